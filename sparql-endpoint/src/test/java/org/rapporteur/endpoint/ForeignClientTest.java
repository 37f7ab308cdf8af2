package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdfconnection.RDFConnection;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.endpoint.ForeignClient.Said;
import org.rapporteur.endpoint.sparql.QueryLimits;

class ForeignClientTest {
    @TempDir
    Path directory;

    @Test
    void rdf4j_reads_solutions_truth_values_and_graphs() {
        try (ServedExample example = ServedExample.in(directory)) {
            SPARQLRepository repository = new SPARQLRepository(example.server().uri() + "sparql");
            try (RepositoryConnection connection = repository.getConnection()) {
                var people = QueryResults.asList(connection
                        .prepareTupleQuery("SELECT DISTINCT ?p { ?p a <http://schema.org/Person> } ORDER BY ?p")
                        .evaluate());
                assertEquals(2, people.size());
                assertEquals("https://events.example/id/person/mira-solvane", value(people.getFirst()));
                assertTrue(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate());
                assertEquals(12,
                        QueryResults.asModel(connection
                                .prepareGraphQuery("CONSTRUCT WHERE { ?s <http://schema.org/text> ?o }").evaluate())
                                .size());
            } finally {
                repository.shutDown();
            }
        }
    }

    @Test
    void jena_reads_solutions_truth_values_and_graphs() {
        try (ServedExample example = ServedExample.in(directory);
                RDFConnection connection = RDFConnection.connect(example.server().uri() + "sparql")) {
            List<String> people = new ArrayList<>();
            connection.querySelect("SELECT DISTINCT ?p { ?p a <http://schema.org/Person> } ORDER BY ?p",
                    solution -> people.add(solution.getResource("p").getURI()));
            assertEquals(List.of("https://events.example/id/person/mira-solvane",
                    "https://events.example/id/person/tomas-brekel"), people);
            assertTrue(connection.queryAsk("ASK { ?s ?p ?o }"));
            assertEquals(12, connection.queryConstruct("CONSTRUCT WHERE { ?s <http://schema.org/text> ?o }").size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void others_read_solutions_truth_values_and_graphs(ForeignClient client) {
        client.require();
        try (ServedExample example = ServedExample.in(directory)) {
            String endpoint = example.server().uri() + "sparql";
            Said people = client.ask(endpoint, "SELECT DISTINCT ?p { ?p a <http://schema.org/Person> } ORDER BY ?p");
            assertEquals(0, people.exit(), people.text());
            assertTrue(people.text().contains("https://events.example/id/person/mira-solvane"), people.text());
            assertTrue(people.text().contains("https://events.example/id/person/tomas-brekel"), people.text());
            Said known = client.ask(endpoint, "ASK { ?s a <http://schema.org/Person> }");
            assertEquals(0, known.exit(), known.text());
            assertTrue(known.text().contains("true"), known.text());
            Said texts = client.ask(endpoint,
                    "CONSTRUCT { ?s <http://schema.org/text> ?o } WHERE { ?s <http://schema.org/text> ?o }");
            assertEquals(0, texts.exit(), texts.text());
            assertEquals(12, texts.text().lines().filter(line -> line.contains("schema.org/text")).count(),
                    texts.text());
        }
    }

    /** Before the first byte, a problem; behind it, a connection that breaks off. */
    @ParameterizedTest
    @EnumSource
    void others_take_no_part_for_the_whole(ForeignClient client) {
        client.require();
        QueryLimits limits = new QueryLimits(Duration.ofSeconds(20), 3_000, 10_000_000, 2, 2, 10, 1000);
        try (ServedExample example = ServedExample.in(directory, limits)) {
            for (String query : List.of("SELECT * { ?a ?b ?c . ?d ?e ?f }",
                    "CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }",
                    "SELECT * { SERVICE <urn:x> { ?s ?p ?o } }")) {
                Said said = client.ask(example.server().uri() + "sparql", query);
                assertNotEquals(0, said.exit(), query + "\n" + said.text().lines().limit(20).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 3_000})
    void nor_do_jena_and_rdf4j(int mostRows) {
        String query = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
        QueryLimits limits = new QueryLimits(Duration.ofSeconds(20), mostRows, 10_000_000, 2, 2, 10, 1000);
        try (ServedExample example = ServedExample.in(directory, limits);
                RDFConnection jena = RDFConnection.connect(example.server().uri() + "sparql")) {
            SPARQLRepository rdf4j = new SPARQLRepository(example.server().uri() + "sparql");
            assertThrows(RuntimeException.class, () -> jena.querySelect(query, solution -> {}));
            try (RepositoryConnection connection = rdf4j.getConnection()) {
                assertThrows(RuntimeException.class,
                        () -> QueryResults.asList(connection.prepareTupleQuery(query).evaluate()));
            } finally {
                rdf4j.shutDown();
            }
        }
    }

    private static String value(BindingSet solution) {
        return solution.getValue("p").stringValue();
    }
}
