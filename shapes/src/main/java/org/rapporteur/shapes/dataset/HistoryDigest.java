package org.rapporteur.shapes.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;

/**
 * The SHA-256 of a history that grows for ever, continued from publication to publication.
 *
 * <p>Kept is the state behind the last whole block, of which no byte of the history can be told.
 */
final class HistoryDigest {
    private static final int BLOCK = 64;
    private static final int STATE = new SHA256Digest().getEncodedState().length;
    private static final int READ_AT_ONCE = 1 << 16;

    private final SHA256Digest blocks;
    private long length;

    private HistoryDigest(SHA256Digest blocks, long length) {
        this.blocks = blocks;
        this.length = length;
    }

    /** The digest of a history from its beginning. */
    static HistoryDigest begun() {
        return new HistoryDigest(new SHA256Digest(), 0);
    }

    /** The digest that was kept in a file (its length, a blank, its state); empty where there is none that can be read. */
    static Optional<HistoryDigest> keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] kept = Files.readString(file).split(" ");
            byte[] state = HexFormat.of().parseHex(kept[kept.length - 1]);
            return kept.length == 2 && state.length == STATE
                    ? Optional.of(new HistoryDigest(new SHA256Digest(state), Long.parseLong(kept[0])))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /** The digest of a history that begins with what this one was fed with, in lower-case hexadecimal. */
    String of(ByteBuffer history) {
        long whole = history.limit() - history.limit() % BLOCK;
        feed(blocks, history, length, whole);
        length = whole;
        SHA256Digest all = new SHA256Digest(blocks);
        feed(all, history, whole, history.limit());
        byte[] digest = new byte[all.getDigestSize()];
        all.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    /** Whether a history is long enough to begin with what this was fed with. */
    boolean mayBegin(ByteBuffer history) {
        return length <= history.limit();
    }

    void keepIn(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, length + " " + HexFormat.of().formatHex(blocks.getEncodedState()));
        } catch (IOException failure) {
            throw new DatasetException("Writing " + file + " failed", failure);
        }
    }

    private static void feed(SHA256Digest digest, ByteBuffer history, long from, long to) {
        byte[] part = new byte[READ_AT_ONCE];
        for (long at = from; at < to; at += READ_AT_ONCE) {
            int size = Math.toIntExact(Math.min(READ_AT_ONCE, to - at));
            history.get(Math.toIntExact(at), part, 0, size);
            digest.update(part, 0, size);
        }
    }
}
