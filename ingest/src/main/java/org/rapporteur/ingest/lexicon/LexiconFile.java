package org.rapporteur.ingest.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads the tables of this package: {@code key TAB variant|variant}, lines that begin with {@code #} left out. */
final class LexiconFile {
    private LexiconFile() {}

    static Map<String, List<String>> read(String file) {
        Map<String, List<String>> entries = new TreeMap<>();
        lines(file).forEach(line -> {
            String[] columns = line.split("\t", 2);
            if (columns.length == 2) {
                entries.put(columns[0].strip(), variants(columns[1]));
            }
        });
        return entries;
    }

    static List<String> lines(String file) {
        try (InputStream bytes = LexiconFile.class.getResourceAsStream(file)) {
            if (bytes == null) {
                return List.of();
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException damagedJar) {
            throw new UncheckedIOException("Reading the lexicon " + file + " from the class path failed", damagedJar);
        }
    }

    static List<String> variants(String column) {
        return Arrays.stream(column.split("\\|")).map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
    }
}
