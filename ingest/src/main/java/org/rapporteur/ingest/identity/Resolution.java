package org.rapporteur.ingest.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

/**
 * What the mentions of one work mean.
 *
 * @param report the slug of the report
 * @param settlements why, for each mention
 * @param merges published entities that the work proves to be one
 * @param findings entities that may be one, for the editor to say
 */
public record Resolution(Slug report, Map<Ref, Slug> slugs, Map<Ref, Settlement> settlements, List<ProvenMerge> merges,
        List<Finding> findings) {
    public Resolution {
        slugs = Map.copyOf(slugs);
        settlements = Map.copyOf(settlements);
        merges = List.copyOf(merges);
        findings = List.copyOf(findings);
    }

    /** Why a mention means what it was resolved to. */
    public Settlement settlement(Ref mention) {
        return settlements.getOrDefault(mention, Settlement.NEW);
    }

    /** The slug of the event. */
    public Slug event() {
        return slugs.get(Mentions.EVENT);
    }

    /** The slug of the event's series, where the text names one. */
    public Optional<Slug> series() {
        return Optional.ofNullable(slugs.get(Mentions.SERIES));
    }

    /** The slug of a mention. */
    public Slug slug(Ref mention) {
        Slug slug = slugs.get(mention);
        if (slug == null) {
            throw new IllegalArgumentException("No such mention in this work: " + mention);
        }
        return slug;
    }

    /** The slug of the mention of a kind at a position. */
    public Slug slug(Kind kind, int index) {
        return slug(new Ref(kind, index));
    }

    /** All shared entities that the work mentions. */
    public List<ThingName> entities() {
        return slugs.entrySet().stream().map(mention -> new ThingName(mention.getKey().kind(), mention.getValue()))
                .distinct().toList();
    }
}
