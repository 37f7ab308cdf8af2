package org.rapporteur.shapes.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShardTest {
    private static final GraphEntry REPORT = entry("https://data.example/graph/report/a", GraphEntry.REPORT);
    private static final GraphEntry PERSON = entry("https://data.example/graph/person/b", "person");
    private static final Shard SHARD = Shard.EMPTY.with(Set.of(REPORT, PERSON), Set.of());

    @Test
    void a_shard_is_read_as_it_was_written() {
        Shard read = Shard.read(SHARD.bytes(), "a shard");
        assertEquals(List.of(PERSON, REPORT), read.entries().toList());
        assertEquals(Optional.of(REPORT), read.entry(REPORT.graph()));
        assertEquals(Optional.empty(), read.entry("https://data.example/graph/person/nobody"));
        assertArrayEquals(SHARD.bytes(), read.bytes());
    }

    @Test
    void a_shard_that_another_program_wrote_is_read_too() {
        String ours = new String(SHARD.bytes(), StandardCharsets.UTF_8);
        for (String theirs : List.of(ours.replace(",\n", ","), ours.replace("\",\"", "\" ,\n \""),
                ours.replace("\"kind\":", "\"kind\": "), " " + ours,
                ours.replace("{\"graph\":\"https:", "{\"graph\":\"https\\u003a"))) {
            Shard read = Shard.read(theirs.getBytes(StandardCharsets.UTF_8), "a shard");
            assertEquals(List.of(PERSON, REPORT), read.entries().toList(), theirs);
            assertArrayEquals(SHARD.bytes(), read.bytes(), theirs);
        }
    }

    @Test
    void graphs_of_one_kind_are_picked_out() {
        assertEquals(List.of(PERSON), SHARD.entries("person").toList());
        assertEquals(List.of(), SHARD.entries("per").toList());
    }

    @Test
    void a_graph_is_replaced_and_taken_out() {
        GraphEntry other = new GraphEntry(PERSON.graph(), "person", "f".repeat(64), 1, List.of(), 9, new TreeMap<>(),
                0);
        assertEquals(List.of(other), SHARD.with(Set.of(other), Set.of(REPORT.graph())).entries().toList());
        assertTrue(SHARD.with(Set.of(), Set.of(REPORT.graph(), PERSON.graph())).isEmpty());
    }

    @Test
    void what_is_no_shard_is_refused() {
        assertThrows(DatasetException.class, () -> Shard.read("{}".getBytes(StandardCharsets.UTF_8), "a shard"));
    }

    private static GraphEntry entry(String graph, String kind) {
        return new GraphEntry(graph, kind, "a".repeat(64), 3, List.of("de", "fr"), 7,
                new TreeMap<>(Map.of("de", "b".repeat(64))), 2);
    }
}
