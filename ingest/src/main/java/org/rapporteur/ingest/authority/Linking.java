package org.rapporteur.ingest.authority;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ontology.Slug;

/**
 * Turns facts into facts with links: by the authority files that were given; where none were, by what a report that is
 * published already says, so that reading it again loses no link.
 */
public final class Linking {
    private final Authority authority;
    private final PublishedGraphs published;

    /** The links of one publication. */
    public Linking(Authority authority, PublishedGraphs published) {
        this.authority = authority;
        this.published = published;
    }

    /** A report with its links; with its slug where it was published before. */
    public Linked of(WorkFacts facts, Optional<Slug> report) {
        if (!authority.isEmpty()) {
            return new Linker(authority, false, match -> true).link(facts);
        }
        return new Linked(report.map(slug -> new PublishedLinks(published, slug).link(facts)).orElse(facts), List.of());
    }
}
