package org.rapporteur.ingest.calendar;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.ingest.read.Blanks;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

/** The names of months and days of one language, in the forms that the CLDR has, and for months in others like them. */
final class CalendarWords {
    private static final Map<OfficialLanguage, CalendarWords> LOADED = new ConcurrentHashMap<>();
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final int SHORTEST = 3;
    private static final int SHORT = 5;
    private static final int LONGEST_ENDING = 4;

    private final Map<String, Integer> months = new TreeMap<>();
    private final Set<String> severalWords = new HashSet<>();
    private final Set<String> inFull = new HashSet<>();
    private final Set<String> weekdays = new HashSet<>();

    private CalendarWords(OfficialLanguage language) {
        DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language.tag()));
        for (int context : CONTEXTS) {
            for (int width : WIDTHS) {
                String[] names = symbols.getMonths(context, width);
                for (int month = 0; month < names.length; month++) {
                    if (plain(names[month]).length() >= SHORTEST) {
                        months.putIfAbsent(plain(names[month]), month + 1);
                        if (plain(names[month]).contains(" ")) {
                            severalWords.add(Blanks.collapsed(names[month]).toLowerCase(Locale.ROOT));
                            severalWords.add(plain(names[month]));
                        }
                        if (width == DateFormatSymbols.WIDE) {
                            inFull.add(plain(names[month]));
                        }
                    }
                }
                for (String day : symbols.getWeekdays(context, width)) {
                    weekdays.addAll(Set.of(plain(day).split("[ -]")));
                }
            }
        }
    }

    static CalendarWords of(OfficialLanguage language) {
        return LOADED.computeIfAbsent(language, CalendarWords::new);
    }

    /** The names of months that are more than one word, as they are written and without marks. */
    Set<String> monthsOfSeveralWords() {
        return severalWords;
    }

    /** The month that a word names: exactly, or with another ending than any the CLDR has. */
    Optional<Integer> month(String word) {
        String plain = plain(word);
        Optional<Integer> exact = Optional.ofNullable(months.get(plain));
        return exact.isPresent() ? exact : inflected(plain);
    }

    /** Whether a word is the name of a month in a form that the CLDR has, and no abbreviation. */
    boolean isMonthInFull(String word) {
        return inFull.contains(plain(word));
    }

    private Optional<Integer> inflected(String word) {
        int longest = 0;
        Set<Integer> found = new HashSet<>();
        for (Map.Entry<String, Integer> name : months.entrySet()) {
            int common = commonPrefix(word, name.getKey());
            int length = name.getKey().length();
            boolean alike = common >= Math.max(SHORTEST, length <= SHORT ? length - 1 : length - 2)
                    && word.length() <= length + LONGEST_ENDING;
            if (alike && common >= longest) {
                if (common > longest) {
                    found.clear();
                }
                longest = common;
                found.add(name.getValue());
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    boolean isWeekday(String word) {
        return weekdays.contains(plain(word));
    }

    private static int commonPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String plain(String word) {
        return Folding.unmarked(Blanks.collapsed(word)).replace(".", "");
    }
}
