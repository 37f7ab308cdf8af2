package org.rapporteur.ingest.facts;

import java.util.List;

/**
 * Part of a talk, or of the report where that part is no talk.
 *
 * @param title the heading
 * @param introduction words that only introduce what follows
 */
public record SectionFacts(Passage title, Passage introduction, List<StatementFacts> statements) {
    public SectionFacts {
        statements = List.copyOf(statements);
    }
}
