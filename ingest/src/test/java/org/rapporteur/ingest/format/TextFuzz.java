package org.rapporteur.ingest.format;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Bytes as plain text. */
class TextFuzz {
    @FuzzTest(maxDuration = "20s")
    void read(byte[] input) {
        Fuzzed.read("report.txt", input);
    }
}
