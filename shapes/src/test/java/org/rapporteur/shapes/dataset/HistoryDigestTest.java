package org.rapporteur.shapes.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryDigestTest {
    @TempDir
    Path folder;

    @Test
    void a_growing_history_has_the_digest_it_would_have_at_once() {
        byte[] all = new byte[1000];
        new Random(1).nextBytes(all);
        HistoryDigest digest = HistoryDigest.begun();
        for (int length : new int[]{0, 1, 63, 64, 65, 127, 128, 500, 1000}) {
            assertEquals(Digest.sha256(Arrays.copyOf(all, length)), digest.of(ByteBuffer.wrap(all, 0, length)));
        }
    }

    @Test
    void a_kept_digest_is_continued() {
        byte[] all = "one line\ntwo lines\nthree lines\n".repeat(9).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("cache").resolve("digest");
        HistoryDigest.begun().keepIn(file);
        for (int length = 0; length <= all.length; length += 31) {
            HistoryDigest continued = HistoryDigest.keptIn(file).orElseThrow();
            assertEquals(Digest.sha256(Arrays.copyOf(all, length)), continued.of(ByteBuffer.wrap(all, 0, length)));
            continued.keepIn(file);
        }
    }

    @Test
    void nothing_of_the_history_stands_in_what_is_kept() throws IOException {
        Path file = folder.resolve("digest");
        HistoryDigest digest = HistoryDigest.begun();
        digest.of(ByteBuffer.wrap("Ada".repeat(50).getBytes(StandardCharsets.UTF_8)));
        digest.keepIn(file);
        String kept = Files.readString(file);
        assertFalse(kept.contains("416461") || kept.contains("646141") || kept.contains("614164"), kept);
    }

    @Test
    void what_cannot_be_read_is_not_continued() throws IOException {
        Path file = folder.resolve("digest");
        assertEquals(Optional.empty(), HistoryDigest.keptIn(file));
        for (String damaged : new String[]{"", "64", "64 00", "x " + "0".repeat(104), "64 zz"}) {
            assertEquals(Optional.empty(), HistoryDigest.keptIn(Files.writeString(file, damaged)), damaged);
        }
    }
}
