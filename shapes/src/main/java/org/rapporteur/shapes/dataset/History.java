package org.rapporteur.shapes.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history of a published state, ready to be continued. */
final class History {
    private final DatasetDirectory directory;
    private final ByteBuffer known;
    private final MessageDigest digest = Digest.sha256();

    /** Reads it through, as the digest of a longer history needs all of it. */
    History(DatasetDirectory directory, Optional<Manifest> manifest) {
        this.directory = directory;
        this.known = manifest.map(state -> directory.historyBytes(state, digest)).orElse(ByteBuffer.allocate(0));
    }

    /** The position of its last line; 0 when it has none. */
    long lastSeq() {
        int end = known.limit();
        if (end == 0) {
            return 0;
        }
        int begin = end - 1;
        while (begin > 0 && known.get(begin - 1) != '\n') {
            begin--;
        }
        byte[] line = new byte[end - begin];
        known.get(begin, line);
        return Json.<HistoryEntry>read(line, HistoryEntry.class, "history.jsonl").seq();
    }

    List<HistoryEntry> entries(List<GraphChange> changes, Snapshot before, String publication, Instant at) {
        List<HistoryEntry> entries = new ArrayList<>();
        long seq = lastSeq();
        String time = at.truncatedTo(ChronoUnit.SECONDS).toString();
        for (GraphChange change : changes) {
            entries.add(switch (change) {
                case GraphChange.Put put -> new HistoryEntry(++seq, time, publication,
                        before.graph(put.graph()).isPresent() ? HistoryEntry.Change.update : HistoryEntry.Change.create,
                        put.thing(), put.graph(), Optional.of(Digest.sha256(put.quads())), Optional.empty(),
                        Optional.empty());
                case GraphChange.Remove remove -> new HistoryEntry(++seq, time, publication,
                        remove.into().isPresent() ? HistoryEntry.Change.merge : HistoryEntry.Change.withdraw,
                        remove.thing(), remove.graph(), remove.remembered().map(Digest::sha256), remove.into(),
                        remove.reason());
            });
        }
        return entries;
    }

    /** Cuts off what an unfinished publication left, appends these entries, and returns what a manifest says of it. */
    Manifest.HistoryMark append(List<HistoryEntry> entries) {
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(Json.write(entry)).append('\n'));
        byte[] added = lines.toString().getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(directory.historyFile(), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            channel.truncate(known.limit());
            channel.position(known.limit());
            ByteBuffer buffer = ByteBuffer.wrap(added);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException failure) {
            throw new DatasetException("Writing " + directory.historyFile() + " failed", failure);
        }
        digest.update(added);
        return new Manifest.HistoryMark(known.limit() + added.length, Digest.soFar(digest));
    }
}
