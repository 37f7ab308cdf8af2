package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** What is looked up is kept in a cache: whatever happens to the cache, the same is published. */
class LookupsTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ReportReader READER = new ReportReader();
    private static final Acceptance ACCEPTANCE = Acceptance.shapes();

    @TempDir
    private Path root;
    private List<Path> examples;
    private String expected;

    @BeforeEach
    void publish_without_a_cache() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("rapporteur.root"), "examples", "reports"))) {
            examples = files.sorted().limit(3).toList();
        }
        examples.forEach(file -> publish(file, "plain", Optional.empty()));
        expected = version("plain");
    }

    @Test
    void a_kept_cache_leads_to_the_same_dataset() {
        examples.forEach(file -> publish(file, "d", Optional.of("cache")));
        assertEquals(expected, version("d"));
    }

    @Test
    void a_deleted_cache_leads_to_the_same_dataset() throws IOException {
        publish(examples.get(0), "d", Optional.of("cache"));
        publish(examples.get(1), "d", Optional.of("another"));
        publish(examples.get(2), "d", Optional.of("third"));
        assertEquals(expected, version("d"));
    }

    @Test
    void a_cache_that_missed_a_publication_follows() {
        publish(examples.get(0), "d", Optional.of("cache"));
        publish(examples.get(1), "d", Optional.empty());
        publish(examples.get(2), "d", Optional.of("cache"));
        assertEquals(expected, version("d"));
    }

    @Test
    void a_cache_whose_earlier_graphs_are_gone_is_made_anew() {
        publish(examples.get(0), "d", Optional.of("cache"));
        publish(examples.get(1), "d", Optional.empty());
        assertTrue(GarbageCollection.collect(root.resolve("d")) > 0);
        publish(examples.get(2), "d", Optional.of("cache"));
        assertEquals(expected, version("d"));
    }

    @Test
    void the_cache_of_another_dataset_is_made_anew() {
        publish(examples.get(0), "other", Optional.of("cache"));
        publish(examples.get(1), "other", Optional.of("cache"));
        examples.forEach(file -> publish(file, "d", Optional.of("cache")));
        assertEquals(expected, version("d"));
    }

    @Test
    void a_damaged_cache_is_made_anew() throws IOException {
        publish(examples.get(0), "d", Optional.of("cache"));
        Files.writeString(root.resolve("cache").resolve("lookups.mv"), "no store at all");
        publish(examples.get(1), "d", Optional.of("cache"));
        publish(examples.get(2), "d", Optional.of("cache"));
        assertEquals(expected, version("d"));
    }

    private void publish(Path file, String dataset, Optional<String> cache) {
        new Publisher(READER, ACCEPTANCE, cache.map(root::resolve)).publish(List.of(file), root.resolve(dataset), BASE,
                NOON);
    }

    private String version(String dataset) {
        return new DatasetDirectory(root.resolve(dataset)).snapshot().version();
    }
}
