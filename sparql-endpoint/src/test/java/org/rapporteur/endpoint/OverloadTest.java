package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many clients ask for more than the machine can do, of a server with a small heap. {@code rapporteur.seconds} says how
 * long, {@code rapporteur.facts} of how much, {@code rapporteur.heap} with how much memory.
 */
class OverloadTest {
    private static final int SIZE = Integer.getInteger("rapporteur.facts", 60_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("rapporteur.seconds", 10));
    private static final String HEAP = System.getProperty("rapporteur.heap", "256m");
    private static final int CLIENTS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int OTHERS = 4;
    private static final String LITTLE = "SELECT * { <urn:x:7> ?p ?o }";
    private static final List<String> HEAVY = List.of("SELECT * { ?a <urn:text> ?b . ?c <urn:text> ?d } ORDER BY ?b ?d",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
            "SELECT (COUNT(*) AS ?n) { ?a (<urn:next>|^<urn:next>)* ?b }",
            "SELECT ?d (COUNT(?a) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d FILTER regex(?b, '(s|t|u)+.*[0-9]+$') } GROUP BY ?d",
            "SELECT DISTINCT ?b ?d { ?a <urn:text> ?b . ?c <urn:text> ?d }");

    @TempDir
    static Path directory;
    private static Process server;
    private static Client client;

    @BeforeAll
    static void start() throws IOException {
        ExampleDataset.publish(directory.resolve("dataset"), Map.of("urn:graph", ExampleDataset.manyFacts(SIZE)));
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP,
                "-Djava.io.tmpdir=" + Files.createDirectory(directory.resolve("sorting")), "-cp",
                System.getProperty("java.class.path"), "org.rapporteur.endpoint.Serve", "--dataset",
                directory.resolve("dataset").toString(), "--cache", directory.resolve("cache").toString(), "--port",
                "0", "--query-timeout", "60").redirectError(log().toFile()).start();
        client = new Client(URI.create(server.inputReader().readLine().replaceFirst(".* at ", "")));
        // The first answers of a program are slow ones.
        IntStream.range(0, 100)
                .forEach(number -> assertEquals(200, client.send(request(client, LITTLE).GET()).statusCode()));
    }

    private static Path log() {
        return directory.resolve("log");
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        server.destroy();
        assertTrue(server.waitFor(20, TimeUnit.SECONDS));
        try (Stream<Path> left = Files.list(directory.resolve("sorting"))) {
            assertEquals(List.of(), left.filter(file -> file.getFileName().toString().startsWith("DataBag-")).toList());
        }
    }

    @Test
    void who_asks_for_little_is_answered_and_who_asks_for_much_is_told_when_to_come_back()
            throws IOException, InterruptedException {
        List<Duration> little = asked(client);
        assertUnharmed();
        assertTrue(little.size() > OTHERS, "only " + little.size() + " small answers");
        System.out.printf("%d small answers beside %d clients with heavy queries, half in %d ms, 99 %% in %d ms%n",
                little.size(), CLIENTS, little.get(little.size() / 2).toMillis(),
                little.get(little.size() * 99 / 100).toMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT (COUNT(*) AS ?groups) { SELECT ?b ?d (COUNT(*) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d } GROUP BY ?b ?d }",
            "SELECT (COUNT(DISTINCT ?e) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d BIND (CONCAT(?b, ?d) AS ?e) }"})
    void what_keeps_more_and_more_is_stopped_while_there_is_memory(String query) throws IOException {
        assertStopped(query, "memory is short");
    }

    @Test
    void one_text_larger_than_memory_harms_nobody_else() throws IOException {
        assertStopped("SELECT (STRLEN(GROUP_CONCAT(?b)) AS ?n) { ?a <urn:text> ?b . ?c <urn:text> ?d }", "memory");
        assertStopped("SELECT (STRLEN(?x30) AS ?n) { BIND ('aaaaaaaaaaaaaaaa' AS ?x0) "
                + IntStream.range(0, 30).mapToObj(n -> "BIND (CONCAT(?x" + n + ", ?x" + n + ") AS ?x" + (n + 1) + ")")
                        .collect(Collectors.joining(" "))
                + "}", "memory");
    }

    private static void assertStopped(String query, String why) throws IOException {
        HttpResponse<String> answer = client.query(query);
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(why), answer.body());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertUnharmed();
    }

    private static void assertUnharmed() throws IOException {
        assertTrue(server.isAlive());
        assertFalse(Files.readString(log(), StandardCharsets.UTF_8).contains("OutOfMemoryError"));
        assertEquals(200, client.query("ASK {}").statusCode());
    }

    /** How long small answers took, the shortest first. */
    private static List<Duration> asked(Client client) throws InterruptedException {
        Instant end = Instant.now().plus(TIME);
        List<Duration> little = Collections.synchronizedList(new ArrayList<>());
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService clients = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().uncaughtExceptionHandler((thread, failure) -> failures.add(failure)).factory())) {
            for (int number = 0; number < CLIENTS; number++) {
                String query = HEAVY.get(number % HEAVY.size());
                clients.execute(() -> {
                    while (Instant.now().isBefore(end)) {
                        askMuch(client, query);
                    }
                });
            }
            for (int number = 0; number < OTHERS; number++) {
                clients.execute(() -> {
                    while (Instant.now().isBefore(end)) {
                        Instant begin = Instant.now();
                        HttpResponse<String> answer = client.send(request(client, LITTLE).GET());
                        assertEquals(200, answer.statusCode(), answer.body());
                        little.add(Duration.between(begin, Instant.now()));
                    }
                });
            }
        }
        assertEquals(List.of(), failures);
        Collections.sort(little);
        return little;
    }

    /** A server that lost it answers never. */
    private static HttpRequest.Builder request(Client client, String query) {
        return client.request("sparql?query=" + Client.encode(query)).timeout(PATIENCE);
    }

    private static void askMuch(Client client, String query) {
        try {
            HttpResponse<Void> answer = HTTP.send(
                    client.request("sparql?timeout=10&query=" + Client.encode(query)).timeout(PATIENCE).build(),
                    BodyHandlers.discarding());
            assertTrue(List.of(200, 429, 503).contains(answer.statusCode()), answer.toString());
            assertEquals(answer.statusCode() != 200, answer.headers().firstValue("Retry-After").isPresent(),
                    answer.toString());
            // Sooner than it was told.
            Thread.sleep(answer.statusCode() == 200 ? 0 : 1000);
        } catch (IOException cutOff) {
            assertFalse(cutOff instanceof ConnectException, cutOff.toString());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
