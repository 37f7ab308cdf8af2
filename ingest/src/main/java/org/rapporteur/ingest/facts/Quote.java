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

    /**
     * Some of the words; where blanks were made one, their range is that of all.
     *
     * @param begin of the words, in chars of the text
     * @param end behind them
     */
    public Quote part(int begin, int end) {
        int from = text.codePointCount(0, begin);
        int to = text.codePointCount(0, end);
        boolean unbroken = range.end() - range.begin() == text.codePointCount(0, text.length());
        return new Quote(text.substring(begin, end),
                unbroken ? new Range(range.begin() + from, range.begin() + to) : range);
    }
}
