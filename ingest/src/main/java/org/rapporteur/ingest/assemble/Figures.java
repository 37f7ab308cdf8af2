package org.rapporteur.ingest.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.quantity.Quantities;
import org.rapporteur.ingest.quantity.Quantities.Quantity;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The numbers of a passage, joined across its versions by their value. A number like a year is one unless some version
 * counts with it: groups its digits, or limits it ("up to 2000"). A number in words is a figure where it is limited,
 * counts people, or stands for digits of another version; else it is only a word.
 */
final class Figures {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final int QUALIFIER_REACH = 24;

    private Figures() {}

    static List<FigureFacts> in(SortedMap<OfficialLanguage, List<Block>> row) {
        Map<BigDecimal, SortedMap<OfficialLanguage, Quote>> numerals = new LinkedHashMap<>();
        Map<BigDecimal, SortedMap<OfficialLanguage, Quote>> units = new LinkedHashMap<>();
        Map<BigDecimal, SortedMap<OfficialLanguage, Quote>> qualifiers = new LinkedHashMap<>();
        Set<BigDecimal> counted = new HashSet<>();
        Set<BigDecimal> stated = new HashSet<>();
        row.forEach(
                (language, blocks) -> blocks.forEach(block -> Quantities.in(block.raw(), language).forEach(numeral -> {
                    put(numerals, numeral, language, block.quote(numeral.begin(), numeral.end()));
                    Optional<Quote> qualifier = qualifier(language, block, numeral);
                    put(qualifiers, numeral, language, qualifier);
                    Optional<Unit> unit = Unit.of(numeral, block, language);
                    put(units, numeral, language, unit.map(Unit::quote));
                    if (!numeral.spelled() || qualifier.isPresent() || unit.filter(Unit::people).isPresent()) {
                        stated.add(numeral.value());
                    }
                    if (numeral.grouped() || qualifier.filter(word -> limits(word, unit, language)).isPresent()) {
                        counted.add(numeral.value());
                    }
                })));
        List<FigureFacts> figures = new ArrayList<>();
        numerals.forEach((value, quotes) -> {
            if (stated.contains(value) && (counted.contains(value) || !year(value))) {
                figures.add(
                        new FigureFacts(value, passage(units, value), passage(qualifiers, value), new Passage(quotes)));
            }
        });
        return figures;
    }

    /**
     * Whether a number like a year with such a word before it counts something. Many languages have one word for "until" and
     * "up to"; then only what counts people, money or a measure is sure.
     */
    private static boolean limits(Quote qualifier, Optional<Unit> unit, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        boolean until = lexicon.words("date.until").matcher(qualifier.text()).matches();
        return unit
                .filter(counted -> counted.people() || counted.measure()
                        || !until && !lexicon.words("period.year").matcher(counted.quote().text()).matches())
                .isPresent();
    }

    private static boolean year(BigDecimal value) {
        return value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) < 0;
    }

    private static Optional<Quote> qualifier(OfficialLanguage language, Block block, Quantity numeral) {
        Lexicon lexicon = Lexicon.of(language);
        int from = Math.max(0, numeral.begin() - QUALIFIER_REACH);
        for (String key : lexicon.keys("qualifier.")) {
            Matcher words = lexicon.words(key).matcher(block.raw()).region(from, numeral.begin());
            while (words.find()) {
                if (block.raw().substring(words.end(), numeral.begin()).isBlank()) {
                    return block.quote(words.start(), words.end());
                }
            }
        }
        return Optional.empty();
    }

    private static void put(Map<BigDecimal, SortedMap<OfficialLanguage, Quote>> quotes, Quantity numeral,
            OfficialLanguage language, Optional<Quote> quote) {
        quote.ifPresent(found -> quotes.computeIfAbsent(numeral.value(), first -> new TreeMap<>()).putIfAbsent(language,
                found));
    }

    private static Passage passage(Map<BigDecimal, SortedMap<OfficialLanguage, Quote>> quotes, BigDecimal value) {
        return new Passage(quotes.getOrDefault(value, new TreeMap<>()));
    }
}
