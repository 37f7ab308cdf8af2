package org.rapporteur.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two words are forms of one, by the endings that each language gives to nouns and adjectives. */
final class Inflection {
    private static final int SHORTEST_STEM = 4;
    private static final List<Set<String>> ENDINGS = load();

    private Inflection() {}

    static boolean same(String one, String other) {
        int stem = 0;
        while (stem < Math.min(one.length(), other.length()) && one.charAt(stem) == other.charAt(stem)) {
            stem++;
        }
        String ending = one.substring(stem);
        String otherEnding = other.substring(stem);
        return stem >= SHORTEST_STEM
                && ENDINGS.stream().anyMatch(endings -> endings.contains(ending) && endings.contains(otherEnding));
    }

    private static List<Set<String>> load() {
        try (InputStream bytes = Inflection.class.getResourceAsStream("endings.tsv")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(Inflection::endings).toList();
        } catch (IOException damagedJar) {
            throw new UncheckedIOException("Reading endings.tsv from the class path failed", damagedJar);
        }
    }

    private static Set<String> endings(String line) {
        return Arrays.stream(line.split("\t")[1].split(" ")).map(ending -> ending.equals("-") ? "" : ending)
                .collect(Collectors.toUnmodifiableSet());
    }
}
