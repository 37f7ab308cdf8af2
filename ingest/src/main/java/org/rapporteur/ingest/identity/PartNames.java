package org.rapporteur.ingest.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.GraphEntry;

/**
 * Names the parts of one report: a part that was published before keeps its name, a new one gets the next serial.
 *
 * <p>Asked in the order of the document. A part is the published one of its kind that was read at the same beginning in
 * any language version.
 */
public final class PartNames {
    private final WorkFacts facts;
    private final Slug report;
    private final Map<Beginning, Set<Slug>> published = new HashMap<>();
    private final Set<Slug> given = new HashSet<>();
    private int minted;

    private PartNames(WorkFacts facts, Slug report, int minted) {
        this.facts = facts;
        this.report = report;
        this.minted = minted;
    }

    /** The names of a report's parts, those of its published state kept, and those carried over. */
    public static PartNames of(WorkFacts facts, Slug report, PublishedGraphs published, Identities carried) {
        PartNames names = new PartNames(facts, report,
                Math.max(published.report(report).map(GraphEntry::minted).orElse(0), carried.minted(report)));
        new PublishedPlaces(published, Set.of(report), carried).things()
                .forEach((key, slugs) -> names.published
                        .computeIfAbsent(new Beginning(key.kind(), key.place().sha256(), key.place().range().begin()),
                                first -> new HashSet<>())
                        .addAll(slugs));
        return names;
    }

    /** The slug of the next part, by the passage that states it. */
    public Slug name(Kind kind, Passage passage) {
        Slug slug = before(kind, passage).orElseGet(() -> new Slug(report + "-" + ++minted));
        given.add(slug);
        return slug;
    }

    /** The highest serial ever given. */
    public int minted() {
        return minted;
    }

    private Optional<Slug> before(Kind kind, Passage passage) {
        Map<Slug, Integer> votes = new TreeMap<>();
        for (Place place : Place.of(facts, passage)) {
            published.getOrDefault(new Beginning(kind, place.sha256(), place.range().begin()), Set.of())
                    .forEach(slug -> votes.merge(slug, 1, Integer::sum));
        }
        votes.keySet().removeAll(given);
        return votes.entrySet().stream().max(Map.Entry.<Slug, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Slug, Integer>comparingByKey().reversed())).map(Map.Entry::getKey);
    }

    private record Beginning(Kind kind, String sha256, int begin) {}
}
