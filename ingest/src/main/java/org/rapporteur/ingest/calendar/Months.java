package org.rapporteur.ingest.calendar;

import org.rapporteur.ontology.OfficialLanguage;

/** The names of months. */
public final class Months {
    private Months() {}

    /** Whether a word names a month in a language, in any form. */
    public static boolean isMonth(String word, OfficialLanguage language) {
        return CalendarWords.of(language).month(word).isPresent();
    }
}
