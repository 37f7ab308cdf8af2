package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private static String value(BindingSet solution) {
        return solution.getValue("p").stringValue();
    }
}
