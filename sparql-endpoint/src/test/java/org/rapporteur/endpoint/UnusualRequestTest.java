package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What hardly anybody sends is answered as well: never with a failure of the server, and never with a look behind it. */
class UnusualRequestTest {
    private static final String ASK = "sparql?query=ASK+%7B%7D";

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
    @ValueSource(strings = {"SELECT (<http://jena.apache.org/ARQ/function#wait>(9000) AS ?x) {}",
            "ASK { FILTER (<java:java.lang.Runtime>(1)) }",
            "SELECT * { ?s ?p ?o } ORDER BY <java:org.apache.jena.sparql.function.library.wait>(1)",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<http://jena.hpl.hp.com/ARQ/function#now>() AS ?x)",
            "PREFIX f: <http://jena.apache.org/ARQ/function#> CONSTRUCT { ?s ?p ?o } WHERE { { SELECT * { ?s ?p ?o BIND (f:wait(1) AS ?x) } } }"})
    void functions_of_the_engine_are_not_there(String query) {
        HttpResponse<String> answer = served.client().query(query);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("is not available"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jena.apache.org/ARQ/property#splitIRI",
            "java:org.apache.jena.sparql.pfunction.library.str", "http://jena.apache.org/ARQ/property#versionARQ"})
    void properties_that_compute_are_properties_like_others(String property) {
        HttpResponse<String> answer = served.client().query("SELECT * { ?s <" + property + "> ?o }", "Accept",
                "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(1, answer.body().lines().count(), answer.body());
    }

    @Test
    void a_function_with_too_many_arguments_is_the_clients_mistake() {
        HttpResponse<String> answer = served.client()
                .query("SELECT (<http://www.w3.org/2001/XMLSchema#integer>(1, 2) AS ?x) {}");
        assertEquals(400, answer.statusCode(), answer.body());
    }

    @Test
    void relative_iris_belong_to_what_is_served() {
        assertEquals("x\r\nhttps://events.example/a\r\n",
                served.client().query("SELECT (STR(<a>) AS ?x) {}", "Accept", "text/csv").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "\"abc", "W/\"", "\"a\" \"b\"", "\"a\u00e9", "*x"})
    void a_precondition_that_is_none_is_not_there(String malformed) {
        for (String path : List.of(ASK, "ontology")) {
            HttpResponse<String> answer = served.client().get(path, "If-None-Match", malformed);
            assertEquals(200, answer.statusCode(), answer.body());
        }
    }

    @Test
    void tags_are_read_with_and_without_blanks_between_them() {
        String tag = served.client().get(ASK).headers().firstValue("ETag").orElseThrow();
        for (String list : List.of("*", tag, "\"a\"," + tag, "W/" + tag + " ,\"b\"", ", \"a\",,\t" + tag + ",")) {
            assertEquals(304, served.client().get(ASK, "If-None-Match", list).statusCode(), list);
        }
        assertEquals(200, served.client()
                .send("POST", "sparql", "ASK {}", "Content-Type", "application/sparql-query", "If-None-Match", tag)
                .statusCode());
    }

    @Test
    void answers_may_be_stored_where_they_are_asked_after() {
        assertEquals(List.of("public, no-cache"), served.client().get(ASK).headers().allValues("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&timeout=1&timeout=2", "&format=csv&format=json"})
    void what_is_said_twice_is_refused(String twice) {
        assertEquals(400, served.client().get(ASK + twice).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "application/sparql-query;charset", "/", "a/b; c=\"d"})
    void a_media_type_that_is_none_is_told(String type) {
        HttpResponse<String> answer = served.client().send("POST", "sparql", "ASK {}", "Content-Type", type);
        assertEquals(400, answer.statusCode());
        assertEquals("application/problem+json", Client.type(answer));
        assertTrue(answer.body().contains("Content-Type"), answer.body());
        assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\u0001b\"", "\"\\u000B\"@en", "\"\\uFFFE\"", "TRIPLE(<urn:s>, <urn:p>, \"\\u0008\")"})
    void what_xml_cannot_hold_is_refused_and_not_written(String term) {
        String query = "SELECT (" + term + " AS ?x) {}";
        assertEquals(406, served.client().query(query, "Accept", "application/sparql-results+xml").statusCode());
        assertEquals(200, served.client().query(query).statusCode());
        assertEquals(200, served.client()
                .query("SELECT (\"a\\n\\t𝄞\" AS ?x) {}", "Accept", "application/sparql-results+xml").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=ASK%7B%7D", "default-graph-uri=urn:none", "named-graph-uri=urn:none"})
    void what_the_address_of_a_form_says_counts(String address) {
        HttpResponse<String> answer = served.client().send("POST", "sparql?" + address, "query=ASK%7B%7D",
                "Content-Type", "application/x-www-form-urlencoded");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("in the address") || answer.body().contains("no graph <urn:none>"),
                answer.body());
    }

    @Test
    void an_empty_content_type_is_told() throws IOException {
        try (Socket socket = new Socket(served.server().uri().getHost(), served.server().uri().getPort())) {
            socket.getOutputStream().write(("POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + "Content-Type:\r\nContent-Length: 6\r\n\r\nASK {}").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 4") && answer.contains("Content-Type: application/problem+json"),
                    answer);
        }
    }

    @ParameterizedTest
    @CsvSource({"Content-Type, garbage", "Accept-Encoding, '\"'"})
    void a_header_that_cannot_be_read_is_told_whatever_the_method(String header, String value) {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "INVENTED")) {
            HttpResponse<String> answer = served.client().send(method, "sparql", "", header, value);
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, method + " " + answer.statusCode());
            assertEquals("application/problem+json", Client.type(answer), method);
            assertTrue(answer.body().contains("\"status\": " + answer.statusCode()), method + answer.body());
        }
    }

    @Test
    void a_body_too_large_is_told_also_where_its_length_was_not() throws IOException {
        try (Socket socket = new Socket(served.server().uri().getHost(), served.server().uri().getPort())) {
            String chunk = "#".repeat(0x10000);
            socket.getOutputStream()
                    .write(("POST /sparql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Content-Type: application/sparql-query\r\nTransfer-Encoding: chunked\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int count = 0; count < 17; count++) {
                socket.getOutputStream().write(("10000\r\n" + chunk + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 413", status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/trig", "application/n-quads", "application/n-triples"})
    void the_ontology_is_there_in_every_format(String type) {
        HttpResponse<String> answer = served.client().get("ontology", "Accept", type);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(type, Client.type(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASK {", "ASK { FILTER ("})
    void what_is_nested_too_deeply_is_told(String begin) {
        String inner = begin.endsWith("(") ? "(" : "{";
        HttpResponse<String> answer = served.client().send("POST", "sparql", begin + inner.repeat(20_000),
                "Content-Type", "application/sparql-query");
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(!answer.body().contains("null"), answer.body());
    }
}
