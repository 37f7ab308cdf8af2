package org.rapporteur.ingest.format;

import java.util.List;
import java.util.function.Supplier;

/**
 * A file that nobody should have to fear.
 *
 * @param kind what is wrong with it; the same words stand in {@code docs/hostile-files.md}
 * @param name of the file
 * @param codes of the findings, in any order, that do not merely say what the file is
 * @param read whether a report is read from it all the same
 */
record HostileFile(String kind, String name, Supplier<byte[]> bytes, boolean read, List<String> codes) {
    HostileFile {
        codes = List.copyOf(codes);
    }

    static HostileFile refused(String kind, String name, String code, Supplier<byte[]> bytes) {
        return new HostileFile(kind, name, bytes, false, List.of(code));
    }

    static HostileFile read(String kind, String name, Supplier<byte[]> bytes, String... codes) {
        return new HostileFile(kind, name, bytes, true, List.of(codes));
    }

    @Override
    public String toString() {
        return kind;
    }
}
