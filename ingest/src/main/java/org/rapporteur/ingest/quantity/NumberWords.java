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
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The words of one language that stand for a number alone: what the CLDR spells in every gender, case and style, and what
 * the lexicon has more, such as words for so many people. A table of what ICU writes is used and not its parser, which
 * takes ordinals and parts of words, too.
 */
final class NumberWords {
    private static final Map<OfficialLanguage, NumberWords> LOADED = new ConcurrentHashMap<>();
    private static final int LAST_OF_ALL = 999;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int LAST_HUNDRED = 10_000;
    /** A number of which every language shows whether it puts units before tens. */
    private static final int UNIT_AND_TEN = 23;
    private static final int UNIT = 3;

    private final Map<String, Integer> values = new HashMap<>();
    private final Set<String> ones = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> connectors = new HashSet<>();
    private boolean unitsFirst;

    private NumberWords(OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language.tag()),
                RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            if (rules.contains("cardinal") || rules.contains("numbering") && !rules.contains("year")) {
                ones.add(plain(format.format(1, rules)));
                numbers().forEach(number -> values.putIfAbsent(plain(format.format(number, rules)), number));
                unitsFirst |= plain(format.format(UNIT_AND_TEN, rules)).startsWith(plain(format.format(UNIT, rules)));
            }
        }
        lexicon.keys("number.").stream().filter(key -> Character.isDigit(key.charAt(key.length() - 1)))
                .forEach(key -> lexicon.forms(key).forEach(
                        form -> values.putIfAbsent(plain(form), Integer.valueOf(key.substring("number.".length())))));
        lexicon.forms("number.and").forEach(form -> connectors.add(plain(form)));
        lexicon.forms("word.and").forEach(form -> connectors.add(plain(form)));
        lexicon.forms("number.joined").forEach(this::joined);
        hundreds();
        values.keySet().forEach(words -> firstWords.add(words.split(" ", 2)[0]));
    }

    static NumberWords of(OfficialLanguage language) {
        return LOADED.computeIfAbsent(language, NumberWords::new);
    }

    /** The number that these words are in the table; one among them. */
    Optional<Integer> value(String words) {
        return ones.contains(words) ? Optional.of(1) : Optional.ofNullable(values.get(words));
    }

    /** Whether a number of the table begins with this word, or it is a one. */
    boolean begins(String word) {
        return firstWords.contains(word) || ones.contains(word);
    }

    /** Whether a word stands between the parts of a number: "two hundred and three". */
    boolean connects(String word) {
        return connectors.contains(word);
    }

    /** Whether the language says "three and twenty". */
    boolean unitsFirst() {
        return unitsFirst;
    }

    /** Small letters, one blank between words, marks of hyphenation and other letters for the same sound left out. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("\u00AD", "").replace('ş', 'ș').replace('ţ', 'ț')
                .replace("ß", "ss").replaceAll("[\\s\\u00A0‑-]+", " ").strip();
    }

    /** Units written onto the tens with this word between them. */
    private void joined(String joint) {
        Map<String, Integer> units = new HashMap<>();
        Map<String, Integer> tens = new HashMap<>();
        ones.forEach(one -> units.put(one, 1));
        values.forEach((word, number) -> {
            if (number < 10) {
                units.put(word, number);
            } else if (number >= 20 && number < HUNDRED && number % 10 == 0) {
                tens.put(word, number);
            }
        });
        tens.forEach(
                (ten, number) -> units.forEach((unit, more) -> values.putIfAbsent(unit + joint + ten, number + more)));
    }

    /** "A hundred and twenty" is "one hundred and twenty", and "hundertzwanzig" is "einhundertzwanzig". */
    private void hundreds() {
        Map.copyOf(values).forEach((words, number) -> ones.forEach(one -> {
            String rest = words.startsWith(one) ? words.substring(one.length()).strip() : "";
            if ((number >= HUNDRED && number < 2 * HUNDRED || number >= THOUSAND && number < 2 * THOUSAND)
                    && !rest.isEmpty()) {
                values.putIfAbsent(rest, number);
            }
        }));
    }

    private static IntStream numbers() {
        return IntStream.concat(IntStream.rangeClosed(2, LAST_OF_ALL),
                IntStream.iterate(THOUSAND, number -> number <= LAST_HUNDRED, number -> number + HUNDRED));
    }
}
