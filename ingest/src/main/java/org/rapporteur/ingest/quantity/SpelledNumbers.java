package org.rapporteur.ingest.quantity;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Cardinal numbers as words of one language, in every gender and style the CLDR spells them in. A table of what ICU
 * writes is used and not its parser, which takes ordinals and parts of words, too.
 */
final class SpelledNumbers {
    private static final Map<OfficialLanguage, SpelledNumbers> LOADED = new ConcurrentHashMap<>();
    private static final int LAST_OF_ALL = 999;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int LAST_HUNDRED = 10_000;

    private final Map<String, Integer> values = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    private SpelledNumbers(OfficialLanguage language) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language.tag()),
                RuleBasedNumberFormat.SPELLOUT);
        Set<String> ones = new HashSet<>();
        for (String rules : format.getRuleSetNames()) {
            if (rules.contains("cardinal") || rules.contains("numbering") && !rules.contains("year")) {
                ones.add(plain(format.format(1, rules)));
                numbers().forEach(number -> values.putIfAbsent(plain(format.format(number, rules)), number));
            }
        }
        hundreds(ones);
        values.keySet().forEach(words -> firstWords.add(words.split(" ", 2)[0]));
    }

    static SpelledNumbers of(OfficialLanguage language) {
        return LOADED.computeIfAbsent(language, SpelledNumbers::new);
    }

    /** The number, from 2 on, that these words are. */
    Optional<Integer> value(String words) {
        return Optional.ofNullable(values.get(plain(words)));
    }

    /** Whether some number begins with this word. */
    boolean canBegin(String word) {
        return firstWords.contains(plain(word).split(" ", 2)[0]);
    }

    /** "A hundred and twenty" is "one hundred and twenty", and "hundertzwanzig" is "einhundertzwanzig". */
    private void hundreds(Set<String> ones) {
        Map.copyOf(values).forEach((words, number) -> ones.forEach(one -> {
            String rest = words.startsWith(one) ? words.substring(one.length()).strip() : "";
            if (number >= HUNDRED && number < 2 * HUNDRED && !rest.isEmpty()) {
                values.putIfAbsent(rest, number);
            }
        }));
    }

    private static IntStream numbers() {
        return IntStream.concat(IntStream.rangeClosed(2, LAST_OF_ALL),
                IntStream.iterate(THOUSAND, number -> number <= LAST_HUNDRED, number -> number + HUNDRED));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("\u00AD", "").replaceAll("[\\s\\u00A0‑-]+", " ").strip();
    }
}
