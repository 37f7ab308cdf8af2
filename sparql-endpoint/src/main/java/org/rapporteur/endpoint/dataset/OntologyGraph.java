package org.rapporteur.endpoint.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.Digest;

/**
 * The ontology and the role scheme that ship with this program.
 *
 * @param graph both together
 * @param sha256 the digest of their files
 */
record OntologyGraph(Graph graph, String sha256) {
    private static final List<String> RESOURCES = List.of("ontology.ttl", "roles.ttl");

    static OntologyGraph load() {
        Graph graph = GraphFactory.createDefaultGraph();
        StringBuilder digests = new StringBuilder();
        for (String resource : RESOURCES) {
            byte[] bytes = read(resource);
            digests.append(Digest.sha256(bytes));
            RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(Lang.TURTLE).base(Terms.Rap.NAMESPACE)
                    .parse(graph);
        }
        return new OntologyGraph(graph, Digest.sha256(digests.toString()));
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Terms.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new EndpointException("Reading " + resource + " from the ontology module failed: it is missing");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new EndpointException("Reading " + resource + " from the ontology module failed", failure);
        }
    }
}
