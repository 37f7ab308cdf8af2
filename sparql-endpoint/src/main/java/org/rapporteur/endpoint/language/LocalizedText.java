package org.rapporteur.endpoint.language;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same in several languages, or in none.
 *
 * @param byTag the words by BCP 47 tag
 */
public record LocalizedText(SortedMap<String, String> byTag) {
    public LocalizedText {
        byTag = Collections.unmodifiableSortedMap(new TreeMap<>(byTag));
    }

    /** The words that suit a reader best; empty when there are none in any language. */
    public Optional<Text> in(LanguagePreference preference) {
        return preference.best(byTag.keySet()).map(tag -> new Text(tag, byTag.get(tag)));
    }
}
