package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.endpoint.federation.AllowedServices;
import org.rapporteur.endpoint.sparql.QueryLimits;
import org.rapporteur.shapes.dataset.GraphChange;

class AnswerCacheTest {
    /** Each run names its blank nodes anew, so that equal bytes come from one run. */
    private static final String ONE_RUN = "CONSTRUCT { [] a ?class } { ?thing a ?class }";
    private static final String TRIPLES = "application/n-triples";
    private static final GraphChange THIRD = ExampleDataset.put(ExampleDataset.BASE + "graph/person/third",
            "<id/person/third> <urn:x:is> <urn:x:there> .");

    @TempDir
    Path directory;

    private ServedExample example;

    @BeforeEach
    void serve() {
        example = ServedExample.in(directory);
    }

    @AfterEach
    void close() {
        example.close();
    }

    private String answer(String query) {
        HttpResponse<String> answer = example.client().query(query, "Accept", TRIPLES);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(TRIPLES, Client.type(answer));
        return answer.body();
    }

    @Test
    void who_asks_the_same_again_gets_the_answer_of_the_first_run() {
        String first = answer(ONE_RUN);
        assertTrue(first.contains("_:"), first);
        assertEquals(first, answer(ONE_RUN));
    }

    @Test
    void the_same_in_other_words_is_the_same() {
        assertEquals(answer(ONE_RUN), answer("PREFIX any: <urn:x:>  # a remark\n" + ONE_RUN.replace(" ", "\n")));
    }

    @Test
    void another_question_and_another_format_are_answered_for_themselves() {
        String first = answer(ONE_RUN);
        assertNotEquals(first, answer(ONE_RUN + " LIMIT 1000"));
        HttpResponse<String> turtle = example.client().query(ONE_RUN, "Accept", "text/turtle");
        assertEquals("text/turtle", Client.type(turtle));
        assertNotEquals(first, turtle.body());
    }

    @Test
    void other_graphs_are_another_question() {
        String graph = "&default-graph-uri=" + Client.encode(ExampleDataset.BASE + "ontology");
        String ask = "sparql?format=csv&query=" + Client.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertNotEquals(example.client().get(ask).body(), example.client().get(ask + graph).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (RAND() AS ?x) {}", "SELECT (UUID() AS ?x) {}", "SELECT (struuid() AS ?x) {}",
            "SELECT (NOW() AS ?x) {}", "SELECT (SUM(rand ( )) AS ?x) { VALUES ?y { 1 2 } }",
            "SELECT ?x { { SELECT (MAX(?y) AS ?x) { BIND (RAND() AS ?y) } } }"})
    void what_depends_on_chance_or_the_moment_is_answered_anew(String query) throws InterruptedException {
        HttpResponse<String> first = example.client().query(query);
        assertEquals(List.of(), first.headers().allValues("ETag"));
        Thread.sleep(5);
        assertNotEquals(first.body(), example.client().query(query).body());
    }

    @Test
    void a_new_version_is_asked_anew() {
        String first = answer(ONE_RUN);
        String tag = tag();
        ExampleDataset.publish(example.dataset(), List.of(THIRD));
        eventually(() -> !tag().equals(tag));
        assertNotEquals(first, answer(ONE_RUN));
    }

    /** Only one who sees the state of before again can tell what was still known of it. */
    @Test
    void nothing_is_left_of_a_state_whose_history_was_rewritten() throws IOException {
        String first = answer(ONE_RUN);
        String tag = tag();
        copy(example.dataset(), directory.resolve("before"));
        ExampleDataset.publish(directory.resolve("rewritten"), List.of(THIRD));
        copy(directory.resolve("rewritten"), example.dataset());
        eventually(() -> !tag().equals(tag));
        copy(directory.resolve("before"), example.dataset());
        eventually(() -> tag().equals(tag));
        assertNotEquals(first, answer(ONE_RUN));
    }

    private String tag() {
        return example.client().query(ONE_RUN, "Accept", TRIPLES).headers().firstValue("ETag").orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.endsWith("manifest.json"))).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Test
    void kept_answers_have_the_same_headers_and_304() {
        HttpResponse<String> first = example.client().query(ONE_RUN, "Accept", TRIPLES);
        HttpResponse<String> second = example.client().query(ONE_RUN, "Accept", TRIPLES);
        assertEquals(first.body(), second.body());
        for (String header : List.of("ETag", "Content-Type", "Access-Control-Allow-Origin")) {
            assertEquals(first.headers().firstValue(header), second.headers().firstValue(header));
        }
        assertEquals(first.headers().allValues("Vary"), second.headers().allValues("Vary"));
        String tag = second.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, example.client().query(ONE_RUN, "Accept", TRIPLES, "If-None-Match", tag).statusCode());
    }

    @Test
    void head_says_the_same_of_a_kept_answer() {
        String path = "sparql?query=" + Client.encode(ONE_RUN);
        HttpResponse<String> get = example.client().get(path, "Accept", TRIPLES);
        HttpResponse<String> head = example.client().send("HEAD", path, "", "Accept", TRIPLES);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals(get.body(), example.client().get(path, "Accept", TRIPLES).body());
    }

    @Test
    void kept_answers_are_compressed_like_others() throws IOException, InterruptedException {
        String plain = answer(ONE_RUN);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> packed = http.send(example.client()
                    .request("sparql?query=" + Client.encode(ONE_RUN), "Accept", TRIPLES, "Accept-Encoding", "gzip")
                    .GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            assertEquals(Optional.of("gzip"), packed.headers().firstValue("Content-Encoding"));
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                assertEquals(plain, new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void an_answer_that_was_broken_off_is_not_kept() {
        example.close();
        String large = "SELECT * { ?a ?b ?c . ?d ?e ?f }";
        example = ServedExample.in(directory.resolve("limited"),
                new QueryLimits(Duration.ofSeconds(30), 2_000, 10_000_000, 2, 2, 2, 1_000));
        assertThrows(UncheckedIOException.class, () -> example.client().query(large));
        assertThrows(UncheckedIOException.class, () -> example.client().query(large));
    }

    @Test
    void with_no_room_nothing_is_kept_and_all_is_answered() {
        example.close();
        try (Server server = Server.start(new ServerConfiguration(example.dataset(), "127.0.0.1", 0, example.cache(),
                QueryLimits.DEFAULT, 0, AllowedServices.NONE, Optional.empty()))) {
            Client client = new Client(server.uri());
            assertNotEquals(client.query(ONE_RUN, "Accept", TRIPLES).body(),
                    client.query(ONE_RUN, "Accept", TRIPLES).body());
        }
    }
}
