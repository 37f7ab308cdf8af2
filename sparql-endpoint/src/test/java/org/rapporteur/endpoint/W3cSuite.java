package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/**
 * A manifest of the W3C's tests of SPARQL.
 *
 * @param folder where its files are
 * @param model what it says
 */
record W3cSuite(Path folder, Model model) {
    private static final String MANIFEST = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QUERY = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    /** The suite in a folder of the tests, say {@code sparql11/protocol}; without the tests, the test is skipped. */
    static W3cSuite of(String name) {
        Path folder = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElse(Path.of("../../shared")).resolve("standards/rdf-tests/sparql").resolve(name).toAbsolutePath();
        assumeTrue(Files.isDirectory(folder), "no tests of the W3C at RAPPORTEUR_SHARED or ../shared");
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(folder.resolve("manifest.ttl")).lang(Lang.TURTLE).base(folder.toUri() + "manifest.ttl")
                .parse(model.getGraph());
        return new W3cSuite(folder, model);
    }

    /** The entries of a type, in the order of the manifest. */
    List<Resource> entries(String type) {
        return model.listObjectsOfProperty(manifest("entries")).toList().stream()
                .flatMap(list -> list.as(RDFList.class).asJavaList().stream()).map(RDFNode::asResource)
                .filter(entry -> entry.hasProperty(RDF.type, manifest(type))).toList();
    }

    /** The name of an entry that no other one of its suite has. */
    static String name(Resource entry) {
        return entry.getURI().substring(entry.getURI().indexOf('#') + 1);
    }

    static Property manifest(String name) {
        return ResourceFactory.createProperty(MANIFEST + name);
    }

    static Property query(String name) {
        return ResourceFactory.createProperty(QUERY + name);
    }

    /** All values of a property. */
    static List<RDFNode> values(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream().map(statement -> statement.getObject()).toList();
    }

    /** The items of all lists that are values of a property. */
    static Stream<Resource> items(Resource subject, Property property) {
        return values(subject, property).stream().flatMap(list -> list.as(RDFList.class).asJavaList().stream())
                .map(RDFNode::asResource);
    }
}
