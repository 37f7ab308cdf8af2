package org.rapporteur.ingest.mutation;

import java.util.Locale;

/**
 * How many pairs were made and how many of them are right, how many there are and how many of those were found.
 */
record Tally(int made, int right, int there, int found) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(made + other.made, right + other.right, there + other.there, found + other.found);
    }

    /** The share of the pairs made that are right. */
    double precision() {
        return made == 0 ? 1 : right / (double) made;
    }

    /** The share of the pairs there are that were found. */
    double recall() {
        return there == 0 ? 1 : found / (double) there;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "precision %.2f %% (%d of %d), recall %.2f %% (%d of %d)", 100 * precision(),
                right, made, 100 * recall(), found, there);
    }
}
