package org.rapporteur.ingest.facts;

import java.util.List;

/**
 * What one or more people presented.
 *
 * @param title without the names before it
 * @param performers the people who gave it
 * @param affiliations the organisations named in its heading
 * @param statements those before the first section
 */
public record TalkFacts(Passage title, List<Ref> performers, List<Ref> affiliations, List<StatementFacts> statements,
        List<SectionFacts> sections) {
    public TalkFacts {
        performers = List.copyOf(performers);
        affiliations = List.copyOf(affiliations);
        statements = List.copyOf(statements);
        sections = List.copyOf(sections);
    }
}
