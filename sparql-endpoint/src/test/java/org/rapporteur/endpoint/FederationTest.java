package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.endpoint.OtherEndpoint.ask;
import static org.rapporteur.endpoint.OtherEndpoint.assertFailed;
import static org.rapporteur.endpoint.OtherEndpoint.csv;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.endpoint.federation.PublicAddresses;
import org.rapporteur.endpoint.sparql.QueryLimits;

/** SERVICE asks who is allowed, and nobody else: never an address that is not public, and never for too long or too much. */
class FederationTest {
    private static final Predicate<InetAddress> LOOPBACK = InetAddress::isLoopbackAddress;
    private static final String NAMES = "?person a <http://xmlns.com/foaf/0.1/Person>";

    @TempDir
    Path directory;

    @Test
    void what_two_endpoints_know_is_joined(@TempDir Path other) {
        Graph ages = GraphFactory.createDefaultGraph();
        Stream.of("mira-solvane", "nobody").forEach(
                person -> ages.add(Triple.create(NodeFactory.createURI("https://events.example/id/person/" + person),
                        NodeFactory.createURI("urn:shirt"), NodeFactory.createLiteralString("of " + person))));
        try (ServedExample shirts = ServedExample.of(Map.of("urn:graph", ages), other, QueryLimits.DEFAULT);
                ServedExample example = asking(shirts.server().uri() + "sparql")) {
            String service = "SERVICE <" + shirts.server().uri() + "sparql>";
            assertEquals("shirt\r\nof mira-solvane\r\n",
                    csv(example, "SELECT ?shirt { " + NAMES + " . " + service + " { ?person <urn:shirt> ?shirt } }"));
            assertEquals("n\r\n2\r\n",
                    csv(example, "SELECT (COUNT(*) AS ?n) { " + service + " { ?person <urn:shirt> ?shirt } }"));
            assertEquals("shirt\r\nof mira-solvane\r\n", csv(example, "SELECT ?shirt { " + NAMES
                    + " . { SELECT ?person ?shirt { " + service
                    + " { ?person ?hidden ?shirt . [] ?hidden ?shirt OPTIONAL { ?person <urn:none> ?none } } } } }"));
            assertEquals("person\r\nhttps://events.example/id/person/mira-solvane\r\n", csv(example, "SELECT ?person { "
                    + NAMES + " FILTER EXISTS { " + service + " { ?person <urn:shirt> ?shirt } } }"));
            assertEquals("shirt\r\nof nobody\r\n", csv(example, "SELECT ?shirt { " + service
                    + " { SELECT ?person ?shirt { ?person <urn:shirt> ?shirt } ORDER BY DESC(?shirt) LIMIT 1 } }"));
        }
    }

