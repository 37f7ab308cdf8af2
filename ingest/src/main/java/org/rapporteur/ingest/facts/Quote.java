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
}
