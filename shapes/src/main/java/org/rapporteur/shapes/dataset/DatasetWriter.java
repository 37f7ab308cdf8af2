package org.rapporteur.shapes.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one writer of a dataset directory, for as long as it is open.
 *
 * <p>A publication writes new immutable files, then appends to the history, then renames the manifest into place: a
 * crash at any moment leaves the state before it whole, and what it left over is never read.
 */
public final class DatasetWriter implements AutoCloseable {
    private final DatasetDirectory directory;
    private final FileChannel lockFile;
    private final Optional<Path> historyDigest;
    private Snapshot current;
    private final Set<Path> foldersToSync = new LinkedHashSet<>();

    private DatasetWriter(DatasetDirectory directory, FileChannel lockFile, Optional<Path> historyDigest,
            Snapshot current) {
        this.directory = directory;
        this.lockFile = lockFile;
        this.historyDigest = historyDigest;
        this.current = current;
    }

    /**
     * Opens a directory for writing and creates it where needed.
     *
     * @throws DatasetException when another writer has it open, or the disk refuses
     */
    public static DatasetWriter open(Path place) {
        return open(place, Optional.empty());
    }

    /**
     * Opens a directory for writing and creates it where needed.
     *
     * @param cache a folder outside it, in which the digest of its history is kept, so that the history is not read through
     *     for each publication
     * @throws DatasetException when another writer has it open, or the disk refuses
     */
    public static DatasetWriter open(Path place, Optional<Path> cache) {
        Path root = place.toAbsolutePath().normalize();
        Path lock = root.resolve(".lock");
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean opened = false;
            try {
                if (!acquired(channel)) {
                    throw new DatasetException(
                            "Another process is publishing to " + root + "; wait until it has ended");
                }
                DatasetDirectory directory = new DatasetDirectory(root);
                Erasure.finish(directory, directory.manifest());
                DatasetWriter writer = new DatasetWriter(directory, channel,
                        cache.map(folder -> folder.resolve("history-digest")), directory.snapshot());
                opened = true;
                return writer;
            } finally {
                if (!opened) {
                    channel.close();
                }
            }
        } catch (IOException failure) {
            throw new DatasetException("Locking " + lock + " failed", failure);
        }
    }

    private static boolean acquired(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** The published state, as it is now. */
    public Snapshot current() {
        return current;
    }

    /** The directory that is written. */
    public DatasetDirectory directory() {
        return directory;
    }

    /**
     * Publishes changes together. Changes that change no byte are left out; when none is left nothing is written.
     *
     * @param base the base IRI; the one already published, if any
     * @param changes at most one for each graph
     * @param sources texts that the changed graphs name
     * @param at the time that goes into the history
     * @return the entries that went into the history
     */
    public List<HistoryEntry> publish(String base, Collection<GraphChange> changes, Collection<String> sources,
            Instant at) {
        current.manifest().filter(manifest -> !manifest.base().equals(base)).ifPresent(manifest -> {
            throw new DatasetException("The dataset in " + directory.root() + " is published under " + manifest.base()
                    + "; publish with that base or into another directory");
        });
        List<GraphChange> effective = changes.stream().filter(this::changesSomething)
                .sorted(Comparator.comparing(GraphChange::graph)).toList();
        if (effective.isEmpty()) {
            return List.of();
        }
        sources.forEach(text -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            writeOnce(directory.sourceFile(Digest.sha256(bytes)), bytes);
        });
        if (changes.stream().map(GraphChange::graph).distinct().count() < changes.size()) {
            throw new IllegalArgumentException("Two changes of one graph");
        }
        History history = new History(directory, current.manifest(), historyDigest);
        Map<String, Shard> changed = changed(effective, history.lastSeq());
        Map<String, String> shards = writeShards(changed);
        String version = Manifest.of(base, shards, new Manifest.HistoryMark(0, "")).version();
        List<HistoryEntry> entries = history.entries(effective, current, version.substring(0, 16), at);
        syncFolders();
        Manifest next = Manifest.of(base, shards, history.append(entries));
        replaceManifest(next);
        current = current.next(directory, next, changed);
        return entries;
    }

    private boolean changesSomething(GraphChange change) {
        Optional<GraphEntry> before = current.graph(change.graph());
        return switch (change) {
            case GraphChange.Put put -> !before.map(GraphEntry::file).equals(Optional.of(Digest.sha256(put.quads())))
                    || !before.get().sources().equals(new TreeMap<>(put.sources()));
            case GraphChange.Remove remove -> before.isPresent();
        };
    }

    private Map<String, Shard> changed(List<GraphChange> changes, long lastSeq) {
        SortedMap<String, List<GraphEntry>> put = new TreeMap<>();
        SortedMap<String, List<String>> removed = new TreeMap<>();
        long seq = lastSeq;
        for (GraphChange change : changes) {
            seq++;
            String prefix = Snapshot.prefix(change.graph());
            List<GraphEntry> entries = put.computeIfAbsent(prefix, first -> new ArrayList<>());
            List<String> gone = removed.computeIfAbsent(prefix, first -> new ArrayList<>());
            switch (change) {
                case GraphChange.Put graph -> entries.add(written(graph, seq));
                case GraphChange.Remove graph -> {
                    graph.remembered().ifPresent(quads -> writeOnce(directory.graphFile(Digest.sha256(quads)), quads));
                    gone.add(graph.graph());
                }
            }
        }
        return put.keySet().stream().collect(Collectors.toMap(Function.identity(),
                prefix -> current.shard(prefix).with(put.get(prefix), removed.get(prefix))));
    }

    private GraphEntry written(GraphChange.Put put, long seq) {
        String digest = Digest.sha256(put.quads());
        writeOnce(directory.graphFile(digest), put.quads());
        long quads = new String(put.quads(), StandardCharsets.UTF_8).lines().count();
        return new GraphEntry(put.graph(), put.kind(), digest, quads,
                put.languages().stream().distinct().sorted().toList(), seq, new TreeMap<>(put.sources()), put.minted());
    }

    private Map<String, String> writeShards(Map<String, Shard> changed) {
        Map<String, String> shards = new TreeMap<>(current.shards());
        changed.forEach((prefix, shard) -> {
            byte[] bytes = shard.bytes();
            String digest = Digest.sha256(bytes);
            if (shard.isEmpty()) {
                shards.remove(prefix);
            } else {
                writeOnce(directory.shardFile(prefix, digest), bytes);
                shards.put(prefix, digest);
            }
        });
        return shards;
    }

    /** Takes the directory to a state with the same graphs. */
    void succeed(Manifest manifest) {
        syncFolders();
        replaceManifest(manifest);
        current = directory.snapshot(manifest);
    }

    private void replaceManifest(Manifest manifest) {
        Path target = directory.root().resolve("manifest.json");
        write(target, (Json.write(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
        syncFolders();
    }

    /** A file that is there already is written anew only if it is damaged. */
    private void writeOnce(Path file, byte[] bytes) {
        try {
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                write(file, bytes);
            }
        } catch (IOException failure) {
            throw new DatasetException("Reading " + file + " failed", failure);
        }
    }

    void write(Path file, byte[] bytes) {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            for (Path folder = file.getParent(); folder.startsWith(directory.root()); folder = folder.getParent()) {
                foldersToSync.add(folder);
            }
        } catch (IOException failure) {
            throw new DatasetException("Writing " + file + " failed", failure);
        }
    }

    /** New names are safe on disk only once their folders are. */
    private void syncFolders() {
        for (Path folder : foldersToSync) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException failure) {
                throw new DatasetException("Writing " + folder + " failed", failure);
            }
        }
        foldersToSync.clear();
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            throw new DatasetException("Unlocking " + directory.root() + " failed", failure);
        }
    }
}
