package org.rapporteur.shapes.dataset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The graphs that one shard lists, an array in JSON with a line for each. A line is parsed when its graph is asked for,
 * and written again as it was: a publication changes a few lines of thousands.
 */
final class Shard {
    static final Shard EMPTY = new Shard(List.of());

    private static final Comparator<Line> BY_GRAPH = Comparator.comparing(Line::graph);
    private static final String GRAPH = "{\"graph\":\"";
    private static final String KIND = "\",\"kind\":\"";
    private static final String BETWEEN = ",\n";
    private static final String BEGIN = "[";
    private static final String END = "]\n";

    private final List<Line> lines;

    private record Line(String graph, String json) {}

    /** In the order of their graphs. */
    private Shard(List<Line> lines) {
        this.lines = lines;
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
        List<Line> lines = new ArrayList<>();
        int last = text.length() - END.length();
        for (int begin = BEGIN.length(); begin < last;) {
            int end = text.indexOf(BETWEEN, begin);
            String line = text.substring(begin, end < 0 ? last : end);
            int behind = line.indexOf('"', GRAPH.length());
            boolean ours = line.lastIndexOf(GRAPH) == 0 && line.startsWith(KIND, behind) && line.endsWith("}");
            if (!ours || line.lastIndexOf('\\', behind) >= 0) {
                return parsed(json, what);
            }
            lines.add(new Line(line.substring(GRAPH.length(), behind), line));
            begin = end < 0 ? last : end + BETWEEN.length();
        }
        return sorted(lines.stream());
    }

    private static Shard parsed(byte[] json, String what) {
        GraphEntry[] entries = Json.read(json, GraphEntry[].class, what);
        return EMPTY.with(Set.of(entries), Set.of());
    }

    Optional<GraphEntry> entry(String graph) {
        int place = Collections.binarySearch(lines, new Line(graph, ""), BY_GRAPH);
        return place < 0 ? Optional.empty() : Optional.of(parsed(lines.get(place).json()));
    }

    /** All of them, in the order of their IRIs. */
    Stream<GraphEntry> entries() {
        return lines.stream().map(line -> parsed(line.json()));
    }

    /** Those of one kind. */
    Stream<GraphEntry> entries(String kind) {
        String said = KIND + kind + "\"";
        return lines.stream().filter(line -> line.json().startsWith(said, GRAPH.length() + line.graph().length()))
                .map(line -> parsed(line.json()));
    }

    /** The shard without some graphs and with others, in place of those with the same IRI. */
    Shard with(Collection<GraphEntry> entries, Collection<String> without) {
        Set<String> gone = new HashSet<>(without);
        entries.forEach(entry -> gone.add(entry.graph()));
        return sorted(Stream.concat(lines.stream().filter(line -> !gone.contains(line.graph())),
                entries.stream().map(entry -> new Line(entry.graph(), Json.write(entry)))));
    }

    private static Shard sorted(Stream<Line> lines) {
        return new Shard(lines.sorted(BY_GRAPH).toList());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    byte[] bytes() {
        return lines.stream().map(Line::json).collect(Collectors.joining(BETWEEN, BEGIN, END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static GraphEntry parsed(String line) {
        return Json.read(line.getBytes(StandardCharsets.UTF_8), GraphEntry.class, "a line of a shard");
    }
}
