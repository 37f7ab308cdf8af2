package org.rapporteur.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Usual given names of all languages: {@code given-names.tsv}. Most people have one of these, and hardly any body. */
public final class GivenNames {
    private static final Set<String> NAMES = load();

    private GivenNames() {}

    /** Whether a name begins with one, or ends with one behind a surname: one in capitals, or in the Hungarian order. */
    public static boolean leads(String name) {
        List<String> words = List.of(name.strip().split("[\\s\\u00A0]+"));
        return isOne(words.getFirst()) || words.size() > 1 && words.size() < 4 && isOne(words.getLast());
    }

    private static boolean isOne(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT))
                || Arrays.stream(word.split("[-‑]")).anyMatch(part -> NAMES.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> load() {
        try (InputStream bytes = GivenNames.class.getResourceAsStream("given-names.tsv")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t")[1])
                    .flatMap(names -> Arrays.stream(names.split("\\|"))).map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException damagedJar) {
            throw new UncheckedIOException("Reading given-names.tsv from the class path failed", damagedJar);
        }
    }
}
