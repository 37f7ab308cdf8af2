package org.rapporteur.endpoint.sparql;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Terms;

/** What this endpoint says of itself (SPARQL 1.1 Service Description). */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    static Graph of(IriSpace iris) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        String endpoint = iris.base() + "sparql";
        Node service = iri(endpoint + "#service");
        add(graph, service, Terms.Rdf.TYPE, SD + "Service");
        add(graph, service, SD + "endpoint", endpoint);
        add(graph, service, SD + "supportedLanguage", SD + "SPARQL11Query");
        add(graph, service, SD + "feature", SD + "UnionDefaultGraph");
        Stream.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle",
                "N-Triples", "JSON-LD", "RDF_XML", "TriG", "N-Quads")
                .forEach(format -> add(graph, service, SD + "resultFormat", FORMATS + format));
        Node dataset = iri(endpoint + "#dataset");
        graph.add(service, iri(SD + "defaultDataset"), dataset);
        add(graph, dataset, Terms.Rdf.TYPE, SD + "Dataset");
        add(graph, dataset, SD + "defaultGraph", endpoint + "#default-graph");
        add(graph, iri(endpoint + "#default-graph"), Terms.Rdf.TYPE, SD + "Graph");
        return graph;
    }

    private static void add(Graph graph, Node subject, String property, String object) {
        graph.add(subject, iri(property), iri(object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
