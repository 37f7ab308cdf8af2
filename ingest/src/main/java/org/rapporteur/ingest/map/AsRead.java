package org.rapporteur.ingest.map;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.eclipse.rdf4j.model.Literal;

/** Texts by language with the number of reports that have them. */
final class AsRead {
    private static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays
            .compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();

    void add(Literal text, int reports) {
        counts.computeIfAbsent(text.getLanguage().orElse(""), first -> new TreeMap<>(BY_CODE_POINT))
                .merge(text.getLabel(), reports, Integer::sum);
    }

    void remove(String language, String text) {
        counts.getOrDefault(language, new TreeMap<>()).remove(text);
    }

    /** In each language the text that most reports have, the first by code point where several are equally frequent. */
    SortedMap<String, String> chosen() {
        SortedMap<String, String> chosen = new TreeMap<>();
        counts.forEach((language, texts) -> texts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey(BY_CODE_POINT).reversed()))
                .ifPresent(text -> chosen.put(language, text.getKey())));
        return chosen;
    }

    void forEach(BiConsumer<String, String> action) {
        counts.forEach((language, texts) -> texts.keySet().forEach(text -> action.accept(language, text)));
    }
}
