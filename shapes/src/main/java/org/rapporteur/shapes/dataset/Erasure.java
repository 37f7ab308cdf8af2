package org.rapporteur.shapes.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The one exception to the rule that the history is only ever continued: lines of it are written anew, so that they no
 * longer say what was erased.
 *
 * <p>The new history lies beside the old one before the manifest that knows its digest is renamed into place, and takes
 * the place of the old one after that. Between the two, readers find the history by its digest; the next writer ends what
 * was begun.
 */
public final class Erasure {
    private final DatasetWriter writer;

    /** An erasure in a directory that is open for writing. */
    public Erasure(DatasetWriter writer) {
        this.writer = writer;
    }

    /** Stores a graph that only the history names; returns the digest it is named by. */
    public String store(byte[] quads) {
        String digest = Digest.sha256(quads);
        writer.write(writer.directory().graphFile(digest), quads);
        return digest;
    }

    /**
     * Writes each line of the history anew and adds some, under the graphs that are published.
     *
     * @param rewriting keeps {@code seq}, {@code at}, {@code publication} and {@code change}
     * @param added behind the last line
     */
    public void rewriteHistory(UnaryOperator<HistoryEntry> rewriting, List<HistoryEntry> added) {
        DatasetDirectory directory = writer.directory();
        Manifest before = writer.current().manifest().orElseThrow();
        StringBuilder lines = new StringBuilder();
        Stream.concat(directory.history(before).stream().map(rewriting), added.stream())
                .forEach(entry -> lines.append(Json.write(entry)).append('\n'));
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        Manifest after = Manifest.of(before.base(), before.shards(),
                new Manifest.HistoryMark(bytes.length, Digest.sha256(bytes)));
        if (!after.equals(before)) {
            writer.write(directory.nextHistoryFile(), bytes);
            writer.succeed(after);
            finish(directory, Optional.of(after));
        }
    }

    /** Ends what an interrupted erasure began: the new history takes its place, or goes if no manifest knows it. */
    static void finish(DatasetDirectory directory, Optional<Manifest> manifest) {
        Path next = directory.nextHistoryFile();
        try {
            if (Files.exists(next)) {
                String digest = Digest.sha256(Files.readAllBytes(next));
                if (manifest.filter(state -> state.history().sha256().equals(digest)).isPresent()) {
                    Files.move(next, directory.historyFile(), StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.delete(next);
                }
            }
        } catch (IOException failure) {
            throw new DatasetException("Replacing " + directory.historyFile() + " failed", failure);
        }
    }
}
