package org.rapporteur.ingest.authority;

import java.util.List;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Words of one language version that are the label of something.
 *
 * @param things what they may mean, at least one, in the order of the IRIs
 */
record Match(OfficialLanguage language, Quote quote, List<Entry> things) {
    Match {
        things = things.stream().distinct().sorted((one, other) -> one.iri().compareTo(other.iri())).toList();
    }

    boolean isClear() {
        return things.size() == 1;
    }

    boolean mayMean(Entry thing) {
        return things.contains(thing);
    }
}
