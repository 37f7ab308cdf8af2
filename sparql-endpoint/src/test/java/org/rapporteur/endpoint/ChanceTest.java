package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.endpoint.sparql.QueryLimits;

/** Samples that researchers draw are samples. */
class ChanceTest {
    private static final int FACTS = 200;

    @TempDir
    static Path directory;
    private static ServedExample served;

    @BeforeAll
    static void start() {
        Graph graph = GraphFactory.createDefaultGraph();
        IntStream.range(0, FACTS).forEach(number -> graph.add(Triple.create(NodeFactory.createURI("urn:x:" + number),
                NodeFactory.createURI("urn:value"), NodeFactory.createLiteralString("a" + number))));
        served = ServedExample.of(Map.of("urn:graph", graph), directory, QueryLimits.DEFAULT);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ ?a <urn:value> ?b FILTER (RAND() < 0.5) }",
            "{ ?a <urn:value> ?b FILTER (RAND() < 0.5 && ?b != 'b') }",
            "{ GRAPH ?g { ?a <urn:value> ?b } FILTER (RAND() < 0.5) }",
            "{ { SELECT ?a { ?a <urn:value> ?b } } FILTER (RAND() < 0.5) }"})
    void each_solution_has_a_chance_of_its_own(String pattern) {
        int rows = rows("SELECT ?a " + pattern).size();
        assertTrue(rows > 50 && rows < 150, rows + " of " + FACTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT ?a { ?a <urn:value> ?b } ORDER BY RAND() LIMIT 1",
            "SELECT * { ?a <urn:value> ?b } ORDER BY RAND() LIMIT 1",
            "SELECT DISTINCT ?a { ?a <urn:value> ?b } ORDER BY RAND() LIMIT 1",
            "SELECT DISTINCT * { ?a <urn:value> ?b } ORDER BY (RAND() * 2) LIMIT 1"})
    void whoever_draws_one_draws_another_next_time(String query) {
        Set<List<String>> drawn = new HashSet<>();
        IntStream.range(0, 30).forEach(time -> drawn.add(rows(query)));
        assertTrue(drawn.size() > 15, drawn.toString());
        assertTrue(drawn.stream().allMatch(rows -> rows.size() == 1), drawn.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT ?a { ?a <urn:value> ?b } ORDER BY RAND()",
            "SELECT ?a ?b { ?a <urn:value> ?b } ORDER BY UUID()"})
    void an_order_of_chance_has_all_solutions(String query) {
        List<String> rows = rows(query);
        assertEquals(FACTS, Set.copyOf(rows).size());
        assertTrue(!rows.equals(rows(query)));
    }

    @Test
    void what_is_computed_for_the_order_is_in_no_solution() {
        assertEquals(1, rows("SELECT DISTINCT * { VALUES ?x { 1 1 } } ORDER BY RAND()").size());
        assertEquals(List.of("3", "2", "1"), rows("SELECT * { VALUES ?x { 1 2 3 } } ORDER BY (-?x)"));
        assertEquals(List.of("2", "3"), rows("SELECT DISTINCT * { VALUES ?x { 4 3 2 } } ORDER BY (?x * 2) LIMIT 2"));
        assertEquals(List.of("b", "10"), rows("SELECT * { VALUES ?x { 10 'b' } } ORDER BY (?x + 1)"));
    }

    private static List<String> rows(String query) {
        return served.client().query(query, "Accept", "text/csv").body().lines().skip(1).toList();
    }
}
