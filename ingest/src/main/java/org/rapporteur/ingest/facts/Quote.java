package org.rapporteur.ingest.facts;

/**
 * Words of one source text.
 *
 * @param text the words at the range, runs of blanks and line breaks made one blank, outer blanks trimmed
 * @param range where they stand
 */
public record Quote(String text, Range range) {
    public Quote {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An empty quote at " + range);
        }
    }
}
