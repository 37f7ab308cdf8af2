package org.rapporteur.endpoint.sparql;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.rdf.Prefixes;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms;

/**
 * What this endpoint says of itself and of its data (SPARQL 1.1 Service Description; VoID). Counted once for each state.
 */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    /** A description, and the state it is of. */
    private record Described(String state, Graph graph) {}

    private final boolean federated;
    private Described last = new Described("", Graph.emptyGraph);

    /** Descriptions of a service that asks others, or does not. */
    ServiceDescription(boolean federated) {
        this.federated = federated;
    }

    /** The description of a state. */
    synchronized Graph of(Published published) {
        String state = published.state().tag();
        if (!last.state().equals(state)) {
            last = new Described(state, describe(published.iris().base(), DatasetStatistics.of(published)));
        }
        return last.graph();
    }

    private Graph describe(String base, DatasetStatistics statistics) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", VOID).setNsPrefix("formats", FORMATS);
        Node service = iri(base + "sparql#service");
        Node dataset = iri(base + "sparql#dataset");
        Node defaultGraph = iri(base + "sparql#default-graph");
        add(graph, service, Terms.Rdf.TYPE, SD + "Service");
        add(graph, service, SD + "endpoint", base + "sparql");
        Stream.of("SPARQL10Query", "SPARQL11Query")
                .forEach(known -> add(graph, service, SD + "supportedLanguage", SD + known));
        add(graph, service, SD + "feature", SD + "UnionDefaultGraph");
        if (federated) {
            add(graph, service, SD + "feature", SD + "BasicFederatedQuery");
        }
        Stream.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle",
                "N-Triples", "JSON-LD", "RDF_XML", "TriG", "N-Quads")
                .forEach(format -> add(graph, service, SD + "resultFormat", FORMATS + format));
        graph.add(service, iri(SD + "defaultDataset"), dataset);
        add(graph, dataset, Terms.Rdf.TYPE, SD + "Dataset");
        add(graph, dataset, Terms.Rdf.TYPE, VOID + "Dataset");
        graph.add(dataset, iri(SD + "defaultGraph"), defaultGraph);
        add(graph, defaultGraph, Terms.Rdf.TYPE, SD + "Graph");
        add(graph, dataset, VOID + "sparqlEndpoint", base + "sparql");
        graph.add(dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(base + "id/"));
        statistics(graph, dataset, statistics);
        return graph;
    }

    private static void statistics(Graph graph, Node dataset, DatasetStatistics statistics) {
        count(graph, dataset, "triples", statistics.triples());
        count(graph, dataset, "distinctSubjects", statistics.subjects());
        count(graph, dataset, "classes", statistics.byClass().size());
        count(graph, dataset, "properties", statistics.byProperty().size());
        Prefixes.namespaces().values().stream()
                .filter(namespace -> Stream.of(statistics.byClass(), statistics.byProperty()).map(Map::keySet)
                        .flatMap(terms -> terms.stream()).anyMatch(term -> term.startsWith(namespace)))
                .forEach(namespace -> add(graph, dataset, VOID + "vocabulary", namespace));
        statistics.byLanguage().keySet().stream().flatMap(tag -> OfficialLanguage.ofTag(tag).stream())
                .forEach(language -> add(graph, dataset, Terms.Dct.LANGUAGE, language.authorityIri()));
        statistics.byClass().forEach((type, things) -> {
            Node part = part(graph, dataset, "classPartition", "class", type);
            count(graph, part, "entities", things);
        });
        statistics.byProperty().forEach((property, triples) -> {
            Node part = part(graph, dataset, "propertyPartition", "property", property);
            count(graph, part, "triples", triples);
        });
    }

    private static Node part(Graph graph, Node dataset, String kind, String property, String of) {
        Node part = NodeFactory.createBlankNode();
        graph.add(dataset, iri(VOID + kind), part);
        add(graph, part, VOID + property, of);
        return part;
    }

    private static void count(Graph graph, Node subject, String property, long count) {
        graph.add(subject, iri(VOID + property),
                NodeFactory.createLiteralDT(String.valueOf(count), XSDDatatype.XSDinteger));
    }

    private static void add(Graph graph, Node subject, String property, String object) {
        graph.add(subject, iri(property), iri(object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
