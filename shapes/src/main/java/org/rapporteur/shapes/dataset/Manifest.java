package org.rapporteur.shapes.dataset;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The root of a published state: {@code manifest.json}.
 *
 * @param format the version of the directory's form, now {@value #FORMAT}
 * @param version the SHA-256 of the base and the shards: the same for the same publications, whatever the clock said
 * @param base the base IRI of the dataset
 * @param shards for each two-digit prefix of the hash of a graph IRI, the SHA-256 of the list of those graphs
 * @param history how much of {@code history.jsonl} belongs to this state
 */
@JsonbPropertyOrder({"format", "version", "base", "shards", "history"})
public record Manifest(int format, String version, String base, SortedMap<String, String> shards, HistoryMark history) {
    /** The form of the directory that this code reads and writes. */
    public static final int FORMAT = 1;

    public Manifest {
        shards = Collections.unmodifiableSortedMap(new TreeMap<>(shards));
    }

    static Manifest of(String base, Map<String, String> shards, HistoryMark history) {
        TreeMap<String, String> sorted = new TreeMap<>(shards);
        StringBuilder content = new StringBuilder(base).append('\n');
        sorted.forEach((prefix, digest) -> content.append(prefix).append(' ').append(digest).append('\n'));
        return new Manifest(FORMAT, Digest.sha256(content.toString()), base, sorted, history);
    }

    /**
     * The part of {@code history.jsonl} that belongs to a state; what lies beyond was left by a publication that never
     * ended.
     *
     * @param length in bytes
     * @param sha256 of those bytes
     */
    @JsonbPropertyOrder({"length", "sha256"})
    public record HistoryMark(long length, String sha256) {}
}
