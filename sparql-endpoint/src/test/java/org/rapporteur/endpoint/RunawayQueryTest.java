package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.endpoint.sparql.QueryLimits;

/** Queries that take too long over many facts are stopped in time, also where nobody reads their answers. */
class RunawayQueryTest {
    private static final int SIZE = Integer.getInteger("rapporteur.facts", 60_000);
    private static final Duration LIMIT = Duration.ofMillis(700);
    private static final Duration AT_MOST = LIMIT.plusSeconds(1);

    private static final List<String> HEAVY = List.of("SELECT * { ?a <urn:text> ?b . ?c <urn:text> ?d } ORDER BY ?b ?d",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
            "SELECT (COUNT(*) AS ?n) { ?a (<urn:next>|^<urn:next>)* ?b }",
            "SELECT (COUNT(*) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d FILTER regex(?b, '(s|t|u)+.*[0-9]+$') }",
            "SELECT * { BIND (regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$') AS ?x) }",
            "SELECT * { BIND (replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$', 'b') AS ?x) }",
            "SELECT * { BIND (replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'@el, '^(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)b$', 'b') AS ?x) }",
            "SELECT ?b (COUNT(?d) AS ?n) { ?a <urn:text> ?b . ?c <urn:next> ?d } GROUP BY ?b");

    @TempDir
    static Path directory;
    private static ServedExample served;

    @BeforeAll
    static void start() {
        served = serving(directory, QueryLimits.DEFAULT.withTime(LIMIT));
    }

    private static ServedExample serving(Path directory, QueryLimits limits) {
        return ServedExample.of(Map.of("urn:graph", ExampleDataset.manyFacts(SIZE)), directory, limits);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @FieldSource("HEAVY")
    void before_its_first_byte_it_is_an_error(String query) throws IOException, InterruptedException {
        Instant begin = Instant.now();
        HttpResponse<String> answer = served.client().query(query);
        assertEquals(503, answer.statusCode(), answer.body());
        assertInTime(begin);
    }

    @ParameterizedTest
    @FieldSource("HEAVY")
    void whoever_reads_a_byte_a_second_holds_nothing_up(String query) throws IOException, InterruptedException {
        Instant begin = Instant.now();
        try (Socket slow = asking(served, query)) {
            int read = 0;
            while (Duration.between(begin, Instant.now()).compareTo(AT_MOST) < 0) {
                read += slow.getInputStream().read() < 0 ? 0 : 1;
                Thread.sleep(1000);
            }
            assertEquals("[]", running(served));
            assertTrue(read > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"regex('a', ?bracket)", "replace('a'@mt, ?bracket, 'b')", "regex('a', 'a', ?bracket)",
            "replace('a', 'a', '$2')", "regex(7, 'a')"})
    void an_expression_that_cannot_be_computed_binds_nothing(String expression)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = served.client()
                .query("SELECT ?x { VALUES ?bracket { '(' } BIND (" + expression + " AS ?x) }");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().replaceAll("\\s", "").contains("\"bindings\":[{}]"), answer.body());
    }

