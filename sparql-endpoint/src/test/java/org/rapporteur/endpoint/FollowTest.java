package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.endpoint.dataset.EndpointException;
import org.rapporteur.endpoint.federation.AllowedServices;
import org.rapporteur.endpoint.sparql.QueryLimits;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphChange;

class FollowTest {
    private static final String BASE = ExampleDataset.BASE;
    private static final String PEOPLE = "SELECT ?s { ?s a <http://schema.org/Person> }";
    private static final GraphChange THIRD = ExampleDataset.put(BASE + "graph/person/third",
            "<id/person/third> a <http://schema.org/Person> .");

    @TempDir
    Path directory;

    @Test
    void what_is_published_while_the_server_runs_is_served() {
        try (ServedExample example = ServedExample.in(directory)) {
            String tag = example.client().query(PEOPLE).headers().firstValue("ETag").orElseThrow();
            assertEquals(2, people(example.client()));
            ExampleDataset.publish(example.dataset(), List.of(THIRD));
            eventually(() -> people(example.client()) == 3);
            assertEquals(200, example.client().query(PEOPLE, "If-None-Match", tag).statusCode());
            ExampleDataset.publish(example.dataset(), List.of(new GraphChange.Remove(BASE + "graph/person/third",
                    BASE + "id/person/third", Optional.empty(), Optional.of("a test"))));
            eventually(() -> people(example.client()) == 2);
            assertEquals(410, example.client().get("id/person/third").statusCode());
            ExampleDataset.publish(example.dataset(), List.of(THIRD));
            eventually(() -> example.client().get("id/person/third").statusCode() == 303);
        }
    }

    @Test
    void an_empty_directory_is_not_ready_until_something_is_published() throws IOException {
        Path dataset = Files.createDirectory(directory.resolve("empty"));
        try (Server server = Server.start(ServerConfiguration.onFreePort(dataset, directory.resolve("cache")))) {
            Client client = new Client(server.uri());
            HttpResponse<String> ready = client.get("health/ready");
            assertEquals(503, ready.statusCode());
            assertEquals("application/problem+json", Client.type(ready));
            assertTrue(ready.body().contains("Nothing has been published"), ready.body());
            assertEquals(503, client.query(PEOPLE).statusCode());
            assertEquals(503, client.get("").statusCode());
            assertEquals(200, client.get("health/live").statusCode());
            ExampleDataset.publish(dataset);
            eventually(() -> client.get("health/ready").statusCode() == 200);
            assertEquals(2, people(client));
        }
    }

    @Test
    void a_restart_goes_on_from_the_cache_even_when_the_dataset_is_damaged() throws IOException {
        ServedExample.in(directory).close();
        Files.writeString(directory.resolve("dataset/manifest.json"), "{ damage");
        try (Server server = restart()) {
            Client client = new Client(server.uri());
            assertEquals(2, people(client));
            assertTrue(client.get("health/ready").body().contains("damaged"));
        }
    }

    @Test
    void a_load_that_fails_leaves_the_old_state_and_is_tried_again() throws IOException {
        try (ServedExample example = ServedExample.in(directory)) {
            Path elsewhere = directory.resolve("elsewhere");
            copyMissing(example.dataset(), elsewhere, "");
            ExampleDataset.publish(elsewhere, List.of(THIRD));
            String file = newFile(example.dataset().resolve("graphs"), elsewhere.resolve("graphs"));
            copyMissing(elsewhere, example.dataset(), file);
            Files.copy(elsewhere.resolve("history.jsonl"), example.dataset().resolve("history.jsonl"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.copy(elsewhere.resolve("manifest.json"), example.dataset().resolve("manifest.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            eventually(() -> example.client().get("health/ready").body().contains("problem"));
            assertEquals(2, people(example.client()));
            copyMissing(elsewhere, example.dataset(), "");
            eventually(() -> people(example.client()) == 3);
            eventually(() -> !example.client().get("health/ready").body().contains("problem"));
        }
    }

    /** Copies what the target lacks, but for files whose path contains a text. */
    private static void copyMissing(Path from, Path to, String butNot) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                boolean wanted = butNot.isEmpty() || !file.toString().contains(butNot);
                if (wanted && !Files.exists(target)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String newFile(Path before, Path after) throws IOException {
        try (Stream<Path> files = Files.walk(after)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !Files.exists(before.resolve(after.relativize(file).toString())))
                    .map(file -> file.getFileName().toString()).findFirst().orElseThrow();
        }
    }

    @Test
    void a_damaged_cache_is_rebuilt() throws IOException {
        ServedExample.in(directory).close();
        try (Stream<Path> files = Files.walk(directory.resolve("cache"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(idn|dat|bpt)")).toList()) {
                Files.write(file, new byte[]{1, 2, 3});
            }
        }
        try (Server server = restart()) {
            assertEquals(2, people(new Client(server.uri())));
        }
    }

    @Test
    void the_cache_of_another_dataset_is_replaced() {
        ServedExample.in(directory).close();
        Path other = directory.resolve("other");
        ExampleDataset.publish(other, List.of(THIRD));
        try (Server server = Server.start(ServerConfiguration.onFreePort(other, directory.resolve("cache")))) {
            assertEquals(1, people(new Client(server.uri())));
        }
    }

    @Test
    void a_missing_directory_and_a_taken_port_are_refused_with_a_sentence() {
        try (ServedExample example = ServedExample.in(directory)) {
            assertThrows(EndpointException.class,
                    () -> Server.start(new ServerConfiguration(directory.resolve("missing"), "127.0.0.1", 0,
                            directory.resolve("cache2"), QueryLimits.DEFAULT, ServerConfiguration.ANSWER_CACHE,
                            AllowedServices.NONE, Optional.empty())));
            int port = example.server().uri().getPort();
            EndpointException taken = assertThrows(EndpointException.class,
                    () -> Server.start(new ServerConfiguration(example.dataset(), "127.0.0.1", port,
                            directory.resolve("cache3"), QueryLimits.DEFAULT, ServerConfiguration.ANSWER_CACHE,
                            AllowedServices.NONE, Optional.empty())));
            assertTrue(taken.getMessage().contains("Listening on 127.0.0.1:" + port), taken.getMessage());
        }
    }

    @Test
    void a_dataset_that_is_served_already_and_a_cache_that_is_used_are_refused_with_a_sentence() {
        try (ServedExample example = ServedExample.in(directory)) {
            EndpointException again = assertThrows(EndpointException.class, this::restart);
            assertTrue(again.getMessage().contains("dataset " + example.dataset() + " is served already"),
                    again.getMessage());
            EndpointException other = assertThrows(EndpointException.class,
                    () -> Server.start(ServerConfiguration.onFreePort(directory, example.cache())));
            assertTrue(other.getMessage().contains("used by another server, which serves " + example.dataset()),
                    other.getMessage());
            assertEquals(2, people(example.client()));
        }
    }

    private Server restart() {
        return Server.start(ServerConfiguration.onFreePort(directory.resolve("dataset"), directory.resolve("cache")));
    }

    private static long people(Client client) {
        HttpResponse<String> answer = client.query(PEOPLE, "Accept", "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body().lines().count() - 1;
    }

    private static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not happen within 20 seconds");
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
