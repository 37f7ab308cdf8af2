package org.rapporteur.shapes.dataset;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
    /** As many as there is memory for. */
    private final Map<String, SoftReference<Shard>> read = new ConcurrentHashMap<>();

    private Snapshot(Optional<Manifest> manifest, Optional<DatasetDirectory> directory) {
        this.manifest = manifest;
        this.directory = directory;
    }

    static Snapshot of(DatasetDirectory directory, Manifest manifest) {
        return new Snapshot(Optional.of(manifest), Optional.of(directory));
    }

    /** The state that a manifest with these other shards is the root of; what was read of the rest is not read again. */
    Snapshot next(DatasetDirectory where, Manifest next, Map<String, Shard> changed) {
        Snapshot snapshot = of(where, next);
        snapshot.read.putAll(read);
        changed.forEach((prefix, shard) -> snapshot.read.put(prefix, new SoftReference<>(shard)));
        return snapshot;
    }

    /** The root; empty before the first publication. */
    public Optional<Manifest> manifest() {
        return manifest;
    }

    /** The entry of a named graph. */
    public Optional<GraphEntry> graph(String iri) {
        return shard(prefix(iri)).entry(iri);
    }

    /** All entries by graph IRI; reads every shard. */
    public SortedMap<String, GraphEntry> graphs() {
        TreeMap<String, GraphEntry> graphs = new TreeMap<>();
        shards().keySet().forEach(prefix -> shard(prefix).entries().forEach(entry -> graphs.put(entry.graph(), entry)));
        return Collections.unmodifiableSortedMap(graphs);
    }

    /** All entries, shard by shard; a shard is read when it is its turn. */
    public Stream<GraphEntry> entries() {
        return shards().keySet().stream().flatMap(prefix -> shard(prefix).entries());
    }

    /** The entries of one kind in one shard; none where the state has no such shard. */
    public Stream<GraphEntry> shard(String prefix, String kind) {
        return shard(prefix).entries(kind);
    }

    Shard shard(String prefix) {
        SoftReference<Shard> kept = read.get(prefix);
        return Optional.ofNullable(kept).map(SoftReference::get).orElseGet(() -> {
            Shard shard = Optional.ofNullable(shards().get(prefix))
                    .map(digest -> directory.orElseThrow().shard(prefix, digest)).orElse(Shard.EMPTY);
            read.put(prefix, new SoftReference<>(shard));
            return shard;
        });
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
