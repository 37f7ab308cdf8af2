package org.rapporteur.shapes.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @TempDir
    Path root;

    @Test
    void what_was_published_is_read_back() {
        try (DatasetWriter writer = DatasetWriter.open(root)) {
            writer.publish(BASE, List.of(put("report/a", "one"), put("person/b", "two")), List.of("Grüße\n"), NOON);
        }
        DatasetDirectory directory = new DatasetDirectory(root);
        Snapshot snapshot = directory.snapshot();
        assertEquals(BASE, snapshot.manifest().orElseThrow().base());
        assertEquals(2, snapshot.graphs().size());
        GraphEntry report = snapshot.graph(BASE + "graph/report/a").orElseThrow();
        assertArrayEquals(quads("one"), directory.quads(report));
        assertEquals(List.of("en"), report.languages());
        assertEquals(Map.of("en", Digest.sha256("Grüße\n")), report.sources());
        assertEquals(7, report.minted());
        assertEquals(Optional.of("Grüße\n"), directory.source(Digest.sha256("Grüße\n")));
        List<HistoryEntry> history = directory.history(snapshot.manifest().orElseThrow());
        assertEquals(List.of(1L, 2L), history.stream().map(HistoryEntry::seq).toList());
        assertEquals(HistoryEntry.Change.create, history.getFirst().change());
        assertEquals("2026-01-02T12:00:00Z", history.getFirst().at());
        assertEquals(List.of(), directory.verify());
    }

    @Test
    void a_kept_digest_of_the_history_changes_nothing_and_is_not_believed_where_it_is_of_another_one()
            throws IOException {
        Path cache = root.resolve("cache");
        for (String name : List.of("with", "without")) {
            for (String content : List.of("one", "two", "three")) {
                try (DatasetWriter writer = DatasetWriter.open(root.resolve(name),
                        name.equals("with") ? Optional.of(cache) : Optional.empty())) {
                    writer.publish(BASE, List.of(put("report/a", content)), List.of("Grüße\n"), NOON);
                }
            }
        }
        assertEquals(Files.readString(root.resolve("without/manifest.json")),
                Files.readString(root.resolve("with/manifest.json")));
        try (DatasetWriter writer = DatasetWriter.open(root.resolve("another"), Optional.of(cache))) {
            writer.publish(BASE, List.of(put("report/b", "one")), List.of("Grüße\n"), NOON);
            writer.publish(BASE, List.of(put("report/b", "two")), List.of("Grüße\n"), NOON);
        }
        assertEquals(List.of(), new DatasetDirectory(root.resolve("with")).verify());
        assertEquals(List.of(), new DatasetDirectory(root.resolve("another")).verify());
    }

    @Test
    void a_folder_named_without_its_parent_is_published_to() throws IOException {
        Path beside = Files.createTempDirectory(Path.of(""), "dataset");
        try {
            try (DatasetWriter writer = DatasetWriter.open(beside.getFileName())) {
                writer.publish(BASE, List.of(put("report/a", "one")), List.of("Grüße\n"), NOON);
            }
            assertEquals(List.of(), new DatasetDirectory(beside.getFileName()).verify());
        } finally {
            try (Stream<Path> files = Files.walk(beside)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    @Test
    void publishing_the_same_again_changes_no_byte() throws IOException {
        publish(put("report/a", "one"));
        byte[] manifest = Files.readAllBytes(root.resolve("manifest.json"));
        publish(put("report/a", "one"));
        assertArrayEquals(manifest, Files.readAllBytes(root.resolve("manifest.json")));
    }

    @Test
    void the_version_does_not_depend_on_the_time() {
        publish(put("report/a", "one"));
        String version = new DatasetDirectory(root).snapshot().version();
        Path other = root.resolve("other");
        try (DatasetWriter writer = DatasetWriter.open(other)) {
            writer.publish(BASE, List.of(put("report/a", "one")), List.of(), NOON.plusSeconds(99));
        }
        assertEquals(version, new DatasetDirectory(other).snapshot().version());
    }

    @Test
    void a_removed_graph_is_gone_and_remembered() {
        publish(put("report/a", "one"));
        publish(new GraphChange.Remove(BASE + "graph/report/a", BASE + "id/report/a", Optional.empty(),
                Optional.of("published in error")));
        DatasetDirectory directory = new DatasetDirectory(root);
        assertTrue(directory.snapshot().graphs().isEmpty());
        HistoryEntry last = directory.history(directory.manifest().orElseThrow()).getLast();
        assertEquals(HistoryEntry.Change.withdraw, last.change());
        assertEquals(Optional.of("published in error"), last.reason());
    }

    @Test
    void history_left_by_a_crash_is_ignored_and_cut_off() throws IOException {
        publish(put("report/a", "one"));
        Files.writeString(root.resolve("history.jsonl"), "{\"seq\":2,", StandardOpenOption.APPEND);
        assertEquals(1, history().size());
        publish(put("report/a", "two"));
        assertEquals(List.of(1L, 2L), history().stream().map(HistoryEntry::seq).toList());
        assertEquals(List.of(), new DatasetDirectory(root).verify());
    }

    @Test
    void another_base_is_refused() {
        publish(put("report/a", "one"));
        try (DatasetWriter writer = DatasetWriter.open(root)) {
            List<GraphChange> changes = List.of(put("report/a", "two"));
            assertThrows(DatasetException.class,
                    () -> writer.publish("https://elsewhere.example/", changes, List.of(), NOON));
        }
    }

    @Test
    void a_second_writer_is_refused() {
        try (DatasetWriter writer = DatasetWriter.open(root)) {
            assertThrows(DatasetException.class, () -> DatasetWriter.open(root));
        }
    }

    @Test
    void a_damaged_file_is_found() throws IOException {
        publish(put("report/a", "one"));
        DatasetDirectory directory = new DatasetDirectory(root);
        GraphEntry entry = directory.snapshot().graphs().values().iterator().next();
        Files.writeString(directory.graphFile(entry.file()), "damage");
        assertFalse(directory.verify().isEmpty());
    }

    @Test
    void publishing_again_mends_a_damaged_file() throws IOException {
        publish(put("report/a", "one"));
        DatasetDirectory directory = new DatasetDirectory(root);
        Files.writeString(directory.graphFile(Digest.sha256(quads("one"))), "damage");
        publish(put("report/a", "two"));
        publish(put("report/a", "one"));
        assertEquals(List.of(), directory.verify());
    }

    @Test
    void a_dataset_that_cannot_be_read_is_not_left_locked() throws IOException {
        publish(put("report/a", "one"));
        String manifest = Files.readString(root.resolve("manifest.json"));
        Files.writeString(root.resolve("manifest.json"), "{");
        assertThrows(DatasetException.class, () -> DatasetWriter.open(root));
        Files.writeString(root.resolve("manifest.json"), manifest);
        publish(put("report/a", "two"));
        assertEquals(2, history().size());
    }

    @Test
    void names_that_are_no_digests_name_no_source() {
        publish(put("report/a", "one"));
        DatasetDirectory directory = new DatasetDirectory(root);
        assertEquals(Optional.empty(), directory.source("a"));
        assertEquals(Optional.empty(), directory.source("../../manifest.json"));
    }

    private List<HistoryEntry> history() {
        DatasetDirectory directory = new DatasetDirectory(root);
        return directory.history(directory.manifest().orElseThrow());
    }

    private void publish(GraphChange... changes) {
        try (DatasetWriter writer = DatasetWriter.open(root)) {
            writer.publish(BASE, List.of(changes), List.of("Grüße\n"), NOON);
        }
    }

    private static GraphChange put(String name, String content) {
        Map<String, String> sources = name.startsWith("report/") ? Map.of("en", Digest.sha256("Grüße\n")) : Map.of();
        return new GraphChange.Put(BASE + "graph/" + name, BASE + "id/" + name, name.split("/")[0], quads(content),
                List.of("en"), sources, 7);
    }

    private static byte[] quads(String content) {
        return ("<urn:s> <urn:p> \"" + content + "\" <urn:g> .\n").getBytes(StandardCharsets.UTF_8);
    }
}
