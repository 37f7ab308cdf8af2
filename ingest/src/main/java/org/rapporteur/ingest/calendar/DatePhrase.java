package org.rapporteur.ingest.calendar;

import org.rapporteur.ingest.facts.Period;

/** Words of a text that give a date. */
public sealed interface DatePhrase {
    /** The index of the first character. */
    int begin();

    /** The index behind the last character. */
    int end();

    /** They give one day, or days that follow each other. */
    record Certain(int begin, int end, Period period) implements DatePhrase {}

    /** They can be read in more than one way. */
    record Ambiguous(int begin, int end) implements DatePhrase {}

    /** There is no such day. */
    record Impossible(int begin, int end) implements DatePhrase {}
}