    @Test
    void a_path_too_long_to_follow_is_an_error_and_no_harm(@TempDir Path other) {
        Graph line = GraphFactory.createDefaultGraph();
        IntStream.range(0, 60_000).forEach(number -> line.add(Triple.create(NodeFactory.createURI("urn:" + number),
                NodeFactory.createURI("urn:next"), NodeFactory.createURI("urn:" + (number + 1)))));
        try (ServedExample example = ServedExample.of(Map.of("urn:graph", line), other, QueryLimits.DEFAULT)) {
            HttpResponse<String> answer = example.client().query("SELECT * { <urn:0> <urn:next>* ?b }");
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("too deep"), answer.body());
            assertEquals(200, example.client().query("ASK {}").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a <urn:text> ?b . ?c <urn:text> ?d }",
            "SELECT * { ?a <urn:next>* ?b . ?c <urn:next>* ?d }",
            "SELECT * { ?a <urn:text> ?b . ?c <urn:text> ?d FILTER regex(?b, 'number') }"})
    void a_client_that_hardly_reads_is_cut_off(String query) throws IOException, InterruptedException {
        Instant begin = Instant.now();
        try (Socket slow = asking(served, query)) {
            assertEquals("HTTP/1.1 200", new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
            assertInTime(begin);
            assertTrue(isCutOff(slow.getInputStream()));
        }
    }

    @Test
    void an_administrator_sees_and_stops_what_runs(@TempDir Path other) throws IOException {
        try (ServedExample example = serving(other, QueryLimits.DEFAULT);
                Socket asking = asking(example, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }")) {
            String list = running(example);
            while (list.equals("[]")) {
                list = running(example);
            }
            assertTrue(list.contains("?d ?e ?f") && list.contains("127.0.0.1"), list);
            String id = list.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
            assertEquals(401, example.client().send("DELETE", "admin/queries/" + id, "").statusCode());
            assertEquals(204, stop(example, id));
            byte[] answer = asking.getInputStream().readNBytes(13);
            assertTrue(new String(answer, StandardCharsets.US_ASCII).contains("503"));
            assertEquals(401, example.client().get("admin/queries").statusCode());
            assertEquals(404, stop(example, "none"));
        }
    }

    @Test
    void a_query_whose_client_hung_up_is_stopped(@TempDir Path other) throws IOException, InterruptedException {
        try (ServedExample example = serving(other, QueryLimits.DEFAULT)) {
            try (Socket asking = asking(example, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }")) {
                while (running(example).equals("[]")) {
                    Thread.sleep(20);
                }
                asking.shutdownOutput();
            }
            Instant gone = Instant.now();
            while (!running(example).equals("[]") && Duration.between(gone, Instant.now()).compareTo(AT_MOST) < 0) {
                Thread.sleep(20);
            }
            assertEquals("[]", running(example));
        }
    }

    @Test
    void what_a_client_sends_ahead_is_answered_in_its_turn() throws IOException, InterruptedException {
        try (Socket asking = asking(served, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }")) {
            Thread.sleep(LIMIT.dividedBy(7).toMillis());
            for (int ahead = 0; ahead < 3; ahead++) {
                asking.getOutputStream().write(request("ASK {}"));
                Thread.sleep(LIMIT.dividedBy(7).toMillis());
            }
            asking.getOutputStream().write("GET /ontology HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String answers = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(List.of("503", "200", "200", "200", "200"), Pattern.compile("HTTP/1\\.1 (\\d{3})")
                    .matcher(answers).results().map(status -> status.group(1)).toList(), answers);
        }
    }

    private static Socket asking(ServedExample example, String query) throws IOException {
        Socket socket = new Socket(example.server().uri().getHost(), example.server().uri().getPort());
        socket.getOutputStream().write(request(query));
        return socket;
    }

    private static byte[] request(String query) {
        return ("GET /sparql?query=" + Client.encode(query) + " HTTP/1.1\r\nHost: x\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static int stop(ServedExample example, String id) {
        return example.client()
                .send("DELETE", "admin/queries/" + id, "", "Authorization", "Bearer " + ServedExample.ADMIN_TOKEN)
                .statusCode();
    }

    private static String running(ServedExample example) {
        return example.client().get("admin/queries", "Authorization", "Bearer " + ServedExample.ADMIN_TOKEN).body();
    }

    /** Nothing runs any more, a second after the limit at the latest. */
    private static void assertInTime(Instant begin) throws InterruptedException {
        while (!running(served).equals("[]") && Duration.between(begin, Instant.now()).compareTo(AT_MOST) < 0) {
            Thread.sleep(20);
        }
        assertEquals("[]", running(served));
    }

    /** No last chunk is there at the end. */
    private static boolean isCutOff(InputStream in) throws IOException {
        try {
            return !new String(in.readAllBytes(), StandardCharsets.UTF_8).endsWith("0\r\n\r\n");
        } catch (SocketException reset) {
            return true;
        }
    }
}
