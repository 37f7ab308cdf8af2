package org.rapporteur.ingest.quantity;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.text.Numerals;
import org.rapporteur.ingest.text.Numerals.Numeral;
import org.rapporteur.ontology.OfficialLanguage;

/** Finds the numbers of a text in a known language. */
public final class Quantities {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    /** So many digits in a row are the number of a contract or project. */
    private static final int SHORTEST_CODE = 8;
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)][\\s\\u00A0]");
    private static final int MOST_WORDS = 8;
    private static final Map<String, BigDecimal> MULTIPLES = Map.of("number.thousand", BigDecimal.valueOf(1_000),
            "number.million", BigDecimal.valueOf(1_000_000), "number.billion", BigDecimal.valueOf(1_000_000_000));

    private Quantities() {}

    /**
     * A number and where it stands.
     *
     * @param grouped whether it is written as a quantity and no year is
     * @param spelled whether it is written as words
     */
    public record Quantity(BigDecimal value, int begin, int end, boolean grouped, boolean spelled) {}

    /** All numbers of a text, links left out, in order. */
    public static List<Quantity> in(String text, OfficialLanguage language) {
        List<Quantity> quantities = new ArrayList<>();
        Numerals.in(text).stream().filter(numeral -> counts(numeral, text))
                .map(numeral -> new Quantity(numeral.value(), numeral.begin(), numeral.end(), numeral.grouped(), false))
                .forEach(quantities::add);
        quantities.addAll(decimals(text, language));
        quantities.replaceAll(quantity -> multiplied(quantity, text, language));
        quantities.addAll(spelled(text, language, quantities));
        return quantities.stream().sorted(Comparator.comparingInt(Quantity::begin)).toList();
    }

    /** Neither a code nor the number of an item in a list. */
    private static boolean counts(Numeral numeral, String text) {
        boolean code = !numeral.grouped() && numeral.end() - numeral.begin() >= SHORTEST_CODE;
        boolean item = numeral.begin() == 0 && ITEM.matcher(text).lookingAt();
        return !code && !item;
    }

    /** With the mark the language uses for them, before a per cent sign or a word. */
    private static List<Quantity> decimals(String text, OfficialLanguage language) {
        char mark = DecimalFormatSymbols.getInstance(new ULocale(language.tag())).getDecimalSeparator();
        Pattern decimal = Pattern.compile("(?u)(?<![\\w@#&=/:.,-])\\d{1,6}" + Pattern.quote(String.valueOf(mark))
                + "\\d{1,2}(?=[\\s\\u00A0\\u202F]?(?:[%‰€]|\\p{L}{4}))");
        List<Quantity> decimals = new ArrayList<>();
        Matcher matcher = decimal.matcher(text);
        while (matcher.find()) {
            decimals.add(new Quantity(new BigDecimal(matcher.group().replace(mark, '.')), matcher.start(),
                    matcher.end(), true, false));
        }
        return decimals;
    }

    /** "3 million" is one number. */
    private static Quantity multiplied(Quantity quantity, String text, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        for (Map.Entry<String, BigDecimal> multiple : MULTIPLES.entrySet()) {
            Matcher word = lexicon.words(multiple.getKey()).matcher(text).region(quantity.end(), text.length());
            if (word.find() && text.substring(quantity.end(), word.start()).isBlank()) {
                BigDecimal value = quantity.value().multiply(multiple.getValue()).stripTrailingZeros();
                return new Quantity(value.setScale(Math.max(0, value.scale())), quantity.begin(), word.end(), true,
                        false);
            }
        }
        return quantity;
    }

    private static List<Quantity> spelled(String text, OfficialLanguage language, List<Quantity> digits) {
        SpelledNumbers numbers = SpelledNumbers.of(language);
        List<int[]> words = WORD.matcher(text).results().map(word -> new int[]{word.start(), word.end()}).toList();
        List<Quantity> spelled = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Quantity> longest = numbers.canBegin(text.substring(words.get(i)[0], words.get(i)[1]))
                    ? longest(text, words.subList(i, Math.min(words.size(), i + MOST_WORDS)), numbers)
                    : Optional.empty();
            int end = longest.map(Quantity::end).orElse(words.get(i)[1]);
            longest.filter(found -> digits.stream()
                    .noneMatch(other -> other.begin() < found.end() && found.begin() < other.end()))
                    .ifPresent(spelled::add);
            while (i < words.size() && words.get(i)[1] <= end) {
                i++;
            }
        }
        return spelled;
    }

    private static Optional<Quantity> longest(String text, List<int[]> words, SpelledNumbers numbers) {
        int begin = words.getFirst()[0];
        for (int[] last : words.reversed()) {
            Optional<Integer> value = numbers.value(text.substring(begin, last[1]));
            if (value.isPresent()) {
                return Optional.of(new Quantity(BigDecimal.valueOf(value.get()), begin, last[1], false, true));
            }
        }
        return Optional.empty();
    }
}
