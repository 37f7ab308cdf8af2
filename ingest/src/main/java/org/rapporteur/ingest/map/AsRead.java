package org.rapporteur.ingest.map;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Literal;
import org.rapporteur.ingest.text.Folding;

/** Texts by language with the number of reports that have them. */
final class AsRead {
    private static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays
            .compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    /** One word alone may be an abbreviation. */
    private static final Pattern IN_CAPITALS = Pattern.compile("(?U)(?:\\s|^)\\p{Lu}{4,}\\s|\\s\\p{Lu}{4,}(?:\\s|$)");

    private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();

    void add(Literal text, int reports) {
        counts.computeIfAbsent(text.getLanguage().orElse(""), first -> new TreeMap<>(BY_CODE_POINT))
                .merge(text.getLabel(), reports, Integer::sum);
    }

    void remove(String language, String text) {
        counts.computeIfPresent(language, (same, texts) -> {
            texts.remove(text);
            return texts.isEmpty() ? null : texts;
        });
    }

    /**
     * In each language the text that most reports have, in whatever capitals and accents, and rather not in capitals;
     * then the one that more languages have, then the first by code point.
     */
    SortedMap<String, String> chosen() {
        SortedMap<String, String> chosen = new TreeMap<>();
        counts.forEach((language, texts) -> chosen.put(language, texts.size() == 1 ? texts.firstKey() : chosen(texts)));
        return chosen;
    }

    private String chosen(SortedMap<String, Integer> texts) {
        Map<String, Integer> folded = new HashMap<>();
        texts.forEach((text, reports) -> folded.merge(Folding.fold(text), reports, Integer::sum));
        return Collections.max(texts.keySet(),
                Comparator.comparing((String text) -> folded.get(Folding.fold(text)))
                        .thenComparing(text -> !IN_CAPITALS.matcher(text).find()).thenComparing(texts::get)
                        .thenComparing(this::inAll).thenComparing(BY_CODE_POINT.reversed()));
    }

    private int inAll(String text) {
        return counts.values().stream().mapToInt(texts -> texts.getOrDefault(text, 0)).sum();
    }

    void forEach(BiConsumer<String, String> action) {
        counts.forEach((language, texts) -> texts.keySet().forEach(text -> action.accept(language, text)));
    }
}
