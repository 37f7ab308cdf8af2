package org.rapporteur.ingest.identity;

import java.util.Optional;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Slug;

/**
 * Decides what the mentions of one work mean.
 *
 * <p>{@link Evidence} is tried in falling order, each on all mentions of a kind before the next. A mention is settled
 * where one entity fits and no other mention of the work fits it too; so no two mentions of one work become one entity,
 * and what is in doubt stays apart. Identifiers that deny each other keep entities apart. What was withdrawn is
 * recognised before all else, so that it can be left out.
 */
public final class Resolver {
    private final Register register;
    private final PublishedGraphs published;
    private final Decisions decisions;

    /** A resolver that compares with a register, which stays as it is, and with one published state. */
    public Resolver(Register register, PublishedGraphs published) {
        this(register, published, Decisions.NONE);
    }

    /** A resolver that obeys decisions before it compares. */
    public Resolver(Register register, PublishedGraphs published, Decisions decisions) {
        this.register = register;
        this.published = published;
        this.decisions = decisions;
    }

    /** What the mentions of a work mean; with the slug of the report where it was published before. */
    public Resolution resolve(WorkFacts facts, Optional<Slug> report) {
        return new WorkResolution(register, published, decisions, facts, report).resolution();
    }
}
