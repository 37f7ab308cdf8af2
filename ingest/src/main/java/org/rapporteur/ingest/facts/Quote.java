package org.rapporteur.ingest.facts;

import java.util.Optional;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Words of one source text.
 *
 * @param text the words at the range, runs of blanks and line breaks made one blank, outer blanks trimmed
 * @param range where they stand
 * @param language the language they are in, where it is not that of the text around them
 */
public record Quote(String text, Range range, Optional<OfficialLanguage> language) {
    public Quote {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An empty quote at " + range);
        }
    }

    /** Words in the language of the text around them. */
    public Quote(String text, Range range) {
        this(text, range, Optional.empty());
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
                unbroken ? new Range(range.begin() + from, range.begin() + to) : range, language);
    }
}
