package org.rapporteur.ingest.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * A word or number of a text, as far as it matters to a date.
 *
 * @param letter what it is: one of those {@link Dates} names, or {@code x} for all else
 * @param year zero where it gives none, as with month and day
 * @param ambiguous whether day and month could be the other way round
 */
record DateToken(char letter, int begin, int end, int year, int month, int day, boolean ambiguous) {
    private static final String GAP = "[\\s\\u00A0]?";
    private static final String SUFFIX = "(?:[.º°ª]|-?(?<suffix>\\p{L}{1,3})(?!\\p{L}))?";
    private static final String NUMBERS = "(?<iso>(?<y1>(?:19|20)\\d{2})" + GAP + "(?<s1>[-./])" + GAP
            + "(?<m1>\\d{1,2})" + GAP + "\\k<s1>" + GAP + "(?<d1>\\d{1,2})(?![.]?\\d))" + "|(?<digits>(?<d2>\\d{1,2})"
            + GAP + "(?<s2>[./-])" + GAP + "(?<m2>\\d{1,2})" + GAP + "\\k<s2>" + GAP
            + "(?<y2>(?:19|20)\\d{2})(?![.]?\\d))" + "|(?<part>(?<d3>\\d{1,2})\\." + GAP + "(?<m3>\\d{1,2})\\.?(?="
            + GAP + "[-–—]))" + "|(?<time>\\d{1,2}[:.]\\d{2}(?!\\d))" + "|(?<year>(?:19|20)\\d{2}(?!\\d))"
            + "|(?<day>\\d{1,2}(?!\\d))" + SUFFIX + "|(?<number>\\d+)";
    private static final String MARKS = "(?<dash>[-–—/])|(?<ampersand>&)|(?<small>[,.’'])|(?<mark>[^\\s\\u00A0])";
    private static final int MONTHS = 12;
    private static final Map<OfficialLanguage, Pattern> PATTERNS = new ConcurrentHashMap<>();

    /** The tokens of a text, small words inside a date left out. */
    static List<DateToken> of(String text, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        CalendarWords calendar = CalendarWords.of(language);
        List<DateToken> tokens = new ArrayList<>();
        Matcher matcher = PATTERNS.computeIfAbsent(language, first -> pattern(calendar)).matcher(text);
        while (matcher.find()) {
            Optional<DateToken> token = matcher.group("word") == null
                    ? number(matcher)
                    : word(matcher, lexicon, calendar);
            boolean afterYear = !tokens.isEmpty() && tokens.getLast().letter() == 'y';
            token.or(() -> separator(matcher, afterYear)).ifPresent(tokens::add);
            if (matcher.group("suffix") != null
                    && lexicon.words("date.until").matcher(matcher.group("suffix")).matches()) {
                tokens.add(token('-', matcher, 0, 0, 0, false));
            }
        }
        return tokens;
    }

    boolean connects() {
        return letter == '-' || letter == '&';
    }

    private static Pattern pattern(CalendarWords calendar) {
        String names = calendar.monthsOfSeveralWords().stream().map(name -> name.replace(" ", "[\\s\\u00A0]+") + "|")
                .sorted().collect(Collectors.joining());
        return Pattern.compile("(?iu)(?<word>" + names + "\\p{L}+(?:['’](?!\\p{L}))?)|" + NUMBERS + "|" + MARKS);
    }

    private static Optional<DateToken> word(Matcher matcher, Lexicon lexicon, CalendarWords calendar) {
        String word = matcher.group();
        Optional<Integer> month = calendar.month(word);
        if (month.isPresent()) {
            return Optional.of(token('m', matcher, 0, month.get(), 0, false));
        }
        if (lexicon.words("date.until").matcher(word).matches()) {
            return Optional.of(token('-', matcher, 0, 0, 0, false));
        }
        if (lexicon.words("word.and").matcher(word).matches()) {
            return Optional.of(token('&', matcher, 0, 0, 0, false));
        }
        boolean small = lexicon.words("date.within").matcher(word).matches() || calendar.isWeekday(word);
        return small ? Optional.empty() : Optional.of(token('x', matcher, 0, 0, 0, false));
    }

    /** A comma behind a year ends what it belongs to. */
    private static Optional<DateToken> separator(Matcher matcher, boolean afterYear) {
        return afterYear && matcher.group().equals(",")
                ? Optional.of(token('x', matcher, 0, 0, 0, false))
                : Optional.empty();
    }

    private static Optional<DateToken> number(Matcher matcher) {
        if (matcher.group("small") != null) {
            return Optional.empty();
        }
        if (matcher.group("iso") != null) {
            return Optional
                    .of(token('N', matcher, group(matcher, "y1"), group(matcher, "m1"), group(matcher, "d1"), false));
        }
        if (matcher.group("digits") != null) {
            return Optional.of(inDigits(matcher, group(matcher, "d2"), group(matcher, "m2"), group(matcher, "y2")));
        }
        if (matcher.group("part") != null) {
            return Optional.of(token('p', matcher, 0, group(matcher, "m3"), group(matcher, "d3"), false));
        }
        if (matcher.group("year") != null) {
            return Optional.of(token('y', matcher, group(matcher, "year"), 0, 0, false));
        }
        if (matcher.group("day") != null) {
            return Optional.of(token('d', matcher, 0, 0, group(matcher, "day"), false));
        }
        char letter = matcher.group("dash") != null ? '-' : matcher.group("ampersand") != null ? '&' : 'x';
        return Optional.of(token(letter, matcher, 0, 0, 0, false));
    }

    /** With full stops the day stands first everywhere; with other marks, not in every country. */
    private static DateToken inDigits(Matcher matcher, int first, int second, int year) {
        boolean stops = matcher.group("s2").equals(".");
        boolean ambiguous = !stops && first <= MONTHS && second <= MONTHS && first != second;
        boolean monthFirst = !stops && second > MONTHS;
        return token('N', matcher, year, monthFirst ? first : second, monthFirst ? second : first, ambiguous);
    }

    private static DateToken token(char letter, Matcher matcher, int year, int month, int day, boolean ambiguous) {
        return new DateToken(letter, matcher.start(), matcher.end(), year, month, day, ambiguous);
    }

    private static int group(Matcher matcher, String name) {
        return Integer.parseInt(matcher.group(name));
    }
}
