package org.rapporteur.shapes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads the cases of the suite: all entries of all its files, for one case is in no manifest. */
final class W3cSuite {
    private static final String MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String SUITE = "http://www.w3.org/ns/shacl-test#";
    private static final Path FOLDER = Shared.path("standards/shacl/data-shapes-test-suite/tests");

    private W3cSuite() {}

    static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** All cases by name. */
    static List<W3cCase> cases() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ttl")).sorted().flatMap(W3cSuite::cases).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<W3cCase> cases(Path file) {
        return model(file.toUri().toString()).listObjectsOfProperty(property(MANIFEST, "entries")).toList().stream()
                .flatMap(list -> list.as(RDFList.class).asJavaList().stream()).map(RDFNode::asResource)
                .map(W3cSuite::read);
    }

    private static W3cCase read(Resource entry) {
        Resource action = entry.getPropertyResourceValue(property(MANIFEST, "action"));
        return new W3cCase(entry.getURI().substring(FOLDER.toUri().toString().length()),
                model(action.getPropertyResourceValue(property(SUITE, "dataGraph")).getURI()).getGraph(),
                model(action.getPropertyResourceValue(property(SUITE, "shapesGraph")).getURI()).getGraph(),
                entry.getPropertyResourceValue(property(MANIFEST, "result")));
    }

    /** A file of the suite, with literals that are ill-formed on purpose. */
    private static Model model(String file) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings).parse(model);
        return model;
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace + name);
    }
}
