package org.rapporteur.ingest.format;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Bytes as a PDF. */
class PdfFuzz {
    @FuzzTest(maxDuration = "20s")
    void read(byte[] input) {
        Fuzzed.read("report.pdf", input);
    }
}
