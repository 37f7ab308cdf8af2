package org.rapporteur.ingest.facts;

import java.util.List;
import java.util.Optional;

/**
 * A project as one report mentions it.
 *
 * @param name its name; empty where the text speaks of a project without naming it
 * @param hashtag with the number sign
 * @param pages addresses stated for it
 * @param members organisations the text names with it
 * @param passage the words that mention it first
 */
public record ProjectFacts(Passage name, Optional<String> hashtag, List<String> pages, List<Ref> members,
        Passage passage) {
    public ProjectFacts {
        pages = List.copyOf(pages);
        members = List.copyOf(members);
    }
}
