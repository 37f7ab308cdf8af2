package org.rapporteur.ingest.facts;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ontology.OfficialLanguage;

/** The same words in every language version that has them; empty where no version does. */
public record Passage(SortedMap<OfficialLanguage, Quote> quotes) {
    /** No words in any version. */
    public static final Passage NONE = new Passage(Collections.emptySortedMap());

    public Passage {
        quotes = Collections.unmodifiableSortedMap(new TreeMap<>(quotes));
    }

    /** The words of a single version. */
    public static Passage of(OfficialLanguage language, Quote quote) {
        return new Passage(new TreeMap<>(Map.of(language, quote)));
    }

    /** The words in one version. */
    public Optional<Quote> in(OfficialLanguage language) {
        return Optional.ofNullable(quotes.get(language));
    }

    /** Whether no version has them. */
    public boolean isEmpty() {
        return quotes.isEmpty();
    }
}
