package org.rapporteur.shapes.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history of a published state, ready to be continued. */
final class History {
    private final DatasetDirectory directory;
    private final Optional<Path> kept;
    private final ByteBuffer known;
    private final HistoryDigest digest;

    /**
     * The history of a published state.
     *
     * @param kept the file in which its digest is kept, outside the dataset; without it all is read through
     */
    History(DatasetDirectory directory, Optional<Manifest> manifest, Optional<Path> kept) {
        this.directory = directory;
        this.kept = kept;
        this.known = manifest.map(directory::knownHistory).orElse(ByteBuffer.allocate(0));
        this.digest = manifest.flatMap(this::continued).orElseGet(HistoryDigest::begun);
        manifest.filter(state -> !digest.of(known).equals(state.history().sha256())).ifPresent(damaged -> {
            throw new DatasetException(
                    "Reading the history in " + directory.root() + " failed: its digest is not the manifest's");
        });
    }

    private Optional<HistoryDigest> continued(Manifest manifest) {
        return kept.flatMap(HistoryDigest::keptIn).filter(digest -> digest.mayBegin(known))
                .filter(digest -> digest.of(known).equals(manifest.history().sha256()));
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
        ByteBuffer all = DatasetDirectory.mapped(directory.historyFile()).limit(known.limit() + added.length);
        Manifest.HistoryMark mark = new Manifest.HistoryMark(all.limit(), digest.of(all));
        kept.ifPresent(digest::keepIn);
        return mark;
    }
}
