package org.rapporteur.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
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
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;
import org.rapporteur.ontology.Terms;

/** The other SHACL engine, given everything in one piece: all graphs of all datasets, the ontology and the roles. */
final class Rdf4jEngine {
    private Rdf4jEngine() {}

    static Set<Verdict> validate(List<SampleDataset> datasets) {
        MemoryStore shapes = new MemoryStore();
        load(shapes, connection -> {
            for (String file : DatasetValidator.SHAPE_FILES) {
                add(connection, DatasetValidator.class, file);
            }
        });
        MemoryStore data = new MemoryStore();
        load(data, connection -> {
            for (SampleDataset dataset : datasets) {
                connection.add(new StringReader(dataset.triples()), RDFFormat.TURTLE);
            }
            add(connection, Terms.class, "ontology.ttl");
            add(connection, Terms.class, "roles.ttl");
        });
        Model report = ShaclValidator.validate(data, shapes).asModel();
        data.shutDown();
        shapes.shutDown();
        Set<Verdict> verdicts = new TreeSet<>();
        for (Resource result : report.filter(null, RDF.TYPE, SHACL.VALIDATION_RESULT).subjects()) {
            verdicts.add(Verdict.of(text(report, result, SHACL.FOCUS_NODE), text(report, result, SHACL.SOURCE_SHAPE),
                    text(report, result, SHACL.SOURCE_CONSTRAINT_COMPONENT)));
        }
        return verdicts;
    }

    private static String text(Model report, Resource result, IRI property) {
        return Models.getProperty(report, result, property).orElseThrow().stringValue();
    }

    private static void load(MemoryStore store, Loading loading) {
        try (SailRepositoryConnection connection = new SailRepository(store).getConnection()) {
            connection.begin();
            loading.into(connection);
            connection.commit();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void add(SailRepositoryConnection connection, Class<?> beside, String file) throws IOException {
        try (InputStream in = beside.getResourceAsStream(file)) {
            connection.add(in, RDFFormat.TURTLE);
        }
    }

    private interface Loading {
        void into(SailRepositoryConnection connection) throws IOException;
    }
}
