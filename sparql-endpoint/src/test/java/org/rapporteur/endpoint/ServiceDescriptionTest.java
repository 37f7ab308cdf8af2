package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three tests of the W3C's suite of service descriptions, which it tells in words, and the counts of VoID. */
class ServiceDescriptionTest {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";

    @TempDir
    static Path directory;
    private static ServedExample served;

    @BeforeAll
    static void start() {
        served = ServedExample.in(directory);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, TURTLE", "application/rdf+xml, RDF/XML", "application/n-triples, N-Triples",
            "application/ld+json, JSON-LD"})
    void a_get_on_the_endpoint_returns_rdf(String type, String lang) {
        HttpResponse<String> answer = served.client().get("sparql", "Accept", type);
        assertEquals(200, answer.statusCode());
        assertEquals(type, Client.type(answer));
        assertFalse(graph(answer, RDFLanguages.nameToLang(lang)).isEmpty());
    }

    @Test
    void it_names_the_endpoint_it_comes_from() {
        assertTrue(description().contains(Node.ANY, node(SD + "endpoint"), node(ExampleDataset.BASE + "sparql")));
    }

    /** What the vocabulary says of domains and ranges. */
    @Test
    void it_conforms_to_the_vocabulary() {
        Graph graph = description();
        Node service = only(graph, RDF.type.asNode(), SD + "Service");
        Node dataset = graph.find(service, node(SD + "defaultDataset"), Node.ANY).next().getObject();
        assertTrue(graph.contains(dataset, RDF.type.asNode(), node(SD + "Dataset")));
        Node defaultGraph = graph.find(dataset, node(SD + "defaultGraph"), Node.ANY).next().getObject();
        assertTrue(graph.contains(defaultGraph, RDF.type.asNode(), node(SD + "Graph")));
        assertTrue(graph.contains(service, node(SD + "supportedLanguage"), node(SD + "SPARQL11Query")));
        assertTrue(graph.contains(service, node(SD + "feature"), node(SD + "UnionDefaultGraph")));
        assertFalse(graph.contains(service, node(SD + "feature"), node(SD + "BasicFederatedQuery")));
        assertTrue(graph.find(service, node(SD + "resultFormat"), Node.ANY).toList().stream()
                .allMatch(triple -> triple.getObject().getURI().startsWith("http://www.w3.org/ns/formats/")));
    }

    @Test
    void what_it_counts_is_what_queries_count() {
        assertCount("triples", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertCount("distinctSubjects", "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }");
        assertCount("classes", "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s a ?o FILTER isIRI(?o) }");
        assertCount("properties", "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }");
        Graph graph = description();
        Node people = graph.find(Node.ANY, node(VOID + "class"), node("http://xmlns.com/foaf/0.1/Person")).next()
                .getSubject();
        assertEquals("2",
                graph.find(people, node(VOID + "entities"), Node.ANY).next().getObject().getLiteralLexicalForm());
        assertTrue(graph.contains(Node.ANY, node("http://purl.org/dc/terms/language"),
                node("http://publications.europa.eu/resource/authority/language/BUL")));
    }

    @Test
    void the_well_known_address_says_the_same() {
        HttpResponse<String> answer = served.client().get(".well-known/void");
        assertTrue(description().isIsomorphicWith(graph(answer, Lang.TURTLE)));
        assertEquals(304,
                served.client()
                        .get(".well-known/void", "If-None-Match", answer.headers().firstValue("ETag").orElseThrow())
                        .statusCode());
        assertEquals(406, served.client().get(".well-known/void", "Accept", "image/png").statusCode());
    }

    private static void assertCount(String property, String query) {
        String counted = served.client().query(query, "Accept", "text/csv").body().lines().skip(1).findFirst()
                .orElseThrow();
        Graph graph = description();
        Node dataset = only(graph, RDF.type.asNode(), VOID + "Dataset");
        assertEquals(counted,
                graph.find(dataset, node(VOID + property), Node.ANY).next().getObject().getLiteralLexicalForm(),
                property);
    }

    private static Node only(Graph graph, Node property, String value) {
        return graph.find(Node.ANY, property, node(value)).next().getSubject();
    }

    private static Graph description() {
        return graph(served.client().get("sparql"), Lang.TURTLE);
    }

    private static Graph graph(HttpResponse<String> answer, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).base(ExampleDataset.BASE).parse(graph);
        return graph;
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
