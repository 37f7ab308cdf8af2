package org.rapporteur.bench.identity;

import java.util.Set;
import org.rapporteur.bench.corpus.Mention;

/**
 * A mention with the published things it was resolved to: one where all is well, none where it was not read, several
 * where the versions of a report were taken for different things.
 */
record Found(Mention mention, Set<String> things) {
    Found {
        things = Set.copyOf(things);
    }

    boolean read() {
        return !things.isEmpty();
    }

    boolean sharesThingWith(Found other) {
        return things.stream().anyMatch(other.things::contains);
    }
}
