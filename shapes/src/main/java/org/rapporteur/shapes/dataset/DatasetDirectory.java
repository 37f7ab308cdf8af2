package org.rapporteur.shapes.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A dataset directory, read. Any number of readers may share one; all methods are safe for concurrent use.
 *
 * <p>Every method that reads throws {@link DatasetException} when a file that a manifest names is missing or damaged.
 *
 * @param root the directory
 */
public record DatasetDirectory(Path root) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    /** The current manifest; empty when nothing was ever published here. */
    public Optional<Manifest> manifest() {
        return readIfPresent(root.resolve("manifest.json"))
                .map(bytes -> checked(Json.read(bytes, Manifest.class, "manifest.json")));
    }

    /** The current published state. */
    public Snapshot snapshot() {
        return manifest().map(this::snapshot).orElse(Snapshot.EMPTY);
    }

    /** The published state that a manifest is the root of. */
    public Snapshot snapshot(Manifest manifest) {
        Map<String, GraphEntry> graphs = new TreeMap<>();
        manifest.shards().forEach((prefix, digest) -> shard(prefix, digest).forEach(e -> graphs.put(e.graph(), e)));
        return new Snapshot(Optional.of(manifest), new TreeMap<>(graphs));
    }

    private Manifest checked(Manifest manifest) {
        if (manifest.format() != Manifest.FORMAT) {
            throw new DatasetException("The dataset in " + root + " has form " + manifest.format()
                    + ", this version reads " + Manifest.FORMAT);
        }
        return manifest;
    }

    /** The graphs listed in one shard of a manifest. */
    public List<GraphEntry> shard(String prefix, String digest) {
        return List.of(Json.<GraphEntry[]>read(read(shardFile(prefix, digest), digest), GraphEntry[].class,
                "shard " + prefix));
    }

    /** The canonical N-Quads of a named graph, in UTF-8. */
    public byte[] quads(GraphEntry entry) {
        return read(graphFile(entry.file()), entry.file());
    }

    /** A source text; empty when this dataset has none with this digest. */
    public Optional<String> source(String sha256) {
        return DIGEST.matcher(sha256).matches() && Files.exists(sourceFile(sha256))
                ? Optional.of(new String(read(sourceFile(sha256), sha256), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The history of a published state, oldest first. */
    public List<HistoryEntry> history(Manifest manifest) {
        byte[] bytes = historyBytes(manifest);
        return new String(bytes, StandardCharsets.UTF_8).lines().map(line -> Json
                .<HistoryEntry>read(line.getBytes(StandardCharsets.UTF_8), HistoryEntry.class, "history.jsonl"))
                .toList();
    }

    /**
     * Whether the history of a published state continues an earlier one. It always does, unless an erasure changed what was
     * written before.
     */
    public boolean continues(Manifest manifest, Manifest.HistoryMark earlier) {
        byte[] history = historyBytes(manifest);
        return earlier.length() <= history.length
                && Digest.sha256(Arrays.copyOf(history, Math.toIntExact(earlier.length()))).equals(earlier.sha256());
    }

    /** Checks every digest of the published state; returns a sentence for each file that is missing or damaged. */
    public List<String> verify() {
        return new Verification(this).problems();
    }

    byte[] historyBytes(Manifest manifest) {
        Optional<byte[]> next = readIfPresent(nextHistoryFile())
                .filter(bytes -> Digest.sha256(bytes).equals(manifest.history().sha256()));
        if (next.isPresent()) {
            return next.get();
        }
        byte[] all = readIfPresent(historyFile()).orElse(new byte[0]);
        if (all.length < manifest.history().length()) {
            throw new DatasetException("Reading " + historyFile() + " failed: it is shorter than the manifest says");
        }
        byte[] known = Arrays.copyOf(all, Math.toIntExact(manifest.history().length()));
        if (!Digest.sha256(known).equals(manifest.history().sha256())) {
            throw new DatasetException("Reading " + historyFile() + " failed: its digest is not the manifest's");
        }
        return known;
    }

    Path historyFile() {
        return root.resolve("history.jsonl");
    }

    /** Where an {@link Erasure} puts the history until it takes the place of the old one. */
    Path nextHistoryFile() {
        return root.resolve("history.jsonl.next");
    }

    Path shardFile(String prefix, String digest) {
        return root.resolve("shards").resolve(prefix).resolve(digest + ".json");
    }

    Path graphFile(String digest) {
        return root.resolve("graphs").resolve(digest.substring(0, 2)).resolve(digest + ".nq");
    }

    Path sourceFile(String digest) {
        return root.resolve("sources").resolve(digest.substring(0, 2)).resolve(digest);
    }

    byte[] read(Path file, String digest) {
        byte[] bytes = readIfPresent(file)
                .orElseThrow(() -> new DatasetException("Reading " + file + " failed: there is no such file"));
        if (!Digest.sha256(bytes).equals(digest)) {
            throw new DatasetException(
                    "Reading " + file + " failed: its bytes do not have the digest it is named after");
        }
        return bytes;
    }

    private static Optional<byte[]> readIfPresent(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new DatasetException("Reading " + file + " failed", failure);
        }
    }
}
