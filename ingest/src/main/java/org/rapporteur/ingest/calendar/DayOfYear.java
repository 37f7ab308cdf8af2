package org.rapporteur.ingest.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * A day and its month, or days of one month, in words and without a year: "since 1 March", "vom 3. bis 5. Mai".
 *
 * @param begin the index of the first character
 * @param end the index behind the last character
 */
public record DayOfYear(int begin, int end) {
    private static final Pattern ORDERS = Pattern.compile("d[-&]+dm|dm|md[-&]+d|md");
    private static final Pattern APART = Pattern.compile("[,;:()]|\\.[\\s\\u00A0]*\\.");
    private static final Pattern ORDINAL = Pattern.compile("\\d[.ºª°]|\\d-\\p{L}");
    /** What stands behind the number of a day that comes after its month. */
    private static final Pattern BEHIND = Pattern.compile("(?u)[\\s\\u00A0]?(?:-\\p{L}|\\.|d\\b|,|;|\\)|$)");
    private static final int LAST_DAY = 31;

    /** Those of a text, in order. */
    public static List<DayOfYear> in(String text, OfficialLanguage language) {
        List<DateToken> tokens = DateToken.of(text, language);
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.letter()));
        List<DayOfYear> days = new ArrayList<>();
        Matcher matcher = ORDERS.matcher(letters);
        while (matcher.find()) {
            List<DateToken> phrase = tokens.subList(matcher.start(), matcher.end());
            if (isSure(phrase, text, language)) {
                days.add(new DayOfYear(phrase.getFirst().begin(), phrase.getLast().end()));
            }
        }
        return days;
    }

    private static boolean isSure(List<DateToken> phrase, String text, OfficialLanguage language) {
        int begin = phrase.getFirst().begin();
        int end = phrase.getLast().end();
        String words = text.substring(begin, end);
        DateToken month = phrase.stream().filter(token -> token.letter() == 'm').findFirst().orElseThrow();
        String name = text.substring(month.begin(), month.end());
        boolean days = phrase.stream().filter(token -> token.letter() == 'd')
                .allMatch(token -> token.day() > 0 && token.day() <= LAST_DAY);
        boolean last = phrase.getLast() == month;
        return days && !APART.matcher(words).find() && isNamed(name, words, language)
                && (last || isDayBehindMonth(text, begin, end, language));
    }

    /** The whole name, in capitals where the language has them; another ending only where the number is an ordinal. */
    private static boolean isNamed(String name, String words, OfficialLanguage language) {
        CalendarWords calendar = CalendarWords.of(language);
        boolean ordinal = ORDINAL.matcher(words).find();
        boolean capital = language != OfficialLanguage.EN || Character.isUpperCase(name.charAt(0));
        return capital && (calendar.isMonthInFull(name) || ordinal && calendar.month(name).isPresent());
    }

    /** "March 15", and no "in March 15 boats came". */
    private static boolean isDayBehindMonth(String text, int begin, int end, OfficialLanguage language) {
        String before = text.substring(0, begin).stripTrailing();
        Matcher in = Lexicon.of(language).words("word.in").matcher(before);
        boolean within = in.results().anyMatch(word -> word.end() == before.length());
        boolean marked = BEHIND.matcher(text).region(end, text.length()).lookingAt()
                || ORDINAL.matcher(text.substring(begin, Math.min(text.length(), end + 2))).find();
        return !within && (marked || language == OfficialLanguage.EN);
    }
}
