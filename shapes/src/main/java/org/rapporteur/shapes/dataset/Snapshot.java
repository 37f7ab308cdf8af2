package org.rapporteur.shapes.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One published state, whole and unchanging: the manifest and the graphs it lists.
 *
 * <p>A shard is read when one of its graphs is first asked for, so that a look-up costs the same however much is
 * published. Safe for concurrent use.
 */
public final class Snapshot {
    /** Nothing was ever published. */
    public static final Snapshot EMPTY = new Snapshot(Optional.empty(), Optional.empty());

    private final Optional<Manifest> manifest;
    private final Optional<DatasetDirectory> directory;
    private final Map<String, SortedMap<String, GraphEntry>> read = new ConcurrentHashMap<>();

    private Snapshot(Optional<Manifest> manifest, Optional<DatasetDirectory> directory) {
        this.manifest = manifest;
        this.directory = directory;
    }

    static Snapshot of(DatasetDirectory directory, Manifest manifest) {
        return new Snapshot(Optional.of(manifest), Optional.of(directory));
    }

    /** The state that a manifest with these other shards is the root of; what was read of the rest is not read again. */
    Snapshot next(DatasetDirectory where, Manifest next, Map<String, SortedMap<String, GraphEntry>> changed) {
        Snapshot snapshot = of(where, next);
        snapshot.read.putAll(read);
        changed.forEach((prefix, shard) -> snapshot.read.put(prefix, Collections.unmodifiableSortedMap(shard)));
        return snapshot;
    }

    /** The root; empty before the first publication. */
    public Optional<Manifest> manifest() {
        return manifest;
    }

    /** The entry of a named graph. */
    public Optional<GraphEntry> graph(String iri) {
        return Optional.ofNullable(shard(prefix(iri)).get(iri));
    }

    /** All entries by graph IRI; reads every shard. */
    public SortedMap<String, GraphEntry> graphs() {
        TreeMap<String, GraphEntry> graphs = new TreeMap<>();
        shards().keySet().forEach(prefix -> graphs.putAll(shard(prefix)));
        return Collections.unmodifiableSortedMap(graphs);
    }

    /** The entries of one shard by graph IRI; none where the state has no such shard. */
    public SortedMap<String, GraphEntry> shard(String prefix) {
        return read.computeIfAbsent(prefix, this::entries);
    }

    private SortedMap<String, GraphEntry> entries(String prefix) {
        TreeMap<String, GraphEntry> entries = new TreeMap<>();
        Optional.ofNullable(shards().get(prefix)).ifPresent(digest -> directory.orElseThrow().shard(prefix, digest)
                .forEach(entry -> entries.put(entry.graph(), entry)));
        return Collections.unmodifiableSortedMap(entries);
    }

    /** The version of this state; empty text before the first publication. */
    public String version() {
        return manifest.map(Manifest::version).orElse("");
    }

    /** The digest of each shard by its prefix. */
    public Map<String, String> shards() {
        return manifest.<Map<String, String>>map(Manifest::shards).orElse(Map.of());
    }

    /** The shard that lists a graph: the first two digits of the SHA-256 of its IRI. */
    static String prefix(String graph) {
        return Digest.sha256(graph).substring(0, 2);
    }
}
