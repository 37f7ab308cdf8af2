package org.rapporteur.shapes.dataset;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;

/**
 * One line of {@code history.jsonl}: one change of one named graph.
 *
 * @param seq the position in the history, from 1
 * @param at when it was published, as an ISO 8601 instant in UTC
 * @param publication the same for all changes published together
 * @param change what happened
 * @param iri the thing that changed
 * @param graph the named graph that holds it
 * @param file the SHA-256 of the graph's bytes from then on; once it is gone, of what is remembered of the thing, if
 *        anything is
 * @param into the survivor of a merge
 * @param reason why a thing was withdrawn
 */
@JsonbPropertyOrder({"seq", "at", "publication", "change", "iri", "graph", "file", "into", "reason"})
public record HistoryEntry(long seq, String at, String publication, Change change, String iri, String graph,
        Optional<String> file, Optional<String> into, Optional<String> reason) {
    /** What can happen to a graph; lower case, as it is written. */
    @SuppressWarnings("java:S115")
    public enum Change {
        create, update, merge, withdraw
    }
}
