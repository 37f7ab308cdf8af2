package org.rapporteur.shapes.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The graphs that one shard lists, an array in JSON with a line for each. A line is parsed when its graph is asked for,
 * and written again as it was: a publication changes a few lines of thousands.
 */
final class Shard {
    static final Shard EMPTY = new Shard(Collections.emptySortedMap());

    private static final String GRAPH = "{\"graph\":\"";
    private static final String KIND = "\",\"kind\":\"";
    private static final String BETWEEN = ",\n";
    private static final String BEGIN = "[";
    private static final String END = "]\n";

    private final SortedMap<String, String> lines;

    private Shard(SortedMap<String, String> lines) {
        this.lines = Collections.unmodifiableSortedMap(lines);
    }

    /**
     * The shard that these bytes hold, by whomever they were written.
     *
     * @throws DatasetException when they are no shard
     */
    static Shard read(byte[] json, String what) {
        String text = new String(json, StandardCharsets.UTF_8);
        if (!text.startsWith(BEGIN + GRAPH) || !text.endsWith("}" + END)) {
            return parsed(json, what);
        }
        SortedMap<String, String> lines = new TreeMap<>();
        for (String line : text.substring(BEGIN.length(), text.length() - END.length()).split(BETWEEN)) {
            int end = line.indexOf('"', GRAPH.length());
            boolean ours = line.lastIndexOf(GRAPH) == 0 && line.startsWith(KIND, end) && line.endsWith("}");
            if (!ours || line.lastIndexOf('\\', end) >= 0) {
                return parsed(json, what);
            }
            lines.put(line.substring(GRAPH.length(), end), line);
        }
        return new Shard(lines);
    }

    private static Shard parsed(byte[] json, String what) {
        GraphEntry[] entries = Json.read(json, GraphEntry[].class, what);
        return EMPTY.with(Set.of(entries), Set.of());
    }

    Optional<GraphEntry> entry(String graph) {
        return Optional.ofNullable(lines.get(graph)).map(Shard::parsed);
    }

    /** All of them, in the order of their IRIs. */
    Stream<GraphEntry> entries() {
        return lines.values().stream().map(Shard::parsed);
    }

    /** Those of one kind. */
    Stream<GraphEntry> entries(String kind) {
        String said = KIND + kind + "\"";
        return lines.values().stream().filter(line -> line.contains(said)).map(Shard::parsed)
                .filter(entry -> entry.kind().equals(kind));
    }

    /** The shard without some graphs and with others, in place of those with the same IRI. */
    Shard with(Collection<GraphEntry> entries, Collection<String> without) {
        SortedMap<String, String> next = new TreeMap<>(lines);
        next.keySet().removeAll(without);
        entries.forEach(entry -> next.put(entry.graph(), Json.write(entry)));
        return new Shard(next);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    byte[] bytes() {
        return lines.values().stream().collect(Collectors.joining(BETWEEN, BEGIN, END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static GraphEntry parsed(String line) {
        return Json.read(line.getBytes(StandardCharsets.UTF_8), GraphEntry.class, "a line of a shard");
    }
}
