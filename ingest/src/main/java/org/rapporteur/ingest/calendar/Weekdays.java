package org.rapporteur.ingest.calendar;

import java.util.Arrays;
import org.rapporteur.ontology.OfficialLanguage;

/** The names of the days of the week. */
public final class Weekdays {
    private Weekdays() {}

    /** Whether a word names a day of the week in a language, or each part of it does. */
    public static boolean isWeekday(String word, OfficialLanguage language) {
        return CalendarWords.of(language).isWeekday(word)
                || Arrays.stream(word.split("-")).allMatch(CalendarWords.of(language)::isWeekday);
    }
}
