package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.endpoint.sparql.QueryLimits;

class QueryLimitTest {
    private static final String PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?x ?y ?z }";
    private static final String COUNT = "SELECT (COUNT(*) AS ?count) " + PRODUCT;
    private static final QueryLimits HALF_A_SECOND = QueryLimits.DEFAULT.withTime(Duration.ofMillis(500));

    @TempDir
    Path directory;

    @Test
    void a_query_that_takes_too_long_before_its_first_byte_answers_503() {
        try (ServedExample example = ServedExample.in(directory, HALF_A_SECOND)) {
            assertStopped(example.client().query(COUNT), "longer than 500 ms");
            assertEquals(200, example.client().query("ASK {}").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml", "text/csv",
            "text/tab-separated-values"})
    void an_answer_that_has_begun_is_broken_off_and_never_looks_whole(String type) {
        try (ServedExample example = ServedExample.in(directory, HALF_A_SECOND)) {
            assertThrows(UncheckedIOException.class,
                    () -> example.client().query("SELECT * " + PRODUCT, "Accept", type));
            assertEquals(200, example.client().query("ASK {}").statusCode());
        }
    }

    /** There the end of the connection is the end of the answer, unless it is torn. */
    @ParameterizedTest
    @CsvSource({"HTTP/1.0, text/csv", "HTTP/1.1, text/csv", "HTTP/1.0, application/n-triples",
            "HTTP/1.1, text/tab-separated-values"})
    void an_answer_without_chunks_that_has_begun_never_looks_whole_either(String version, String type)
            throws IOException {
        String query = type.endsWith("triples")
                ? "CONSTRUCT { ?a ?b ?c . ?g <urn:p> ?i . ?j <urn:q> ?l . ?x <urn:r> ?z } WHERE "
                : "SELECT * ";
        try (ServedExample example = ServedExample.in(directory, HALF_A_SECOND);
                Socket socket = new Socket(example.server().uri().getHost(), example.server().uri().getPort())) {
            socket.getOutputStream()
                    .write(("GET /sparql?query=" + Client.encode(query + PRODUCT) + " " + version
                            + "\r\nHost: x\r\nConnection: close\r\nAccept: " + type + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertEquals("200",
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9));
            assertThrows(IOException.class, () -> socket.getInputStream().readAllBytes());
        }
    }

    @Test
    void an_answer_never_looks_whole_where_the_server_is_stopped(@TempDir Path other) throws Exception {
        ServedExample example = ServedExample.in(other, QueryLimits.DEFAULT);
        try (Socket socket = new Socket(example.server().uri().getHost(), example.server().uri().getPort())) {
            socket.getOutputStream().write(("GET /sparql?query=" + Client.encode("SELECT * " + PRODUCT)
                    + " HTTP/1.0\r\nHost: x\r\nAccept: text/csv\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertEquals("200",
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9));
            Thread stopping = Thread.ofPlatform().start(example::close);
            assertThrows(IOException.class, () -> socket.getInputStream().transferTo(OutputStream.nullOutputStream()));
            stopping.join();
        }
    }

    @Test
    void a_client_may_ask_for_less_time_and_not_for_more() {
        try (ServedExample example = ServedExample.in(directory, QueryLimits.DEFAULT.withTime(Duration.ofSeconds(2)))) {
            String query = "sparql?query=" + Client.encode(COUNT) + "&timeout=";
            assertStopped(example.client().get(query + "0.3"), "longer than 300 ms");
            assertStopped(example.client().get(query + "600"), "longer than 2 s");
            assertEquals(400, example.client().get(query + "soon").statusCode());
            assertEquals(400, example.client().get(query + "0").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }",
            "DESCRIBE ?s { ?s a <http://xmlns.com/foaf/0.1/Person> }"})
    void more_rows_than_are_sent_are_no_shorter_answer(String query) {
        try (ServedExample example = ServedExample.in(directory, rows(5))) {
            HttpResponse<String> answer = example.client().query(query);
            assertEquals(422, answer.statusCode(), answer.body());
            assertEquals("application/problem+json", Client.type(answer));
            assertTrue(answer.body().contains("more than 5 "), answer.body());
            assertEquals(200, example.client().query("ASK {}").statusCode());
        }
    }

    @Test
    void as_many_rows_as_are_sent_are_an_answer() {
        try (ServedExample example = ServedExample.in(directory, rows(5))) {
            assertEquals(6, example.client().query("SELECT * { ?s ?p ?o } LIMIT 5", "Accept", "text/csv").body().lines()
                    .count());
        }
    }

    @Test
    void more_bytes_than_are_sent_are_no_shorter_answer() {
        QueryLimits bytes = new QueryLimits(Duration.ofSeconds(30), 1_000_000, 2_000, 2, 2, 2, 1000);
        try (ServedExample example = ServedExample.in(directory, bytes)) {
            HttpResponse<String> answer = example.client().query("SELECT * { ?s ?p ?o }");
            assertEquals(422, answer.statusCode(), answer.body());
            assertEquals(200, example.client().query("ASK {}").statusCode());
        }
    }

    @Test
    void rows_beyond_the_first_buffer_cut_the_connection() {
        try (ServedExample example = ServedExample.in(directory, rows(2_000))) {
            assertThrows(UncheckedIOException.class, () -> example.client().query("SELECT * " + PRODUCT));
        }
    }

    @Test
    void who_has_more_than_a_share_is_told_to_wait() {
        try (ServedExample example = ServedExample.in(directory,
                new QueryLimits(Duration.ofSeconds(6), 100, 100_000, 1, 10, 2, 1000))) {
            List<Integer> statuses = statuses(example, 3);
            assertEquals(1, statuses.stream().filter(status -> status == 429).count(), statuses.toString());
            assertEquals(200, example.client().query("ASK {}").statusCode());
        }
    }

    @Test
    void when_too_many_wait_the_next_one_is_told_to_come_later() {
        try (ServedExample example = ServedExample.in(directory,
                new QueryLimits(Duration.ofSeconds(6), 100, 100_000, 1, 0, 10, 1000))) {
            List<HttpResponse<String>> answers = answers(example, 3);
            assertEquals(2, answers.stream().filter(answer -> answer.body().contains("Too many queries")).count());
            answers.forEach(answer -> {
                assertEquals(503, answer.statusCode());
                assertTrue(answer.headers().firstValue("Retry-After").isPresent());
            });
        }
    }

    private static QueryLimits rows(long most) {
        return new QueryLimits(Duration.ofSeconds(30), most, 1_000_000, 2, 2, 2, 1000);
    }

    private static List<Integer> statuses(ServedExample example, int clients) {
        return answers(example, clients).stream().map(HttpResponse::statusCode).toList();
    }

    private static List<HttpResponse<String>> answers(ServedExample example, int clients) {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            Callable<HttpResponse<String>> ask = () -> example.client().query(COUNT);
            return threads.invokeAll(Collections.nCopies(clients, ask)).stream().map(Future::resultNow).toList();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void assertStopped(HttpResponse<String> answer, String why) {
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", Client.type(answer));
        assertTrue(answer.body().contains(why), answer.body());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }
}
