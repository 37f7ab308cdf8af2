package org.rapporteur.ingest.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Statement;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/** Which thing a published report read at which place, by its evidence graph. */
final class PublishedPlaces {
    private final Map<Key, Set<Slug>> things = new HashMap<>();

    PublishedPlaces(PublishedGraphs published, Set<Slug> reports, Identities carried) {
        reports.stream().sorted().forEach(report -> read(published, report));
        carried.places().forEach((key, slugs) -> things.putIfAbsent(key, slugs));
    }

    private void read(PublishedGraphs published, Slug report) {
        IriSpace iris = published.iris();
        for (Statement evidence : published.model(iris.evidenceGraph(report))) {
            Optional<ThingName> thing = iris.parseThing(evidence.getSubject().stringValue());
            Optional<Place> place = Place.parse(iris, evidence.getObject().stringValue());
            if (thing.isPresent() && place.isPresent()) {
                things.computeIfAbsent(new Key(thing.get().kind(), place.get()), first -> new TreeSet<>())
                        .add(thing.get().slug());
            }
        }
    }

    /** The things of a kind that were read at exactly this place. */
    Set<Slug> at(Kind kind, Place place) {
        return things.getOrDefault(new Key(kind, place), Set.of());
    }

    /** All things that were read, by kind and place. */
    Map<Key, Set<Slug>> things() {
        return things;
    }

    record Key(Kind kind, Place place) {}
}
