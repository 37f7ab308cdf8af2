package org.rapporteur.ingest.publish;

import java.util.List;
import org.rapporteur.shapes.dataset.GraphChange;

/**
 * A publication, ready to be written.
 *
 * @param changes of named graphs
 * @param sources the texts they were read from
 * @param account what is told of it
 */
record Prepared(List<GraphChange> changes, List<String> sources, Account account) {
    Prepared {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    /** Nothing to publish, and why. */
    static Prepared nothing(Account account) {
        return new Prepared(List.of(), List.of(), account);
    }

    /** The same, with what was told before. */
    Prepared behind(Account before) {
        return new Prepared(changes, sources, before.and(account));
    }
}
