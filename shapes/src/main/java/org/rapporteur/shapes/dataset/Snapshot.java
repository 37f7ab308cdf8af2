package org.rapporteur.shapes.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One published state, whole and unchanging: the manifest and the graphs it lists.
 *
 * @param manifest the root; empty before the first publication
 * @param graphs the entries by graph IRI
 */
public record Snapshot(Optional<Manifest> manifest, SortedMap<String, GraphEntry> graphs) {
    static final Snapshot EMPTY = new Snapshot(Optional.empty(), Collections.emptySortedMap());

    public Snapshot {
        graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
    }

    /** The entry of a named graph. */
    public Optional<GraphEntry> graph(String iri) {
        return Optional.ofNullable(graphs.get(iri));
    }

    /** The version of this state; empty text before the first publication. */
    public String version() {
        return manifest.map(Manifest::version).orElse("");
    }

    Map<String, String> shards() {
        return manifest.<Map<String, String>>map(Manifest::shards).orElse(Map.of());
    }
}