    @Test
    void an_endpoint_is_asked_once_for_many_solutions() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.answering(OtherEndpoint.TABLE);
                ServedExample example = asking(remote.iri())) {
            String values = IntStream.range(0, 250).mapToObj(number -> "(\"" + number + "\")")
                    .collect(Collectors.joining(" "));
            assertEquals("x\r\n", csv(example,
                    "SELECT ?x { VALUES (?x) { " + values + " } SERVICE <" + remote.iri() + "> { ?s ?p ?x } }"));
            assertEquals(3, remote.queries().size());
            assertTrue(remote.queries().getFirst().contains("\"99\""), remote.queries().getFirst());
            assertFalse(remote.queries().getFirst().contains("\"100\""), remote.queries().getFirst());
        }
    }

    @Test
    void too_many_questions_are_refused_also_where_failures_are_silent() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.answering(OtherEndpoint.TABLE);
                ServedExample example = asking(remote.iri())) {
            HttpResponse<String> answer = example.client().query("SELECT * { ?a ?b ?c . ?d ?e ?f . SERVICE SILENT <"
                    + remote.iri() + "> { ?a ?x ?y } FILTER(?y = 1) }");
            assertEquals(422, answer.statusCode(), answer.body());
            assertEquals(100, remote.queries().size());
        }
    }

    @Test
    void only_who_is_allowed_letter_for_letter_is_asked() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.answering(OtherEndpoint.TABLE);
                ServedExample example = asking(remote.iri())) {
            for (String other : List.of(remote.iri() + "/", remote.iri() + "?x",
                    remote.iri().replace("127.0.0.1", "localhost"), remote.iri().replace("127.0.0.1", "user@127.0.0.1"),
                    "http://127.0.0.1/sparql", "urn:x")) {
                for (String silent : List.of("", "SILENT ")) {
                    HttpResponse<String> answer = example.client()
                            .query("SELECT * { SERVICE " + silent + "<" + other + "> { ?s ?p ?x } }");
                    assertEquals(400, answer.statusCode(), answer.body());
                    assertTrue(answer.body().contains("there is <" + remote.iri() + ">"), answer.body());
                }
            }
            HttpResponse<String> variable = example.client()
                    .query("SELECT * { VALUES ?e { <" + remote.iri() + "> } SERVICE ?e { ?s ?p ?x } }");
            assertEquals(400, variable.statusCode(), variable.body());
            assertEquals(List.of(), remote.queries());
        }
    }

    @Test
    void an_allowed_name_that_leads_to_a_private_address_is_not_connected_to() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.answering(OtherEndpoint.TABLE)) {
            String[] iris = Stream.of("127.0.0.1", "localhost", "[::1]", "2130706433", "0.0.0.0", "169.254.169.254",
                    "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "10.0.0.1", "192.168.0.1", "100.64.0.1", "224.0.0.1",
                    "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[fe80::1]", "[fd00::1]")
                    .map(host -> remote.iri().replace("127.0.0.1", host)).toArray(String[]::new);
            try (ServedExample example = ServedExample.asking(directory, QueryLimits.DEFAULT, PublicAddresses::contains,
                    iris)) {
                for (String iri : iris) {
                    assertFailed(example.client().query("SELECT * { SERVICE <" + iri + "> { ?s ?p ?x } }"), 502, iri,
                            "not on the public internet");
                    assertEquals("x\r\n\r\n", csv(example, "SELECT ?x { SERVICE SILENT <" + iri + "> { ?s ?p ?x } }"));
                }
            }
            assertEquals(List.of(), remote.queries());
        }
    }

    @Test
    void nobody_is_sent_on_to_another_address() throws IOException {
        try (OtherEndpoint secret = OtherEndpoint.answering(OtherEndpoint.TABLE);
                OtherEndpoint remote = OtherEndpoint.start(exchange -> {
                    exchange.getResponseHeaders().add("Location", secret.iri());
                    exchange.sendResponseHeaders(Integer.parseInt(exchange.getRequestURI().getQuery()), -1);
                })) {
            String[] iris = IntStream.of(301, 302, 303, 307, 308).mapToObj(status -> remote.iri() + "?" + status)
                    .toArray(String[]::new);
            try (ServedExample example = asking(iris)) {
                for (String iri : iris) {
                    assertFailed(ask(example, iri), 502, iri, "sends its clients on to " + secret.iri());
                }
            }
            assertEquals(List.of(), secret.queries());
        }
    }

    @Test
    void a_query_that_waits_for_an_endpoint_is_stopped_when_nobody_waits_for_it() throws Exception {
        try (OtherEndpoint remote = OtherEndpoint.start(exchange -> Thread.sleep(20_000));
                ServedExample example = asking(remote.iri())) {
            Thread asking = Thread.startVirtualThread(() -> ask(example, remote.iri()));
            String[] admin = {"Authorization", "Bearer " + ServedExample.ADMIN_TOKEN};
            await(() -> remote.queries().size() == 1);
            String id = example.client().get("admin/queries", admin).body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*",
                    "$1");
            example.client().send("DELETE", "admin/queries/" + id, "", admin);
            await(() -> example.client().get("admin/queries", admin).body().equals("[]"));
            asking.join(Duration.ofSeconds(2));
            assertFalse(asking.isAlive());
        }
    }

    @Test
    void a_table_in_xml_is_read_and_leads_nowhere() throws IOException {
        String table = "<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\"><head><variable name=\"x\"/></head><results><result>"
                + "<binding name=\"x\"><literal>%s</literal></binding></result></results></sparql>";
        try (OtherEndpoint secret = OtherEndpoint.answering("secret");
                OtherEndpoint plain = OtherEndpoint.start(exchange -> OtherEndpoint.send(exchange, 200,
                        "application/sparql-results+xml; charset=utf-8", table.formatted("one")));
                OtherEndpoint hostile = OtherEndpoint
                        .start(exchange -> OtherEndpoint.send(exchange, 200, "application/sparql-results+xml",
                                "<!DOCTYPE sparql [<!ENTITY e SYSTEM \"" + secret.iri() + "\">]>"
                                        + table.formatted("&e;")));
                ServedExample example = asking(plain.iri(), hostile.iri())) {
            assertEquals("x\r\none\r\n", csv(example, "SELECT ?x { SERVICE <" + plain.iri() + "> { ?s ?p ?x } }"));
            ask(example, hostile.iri());
            assertEquals(List.of(), secret.queries());
        }
    }

    @Test
    void an_answer_that_is_not_of_this_dataset_alone_is_not_kept() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.answering(OtherEndpoint.TABLE);
                ServedExample example = asking(remote.iri())) {
            HttpResponse<String> answer = ask(example, remote.iri());
            assertEquals(200, answer.statusCode(), answer.body());
            assertTrue(answer.headers().firstValue("ETag").isEmpty());
            assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
            ask(example, remote.iri());
            assertEquals(2, remote.queries().size());
        }
    }

    @Test
    void the_service_description_says_that_others_can_be_asked() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.answering(OtherEndpoint.TABLE);
                ServedExample example = asking(remote.iri())) {
            assertTrue(example.client().get("sparql").body().contains("BasicFederatedQuery"));
        }
    }

    @Test
    void graphs_are_not_fetched_from_allowed_endpoints_either() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.answering(OtherEndpoint.TABLE);
                ServedExample example = asking(remote.iri())) {
            for (String query : List.of("SELECT * FROM <%s> { ?s ?p ?o }",
                    "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }", "LOAD <%s>")) {
                assertEquals(400, example.client().query(query.formatted(remote.iri())).statusCode());
            }
            assertEquals(List.of(), remote.queries());
        }
    }

    private ServedExample asking(String... services) {
        return ServedExample.asking(directory, QueryLimits.DEFAULT, LOOPBACK, services);
    }

    private static void await(BooleanSupplier come) throws InterruptedException {
        for (int tries = 0; tries < 200 && !come.getAsBoolean(); tries++) {
            Thread.sleep(20);
        }
        assertTrue(come.getAsBoolean());
    }
}
