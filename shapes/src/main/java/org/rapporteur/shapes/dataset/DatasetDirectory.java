package org.rapporteur.shapes.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
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
    /**
     * Where what is derived from this directory is kept unless somebody says otherwise: a folder of its own in the place
     * that the XDG Base Directory Specification gives to caches.
     */
    public Path defaultCache() {
        Path caches = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(path -> !path.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return caches.resolve("rapporteur")
                .resolve(Digest.sha256(root.toAbsolutePath().normalize().toString()).substring(0, 16));
    }

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
        return Snapshot.of(this, manifest);
    }

    private Manifest checked(Manifest manifest) {
        if (manifest.format() != Manifest.FORMAT) {
            throw new DatasetException("The dataset in " + root + " has form " + manifest.format()
                    + ", this version reads " + Manifest.FORMAT);
        }
        return manifest;
    }

    /** The graphs listed in one shard of a manifest. */
    Shard shard(String prefix, String digest) {
        return Shard.read(read(shardFile(prefix, digest), digest), "shard " + prefix);
    }

    /** The canonical N-Quads of a named graph, in UTF-8. */
    public byte[] quads(GraphEntry entry) {
        return quads(entry.file());
    }

    /** The canonical N-Quads with a digest, of a graph that is or was published, in UTF-8. */
    public byte[] quads(String sha256) {
        return read(graphFile(sha256), sha256);
    }

    /** A source text; empty when this dataset has none with this digest. */
    public Optional<String> source(String sha256) {
        return DIGEST.matcher(sha256).matches() && Files.exists(sourceFile(sha256))
                ? Optional.of(new String(read(sourceFile(sha256), sha256), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The history of a published state, oldest first. */
    public List<HistoryEntry> history(Manifest manifest) {
        return history(manifest, 0);
    }

    /**
     * The history of a published state from some byte on, oldest first.
     *
     * <p>Whoever reads on has read what stands before, so the digest of all is checked only when it is read from the
     * beginning: a reader that follows would otherwise read ever more for each publication.
     *
     * @param from where a line begins, such as the length of the history of an earlier state
     */
    public List<HistoryEntry> history(Manifest manifest, long from) {
        ByteBuffer all = from == 0 ? historyBytes(manifest) : knownHistory(manifest);
        ByteBuffer later = all.position(Math.toIntExact(from));
        return StandardCharsets.UTF_8
                .decode(later).toString().lines().map(line -> Json
                        .<HistoryEntry>read(line.getBytes(StandardCharsets.UTF_8), HistoryEntry.class, "history.jsonl"))
                .toList();
    }

    /** Checks every digest of the published state; returns a sentence for each file that is missing or damaged. */
    public List<String> verify() {
        return new Verification(this).problems();
    }

    /** Whether the history of a published state begins with an earlier one; it does not once it was rewritten. */
    public boolean continues(Manifest manifest, Manifest.HistoryMark earlier) {
        MessageDigest digest = Digest.sha256();
        if (earlier.length() > manifest.history().length()) {
            return false;
        }
        digest.update(historyBytes(manifest).limit(Math.toIntExact(earlier.length())));
        return Digest.soFar(digest).equals(earlier.sha256());
    }

    /** The bytes of a history, mapped and not copied: it grows for ever. */
    ByteBuffer historyBytes(Manifest manifest) {
        ByteBuffer known = knownHistory(manifest);
        MessageDigest digest = Digest.sha256();
        digest.update(known.duplicate());
        if (!Digest.soFar(digest).equals(manifest.history().sha256())) {
            throw new DatasetException("Reading the history in " + root + " failed: its digest is not the manifest's");
        }
        return known;
    }

    /** As much of the history as the manifest speaks of, its digest not checked. */
    ByteBuffer knownHistory(Manifest manifest) {
        Path file = Files.exists(nextHistoryFile()) && digest(nextHistoryFile()).equals(manifest.history().sha256())
                ? nextHistoryFile()
                : historyFile();
        ByteBuffer all = mapped(file);
        if (all.limit() < manifest.history().length()) {
            throw new DatasetException("Reading " + file + " failed: it is shorter than the manifest says");
        }
        return all.limit(Math.toIntExact(manifest.history().length()));
    }

    private static String digest(Path file) {
        MessageDigest digest = Digest.sha256();
        digest.update(mapped(file));
        return Digest.soFar(digest);
    }

    static ByteBuffer mapped(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException failure) {
            throw new DatasetException("Reading " + file + " failed", failure);
        }
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

    /** Where a source text lies, if this dataset has it. */
    public Path sourceFile(String digest) {
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
