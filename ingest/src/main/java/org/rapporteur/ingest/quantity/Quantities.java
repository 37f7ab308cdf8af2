package org.rapporteur.ingest.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.ingest.calendar.Dates;
import org.rapporteur.ingest.calendar.DayOfYear;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.Numerals;
import org.rapporteur.ingest.text.Numerals.Numeral;
import org.rapporteur.ontology.OfficialLanguage;

/** Finds the numbers of a text in a known language. */
public final class Quantities {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00A0\\u00AD‑-]*");
    /** So many digits in a row are the number of a contract or project. */
    private static final int SHORTEST_CODE = 8;
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)][\\s\\u00A0]");
    /** A number and the sign of a multiple written onto it, behind that of a currency. */
    private static final Pattern MONEY = Pattern
            .compile("(?<=[€$£][\\s\\u00A0]?)\\d{1,9}(?=(?:k|m|M|mn|bn)(?![\\p{L}\\p{N}]))"
                    + "|(?<![\\w@#&=/:.,-])\\d{1,9}(?=[kM]€)");
    private static final int MOST_WORDS = 9;

    private Quantities() {}

    /**
     * A number and where it stands.
     *
     * @param grouped whether it is written as a quantity and no year is
     * @param spelled whether it is written as words
     */
    public record Quantity(BigDecimal value, int begin, int end, boolean grouped, boolean spelled) {
        boolean overlaps(Quantity other) {
            return begin < other.end && other.begin < end;
        }
    }

    /** All numbers of a text that count something, links and days of the calendar left out, in order. */
    public static List<Quantity> in(String text, OfficialLanguage language) {
        String words = withoutDays(withoutLinks(text), language);
        List<Quantity> quantities = new ArrayList<>(Decimals.in(words, language));
        Numerals.in(words).stream().filter(numeral -> counts(numeral, words))
                .map(numeral -> new Quantity(numeral.value(), numeral.begin(), numeral.end(), numeral.grouped(), false))
                .filter(numeral -> quantities.stream().noneMatch(numeral::overlaps)).toList().forEach(quantities::add);
        MONEY.matcher(words).results()
                .map(sum -> new Quantity(new BigDecimal(sum.group()), sum.start(), sum.end(), true, false))
                .filter(sum -> quantities.stream().noneMatch(sum::overlaps)).toList().forEach(quantities::add);
        quantities.addAll(spelled(words, language, quantities));
        Designations designations = new Designations(text, Lexicon.of(language));
        quantities.removeIf(designations::has);
        quantities.replaceAll(quantity -> Multiples.with(quantity, words, Lexicon.of(language)));
        return quantities.stream().filter(quantity -> isNoPart(quantity, quantities))
                .sorted(Comparator.comparingInt(Quantity::begin)).toList();
    }

    /** Not the multiple of another number, which is a number itself. */
    private static boolean isNoPart(Quantity quantity, List<Quantity> all) {
        return all.stream().noneMatch(other -> other != quantity && other.overlaps(quantity)
                && other.end() - other.begin() > quantity.end() - quantity.begin());
    }

    private static String withoutLinks(String text) {
        StringBuilder words = new StringBuilder(text);
        for (Link link : Link.in(text)) {
            blank(words, link.begin(), link.end());
        }
        return words.toString();
    }

    private static String withoutDays(String text, OfficialLanguage language) {
        if (text.codePoints().noneMatch(Character::isDigit)) {
            return text;
        }
        StringBuilder words = new StringBuilder(text);
        DayOfYear.in(text, language).forEach(day -> blank(words, day.begin(), day.end()));
        Dates.in(text, language).forEach(date -> blank(words, date.begin(), date.end()));
        return words.toString();
    }

    private static void blank(StringBuilder words, int begin, int end) {
        words.replace(begin, end, "|".repeat(end - begin));
    }

    /** Neither a code nor the number of an item in a list. */
    private static boolean counts(Numeral numeral, String text) {
        boolean code = !numeral.grouped() && numeral.end() - numeral.begin() >= SHORTEST_CODE;
        boolean item = numeral.begin() == 0 && ITEM.matcher(text).lookingAt();
        return !code && !item;
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
            longest.filter(found -> digits.stream().noneMatch(found::overlaps)).ifPresent(spelled::add);
            while (i < words.size() && words.get(i)[1] <= end) {
                i++;
            }
        }
        return spelled;
    }

    private static Optional<Quantity> longest(String text, List<int[]> words, SpelledNumbers numbers) {
        int together = 1;
        while (together < words.size() && BETWEEN_WORDS
                .matcher(text.substring(words.get(together - 1)[1], words.get(together)[0])).matches()) {
            together++;
        }
        int begin = words.getFirst()[0];
        for (int[] last : words.subList(0, together).reversed()) {
            Optional<Integer> value = numbers.value(text.substring(begin, last[1]));
            if (value.isPresent()) {
                return Optional.of(new Quantity(BigDecimal.valueOf(value.get()), begin, last[1], false, true));
            }
        }
        return Optional.empty();
    }
}
