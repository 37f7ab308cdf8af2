package org.rapporteur.shapes.dataset;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One published named graph, as a shard lists it.
 *
 * @param graph the IRI of the named graph
 * @param kind {@code report}, {@code evidence}, {@code corrections}, or the path of a shared {@link org.rapporteur.ontology.Kind}
 * @param file the SHA-256 of the graph's canonical N-Quads, which names its file
 * @param quads how many there are
 * @param languages the tags of the languages its literals are in, sorted
 * @param modified the {@code seq} of the history entry that last changed it
 * @param sources for a report: the SHA-256 of the source text of each language version, by tag; else empty
 * @param minted for a report: the highest serial ever given to one of its parts, so that none is given twice; else 0
 */
@JsonbPropertyOrder({"graph", "kind", "file", "quads", "languages", "modified", "sources", "minted"})
public record GraphEntry(String graph, String kind, String file, long quads, List<String> languages, long modified,
        SortedMap<String, String> sources, int minted) {
    /** The {@link #kind} of a report's facts. */
    public static final String REPORT = "report";
    /** The {@link #kind} of a report's evidence. */
    public static final String EVIDENCE = "evidence";
    /** The {@link #kind} of what the editor says. */
    public static final String CORRECTIONS = "corrections";

    public GraphEntry {
        languages = List.copyOf(languages);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }
}
