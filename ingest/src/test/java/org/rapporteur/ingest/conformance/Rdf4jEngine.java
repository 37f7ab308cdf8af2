package org.rapporteur.ingest.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.NamedGraph;

/** The SHACL engine of RDF4J, given all graphs in one piece, as a harvester would. */
final class Rdf4jEngine {
    private Rdf4jEngine() {}

    static Set<Verdict> validate(Collection<NamedGraph> graphs, List<String> shapes) {
        MemoryStore data = store(connection -> {
            for (NamedGraph graph : graphs) {
                connection.add(Rio.parse(new ByteArrayInputStream(graph.quads()), RDFFormat.NQUADS).stream()
                        .map(statement -> connection.getValueFactory().createStatement(statement.getSubject(),
                                statement.getPredicate(), statement.getObject()))
                        .toList());
            }
            for (String file : List.of("ontology.ttl", "roles.ttl")) {
                try (InputStream in = Terms.class.getResourceAsStream(file)) {
                    connection.add(in, RDFFormat.TURTLE);
                }
            }
        });
        MemoryStore rules = store(connection -> {
            for (String part : shapes) {
                connection.add(new StringReader(part), RDFFormat.TURTLE);
            }
        });
        Model report = ShaclValidator.validate(data, rules).asModel();
        data.shutDown();
        rules.shutDown();
        Set<Verdict> verdicts = new TreeSet<>();
        for (Resource result : report.filter(null, RDF.TYPE, SHACL.VALIDATION_RESULT).subjects()) {
            verdicts.add(Verdict.of(text(report, result, SHACL.FOCUS_NODE), text(report, result, SHACL.SOURCE_SHAPE),
                    text(report, result, SHACL.SOURCE_CONSTRAINT_COMPONENT),
                    text(report, result, SHACL.RESULT_SEVERITY)));
        }
        return verdicts;
    }

    private static String text(Model report, Resource result, IRI property) {
        return Models.getProperty(report, result, property).orElseThrow().stringValue();
    }

    private static MemoryStore store(Loading loading) {
        MemoryStore store = new MemoryStore();
        try (SailRepositoryConnection connection = new SailRepository(store).getConnection()) {
            connection.begin();
            loading.into(connection);
            connection.commit();
            return store;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Loading {
        void into(SailRepositoryConnection connection) throws IOException;
    }
}
