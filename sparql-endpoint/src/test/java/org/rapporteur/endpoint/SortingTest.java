package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.endpoint.sparql.QueryLimits;

/** What is too much to be sorted in memory is sorted on disk, and nobody sees a difference. */
class SortingTest {
    private static final List<Node> VALUES = List.of(NodeFactory.createLiteralLang("Ζώνη \"α\"\n\tβ\\", "el"),
            NodeFactory.createLiteralLang("plain", "en-GB"), NodeFactory.createLiteralString("\u0001𝄞 ' \r end"),
            NodeFactory.createLiteralDT("07", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("1e6", XSDDatatype.XSDdouble),
            NodeFactory.createLiteralDT("2024-02-29", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("<b>", NodeFactory.getType("urn:type")), NodeFactory.createURI("urn:é/%20"));

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a <urn:value> ?b } ORDER BY ?b ?a",
            "SELECT ?b ?c { ?a <urn:value> ?b OPTIONAL { ?a <urn:even> ?c } } ORDER BY DESC(?c) ?b ?a",
            "SELECT DISTINCT ?b { ?a <urn:value> ?b } ORDER BY STR(?b)",
            "SELECT ?a ?n { { SELECT ?a (STRLEN(STR(?b)) AS ?n) { ?a <urn:value> ?b } ORDER BY ?b ?a LIMIT 300 } } ORDER BY ?n ?a",
            "SELECT ?a ?x { ?a <urn:value> ?b BIND (BNODE() AS ?c) BIND (isBlank(?c) AS ?x) } ORDER BY ?b ?a ?c"})
    void the_order_is_that_of_memory(String query, @TempDir Path memory, @TempDir Path disk) {
        assertEquals(answer(query, memory, 50_000), answer(query, disk, 7));
    }

    private static String answer(String query, Path directory, int inMemory) {
        try (ServedExample example = ServedExample.of(Map.of("urn:graph", values()), directory,
                QueryLimits.DEFAULT.withInMemory(inMemory))) {
            HttpResponse<String> answer = example.client().query(query);
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body();
        }
    }

    private static Graph values() {
        Graph graph = GraphFactory.createDefaultGraph();
        IntStream.range(0, 400).forEach(number -> {
            Node subject = NodeFactory.createURI("urn:x:" + number);
            graph.add(
                    Triple.create(subject, NodeFactory.createURI("urn:value"), VALUES.get(number * 7 % VALUES.size())));
            if (number % 2 == 0) {
                graph.add(Triple.create(subject, NodeFactory.createURI("urn:even"),
                        NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger)));
            }
        });
        return graph;
    }

    @Test
    void more_than_is_kept_is_an_error(@TempDir Path directory) {
        QueryLimits limits = new QueryLimits(Duration.ofSeconds(30), 300, 1_000_000, 2, 2, 2, 1000);
        try (ServedExample example = ServedExample.of(Map.of("urn:graph", values()), directory, limits)) {
            for (String query : List.of("SELECT (COUNT(*) AS ?n) { SELECT * { ?a ?p ?b } ORDER BY ?b }",
                    "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { ?a ?p ?b } }")) {
                HttpResponse<String> answer = example.client().query(query);
                assertEquals(503, answer.statusCode(), answer.body());
                assertTrue(answer.body().contains("more than 300 solutions"), answer.body());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a ?p ?b . ?c ?q ?d } ORDER BY ?b ?d",
            "SELECT * { ?a ?p ?b . ?c ?q ?d } ORDER BY ?b ?d LIMIT 2000",
            "SELECT * { { SELECT * { ?a ?p ?b . ?c <urn:even> ?d } ORDER BY ?b ?d } } LIMIT 3"})
    void nothing_is_left_on_disk(String query, @TempDir Path directory) throws IOException, InterruptedException {
        Set<String> before = sorted();
        for (int milliseconds : List.of(5_000, 300)) {
            QueryLimits limits = new QueryLimits(Duration.ofMillis(milliseconds), 100_000, 1_000_000, 2, 2, 2, 1000);
            try (ServedExample example = ServedExample.of(Map.of("urn:graph", values()),
                    directory.resolve(String.valueOf(milliseconds)), limits)) {
                example.client().query(query);
                Instant end = Instant.now().plusSeconds(5);
                while (!sorted().equals(before) && Instant.now().isBefore(end)) {
                    Thread.sleep(50);
                }
                assertEquals(before, sorted());
            }
        }
    }

    @Test
    void what_is_more_than_memory_holds_is_on_disk_meanwhile(@TempDir Path directory)
            throws IOException, InterruptedException {
        Set<String> before = sorted();
        QueryLimits limits = QueryLimits.DEFAULT.withTime(Duration.ofSeconds(5)).withInMemory(1000);
        try (ServedExample example = ServedExample.of(Map.of("urn:graph", values()), directory, limits)) {
            Thread asking = Thread.startVirtualThread(
                    () -> example.client().query("SELECT * { ?a ?p ?b . ?c ?q ?d } ORDER BY ?b ?d"));
            boolean spilled = false;
            while (asking.isAlive() && !spilled) {
                spilled = !sorted().equals(before);
                Thread.sleep(5);
            }
            asking.join();
            assertTrue(spilled);
        }
    }

    private static Set<String> sorted() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("DataBag-"))
                    .collect(Collectors.toSet());
        }
    }
}
