package org.rapporteur.ingest.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Period;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Finds the dates of a text: a day, a month and a year in any order that is written in the official languages, and days
 * that follow each other.
 *
 * <p>The words of the text become one letter each: {@code d} a day, {@code m} a month, {@code y} a year, {@code N} a whole
 * date in digits, {@code p} a day and month in digits, {@code -} and {@code &} what stands between two; the orders are
 * patterns of these letters.
 */
public final class Dates {
    private static final Pattern ORDERS = Pattern
            .compile("N[-&]+N|[pd][-&]+N|N" + "|dmy[-&]+dmy|dm[-&]+dmy|d[-&]+dmy|dmy" + "|md[-&]+mdy|md[-&]+dy|mdy"
                    + "|(?:ymd[-&]+ymd|ymd[-&]+md|ymd[-&]+d|ymd|ydm[-&]+ydm|ydm[-&]+dm|yd[-&]+dm|ydm)(?!y)");

    private Dates() {}

    /** All dates of a text, in order. */
    public static List<DatePhrase> in(String text, OfficialLanguage language) {
        List<DateToken> tokens = DateToken.of(text, language);
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.letter()));
        List<DatePhrase> phrases = new ArrayList<>();
        Matcher matcher = ORDERS.matcher(letters);
        while (matcher.find()) {
            phrases.add(phrase(tokens.subList(matcher.start(), matcher.end())));
        }
        return phrases;
    }

    private static DatePhrase phrase(List<DateToken> tokens) {
        int begin = tokens.getFirst().begin();
        int end = tokens.getLast().end();
        if (tokens.stream().anyMatch(DateToken::ambiguous)) {
            return new DatePhrase.Ambiguous(begin, end);
        }
        int between = 0;
        while (between < tokens.size() && !tokens.get(between).connects()) {
            between++;
        }
        try {
            LocalDate last = date(tokens.subList(between, tokens.size()), tokens);
            LocalDate first = date(tokens.subList(0, between), tokens);
            boolean range = tokens.stream().anyMatch(token -> token.letter() == '-') || first.plusDays(1).equals(last)
                    || first.equals(last);
            return range && !last.isBefore(first)
                    ? new DatePhrase.Certain(begin, end, new Period(first, last))
                    : new DatePhrase.Ambiguous(begin, end);
        } catch (DateTimeException noSuchDay) {
            return new DatePhrase.Impossible(begin, end);
        }
    }

    /** One end of a period; what it does not say itself is the same as at the other end. */
    private static LocalDate date(List<DateToken> half, List<DateToken> all) {
        return LocalDate.of(part(DateToken::year, half, all), part(DateToken::month, half, all),
                part(DateToken::day, half, all));
    }

    private static int part(ToIntFunction<DateToken> part, List<DateToken> half, List<DateToken> all) {
        return Stream.concat(half.stream(), all.stream()).mapToInt(part).filter(value -> value > 0).findFirst()
                .orElseThrow();
    }
}
