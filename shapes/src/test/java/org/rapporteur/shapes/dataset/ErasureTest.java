package org.rapporteur.shapes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final String ADA = BASE + "id/person/ada";

    private DatasetDirectory directory;

    @BeforeEach
    void with_one_person(@TempDir Path folder) {
        directory = new DatasetDirectory(folder.resolve("dataset"));
        publish("ada");
    }

    @Test
    void the_history_names_what_was_erased_by_hash_and_keeps_its_numbers() {
        publish("bea");
        Manifest before = directory.manifest().orElseThrow();
        erase();
        Manifest after = directory.manifest().orElseThrow();
        assertEquals(List.of(HashedName.of(ADA), BASE + "id/person/bea"),
                directory.history(after).stream().map(HistoryEntry::iri).toList());
        assertEquals(List.of(1L, 2L), directory.history(after).stream().map(HistoryEntry::seq).toList());
        assertEquals(before.version(), after.version());
        assertEquals(List.of(), directory.verify());
        assertFalse(directory.continues(after, before.history()));
        publish("cia");
        assertTrue(directory.continues(directory.manifest().orElseThrow(), after.history()));
    }

    @Test
    void a_crash_before_the_manifest_leaves_the_old_state() throws IOException {
        byte[] history = Files.readAllBytes(directory.historyFile());
        Files.writeString(directory.nextHistoryFile(), "{}");
        assertEquals(List.of(), directory.verify());
        publish("bea");
        assertFalse(Files.exists(directory.nextHistoryFile()));
        assertEquals(new String(history, StandardCharsets.UTF_8),
                Files.readString(directory.historyFile()).substring(0, history.length));
    }

    @Test
    void a_crash_behind_the_manifest_leaves_the_new_state_which_the_next_writer_ends() throws IOException {
        byte[] old = Files.readAllBytes(directory.historyFile());
        erase();
        Files.move(directory.historyFile(), directory.nextHistoryFile());
        Files.write(directory.historyFile(), old);
        assertEquals(List.of(), directory.verify());
        assertEquals(HashedName.of(ADA), directory.history(directory.manifest().orElseThrow()).getFirst().iri());
        publish("bea");
        assertFalse(Files.exists(directory.nextHistoryFile()));
        assertFalse(Files.readString(directory.historyFile()).contains("ada"));
        assertEquals(List.of(), directory.verify());
    }

    private void erase() {
        try (DatasetWriter writer = DatasetWriter.open(directory.root())) {
            new Erasure(writer).rewriteHistory(entry -> entry.iri().equals(ADA)
                    ? new HistoryEntry(entry.seq(), entry.at(), entry.publication(), entry.change(), HashedName.of(ADA),
                            HashedName.of(entry.graph()), Optional.empty(), Optional.empty(), Optional.empty())
                    : entry, List.of());
        }
    }

    private void publish(String name) {
        String thing = BASE + "id/person/" + name;
        String graph = BASE + "graph/person/" + name;
        byte[] quads = ("<" + thing + "> <https://terms.example/a> <" + thing + "> <" + graph + "> .\n")
                .getBytes(StandardCharsets.UTF_8);
        try (DatasetWriter writer = DatasetWriter.open(directory.root())) {
            writer.publish(BASE, List.of(new GraphChange.Put(graph, thing, "person", quads, List.of(), Map.of(), 0)),
                    List.of(), NOON);
        }
    }
}
