package org.rapporteur.ingest.facts;

import java.time.LocalDate;

/** Days from the first to the last, which may be the same. */
public record Period(LocalDate begin, LocalDate end) {
    public Period {
        if (end.isBefore(begin)) {
            throw new IllegalArgumentException("Ends before it begins: " + begin + ", " + end);
        }
    }

    /** The dates as in ISO 8601: one, or both with a slash between them. */
    @Override
    public String toString() {
        return begin.equals(end) ? begin.toString() : begin + "/" + end;
    }
}
