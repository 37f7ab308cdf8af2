package org.rapporteur.shapes.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The history of a published state, ready to be continued. */
final class History {
    private final DatasetDirectory directory;
    private final byte[] known;

    History(DatasetDirectory directory, Optional<Manifest> manifest) {
        this.directory = directory;
        this.known = manifest.map(directory::historyBytes).orElse(new byte[0]);
    }

    long lastSeq() {
        long lines = 0;
        for (byte b : known) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
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
                        remove.thing(), remove.graph(), Optional.empty(), remove.into(), remove.reason());
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
            channel.truncate(known.length);
            channel.position(known.length);
            ByteBuffer buffer = ByteBuffer.wrap(added);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException failure) {
            throw new DatasetException("Writing " + directory.historyFile() + " failed", failure);
        }
        byte[] all = Arrays.copyOf(known, known.length + added.length);
        System.arraycopy(added, 0, all, known.length, added.length);
        return new Manifest.HistoryMark(all.length, Digest.sha256(all));
    }
}
