package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.endpoint.sparql.QueryLimits;

/** The W3C's tests of the SPARQL 1.1 Protocol: queries are answered, and every update is refused. */
class ProtocolSuiteTest {
    private static final String DATA = "http://kasei.us/2009/09/sparql/data/";
    private static final Map<String, List<String>> TYPES = Map.of("boolean",
            List.of("application/sparql-results+json", "application/sparql-results+xml"), "tabular",
            List.of("application/sparql-results+json", "application/sparql-results+xml", "text/csv",
                    "text/tab-separated-values"),
            "RDF", List.of("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json"));

    @TempDir
    static Path directory;
    private static ServedExample served;

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> queries_are_answered_and_updates_are_refused() {
        W3cSuite suite = W3cSuite.of("sparql11/protocol");
        served = ServedExample.of(graphs(suite), directory, QueryLimits.DEFAULT);
        List<Resource> entries = suite.entries("ProtocolTest");
        assertEquals(34, entries.size());
        assertEquals(14, entries.stream().filter(ProtocolSuiteTest::isUpdate).count());
        return entries.stream().map(entry -> DynamicTest.dynamicTest(W3cSuite.name(entry), () -> check(entry)));
    }

    /** The tests speak of four graphs and describe three of them. */
    private static Map<String, Graph> graphs(W3cSuite suite) {
        Map<String, Graph> graphs = new TreeMap<>();
        for (int number = 1; number <= 3; number++) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.source(suite.folder().resolve("data" + number + ".nt")).lang(Lang.NTRIPLES).parse(graph);
            graphs.put(DATA + "data" + number + ".rdf", graph);
        }
        graphs.put(DATA + "data0.rdf", graphs.get(DATA + "data1.rdf"));
        return graphs;
    }

    private static boolean isUpdate(Resource entry) {
        return W3cSuite.name(entry).contains("update");
    }

    private static void check(Resource entry) {
        List<Resource> requests = entry.listProperties(W3cSuite.manifest("action")).toList().stream()
                .flatMap(action -> W3cSuite.items(action.getResource(), http("requests"))).toList();
        // Behind an update stands a query that looks for its traces.
        Resource request = requests.getFirst();
        HttpResponse<String> answer = served.client().send(request(request));
        Resource expected = request.getPropertyResourceValue(http("resp"));
        int kind = answer.statusCode() / 100;
        if (isUpdate(entry)) {
            assertEquals(4, kind, answer.body());
            assertEquals("application/problem+json", Client.type(answer));
            return;
        }
        assertTrue(W3cSuite.values(expected, W3cSuite.manifest("expectedStatus")).stream()
                .anyMatch(status -> status.asResource().getURI().endsWith("StatusCode" + kind + "xx")), answer.body());
        W3cSuite.values(expected, W3cSuite.manifest("expectedFormat"))
                .forEach(format -> assertTrue(TYPES.get(format.asLiteral().getString()).contains(Client.type(answer)),
                        Client.type(answer)));
        W3cSuite.values(expected, W3cSuite.manifest("expectedBoolean"))
                .forEach(value -> assertTrue(answer.body().contains("\"boolean\":" + value.asLiteral().getBoolean()),
                        answer.body()));
    }

    private static HttpRequest.Builder request(Resource request) {
        String path = value(request, http("absolutePath")).replace("/sparql/", "sparql");
        HttpRequest.Builder built = served.client().request(path);
        W3cSuite.items(request, http("headers"))
                .forEach(header -> built.header(value(header, http("fieldName")), value(header, http("fieldValue"))));
        Resource body = request.getPropertyResourceValue(http("body"));
        return built.method(value(request, http("methodName")),
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(value(body, content("chars")), charset(body)));
    }

    private static Charset charset(Resource body) {
        return body.hasProperty(content("characterEncoding"))
                ? Charset.forName(value(body, content("characterEncoding")))
                : StandardCharsets.UTF_8;
    }

    private static String value(Resource subject, Property property) {
        return subject.getProperty(property).getString();
    }

    private static Property http(String name) {
        return ResourceFactory.createProperty("http://www.w3.org/2011/http#" + name);
    }

    private static Property content(String name) {
        return ResourceFactory.createProperty("http://www.w3.org/2011/content#" + name);
    }
}
