package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.ingest.identity.Decisions;
import org.rapporteur.ingest.identity.Identities;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.map.CanonicalQuads;
import org.rapporteur.ingest.map.MappedReport;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Prov;

/** Brings corrections, and merges that evidence proved, to bear while reports are published. */
public final class Editor implements Decisions {
    private final Corrections corrections;
    private final Merges merges;
    private final PublishedGraphs published;
    private final Identities carried;
    private final Set<ThingName> takenBack;

    /**
     * An editor over one published state.
     *
     * @param proven merges that nobody had to decide; an editor's go before them
     * @param carried what another dataset merged
     */
    public Editor(Corrections corrections, Merges proven, PublishedGraphs published, Identities carried) {
        this.carried = carried;
        this.corrections = corrections;
        this.merges = corrections.merges().and(proven);
        this.published = published;
        this.takenBack = new HashSet<>(Corrections.of(published).merges().into().keySet());
        this.takenBack.removeAll(corrections.merges().into().keySet());
    }

    /** The editor by the corrections that a published state keeps. */
    public static Editor of(PublishedGraphs published) {
        return new Editor(Corrections.of(published), Merges.NONE, published, Identities.NONE);
    }

    /** The corrections in force. */
    public Corrections corrections() {
        return corrections;
    }

    @Override
    public ThingName meant(Slug report, ThingName recognised) {
        return corrections.meant(new MentionName(recognised, report)).orElseGet(() -> survivor(recognised));
    }

    @Override
    public ThingName survivor(ThingName thing) {
        return merges.survivor(thing);
    }

    @Override
    public boolean denies(Slug report, ThingName thing) {
        return corrections.denies(new MentionName(thing, report));
    }

    @Override
    public boolean distinguishes(ThingName one, ThingName other) {
        return corrections.distinguishes(one, other);
    }

    @Override
    public boolean joins(ThingName thing) {
        return !merged(thing).isEmpty();
    }

    @Override
    public Set<Slug> origins(Slug report) {
        Set<Slug> origins = merges.mergedInto(new ThingName(Kind.REPORT, report)).stream().map(ThingName::slug)
                .collect(Collectors.toSet());
        origins.add(report);
        return origins;
    }

    /** All that was ever merged into a thing, as far as it still is. */
    private Set<ThingName> merged(ThingName survivor) {
        Set<ThingName> merged = new HashSet<>(merges.mergedInto(survivor));
        Set<ThingName> before = new HashSet<>(published.mergedInto(survivor));
        before.addAll(carried.mergedInto(survivor));
        merged.forEach(thing -> before.addAll(published.mergedInto(thing)));
        before.removeAll(takenBack);
        merged.addAll(before);
        return merged;
    }

    /** A reading without what is wrong. */
    public Reading.Work edited(Reading.Work work) {
        return corrections.hasWrong() ? new WrongParts(corrections).leftOut(work) : work;
    }

    /** A report whose participations have the right roles, and that says what of it is an editor's. */
    public MappedReport edited(MappedReport report) {
        Set<ThingName> merged = merged(new ThingName(Kind.REPORT, report.report()));
        boolean spokenOf = corrections.hasWrongIn(report.report())
                || report.sources().values().stream().anyMatch(corrections::speaksOf);
        if (!corrections.hasRoles() && !spokenOf && merged.isEmpty()) {
            return report;
        }
        Model facts = model(report.facts());
        IriSpace iris = published.iris();
        boolean edited = false;
        if (corrections.hasRoles()) {
            for (Resource node : Set.copyOf(facts.filter(null, iri(Cv.ROLE), null).subjects())) {
                edited |= corrections.role(node.stringValue()).map(role -> {
                    facts.remove(node, iri(Cv.ROLE), null);
                    facts.add(node, iri(Cv.ROLE), iri(role.iri()));
                    return facts.add(node, iri(Prov.WAS_INFLUENCED_BY), iri(iris.correctionsGraph()));
                }).orElse(false);
            }
        }
        String thing = iris.thing(Kind.REPORT, report.report());
        if (spokenOf) {
            edited |= facts.add(iri(thing), iri(Prov.WAS_INFLUENCED_BY), iri(iris.correctionsGraph()));
        }
        for (ThingName gone : merged) {
            edited |= EditedEntity.replaced(facts, iris.thing(gone.kind(), gone.slug()), thing);
        }
        return edited ? report.with(CanonicalQuads.of(facts, iris.graph(Kind.REPORT, report.report()))) : report;
    }

    /** The graph of a shared entity with the names that were preferred, and with what was decided about its identity. */
    public byte[] edited(ThingName entity, byte[] quads) {
        Set<ThingName> merged = merged(entity);
        EditedEntity edition = new EditedEntity(corrections, entity, merged);
        if (merged.isEmpty() && edition.isAsRead() && (entity.kind() != Kind.EVENT || corrections.isEmpty())) {
            return quads;
        }
        Model model = model(quads);
        return edition.edit(model)
                ? CanonicalQuads.of(model, published.iris().graph(entity.kind(), entity.slug()))
                : quads;
    }

    private static Model model(byte[] quads) {
        try {
            Model model = new TreeModel();
            Rio.parse(new ByteArrayInputStream(quads), RDFFormat.NQUADS).forEach(
                    statement -> model.add(statement.getSubject(), statement.getPredicate(), statement.getObject()));
            return model;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
