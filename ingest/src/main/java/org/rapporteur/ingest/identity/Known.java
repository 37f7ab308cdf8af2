package org.rapporteur.ingest.identity;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Slug;

/**
 * What is known of a published entity, as far as it helps to recognise it.
 *
 * @param names as read, made comparable
 * @param reports those that mention it
 * @param companions what it says it is linked to: for a person the employers, for an organisation its parent, for an
 *        event its speakers
 */
record Known(ThingName thing, Set<String> names, Set<Identifier> identifiers, Set<Slug> reports,
        Set<ThingName> companions) {
    Known {
        names = Set.copyOf(names);
        identifiers = Set.copyOf(identifiers);
        reports = Set.copyOf(reports);
        companions = Set.copyOf(companions);
    }

    static Known nothing(ThingName thing) {
        return new Known(thing, Set.of(), Set.of(), Set.of(), Set.of());
    }

    Set<String> keys() {
        return Keys.of(thing.kind(), names, identifiers);
    }

    boolean isDeniedBy(Known other) {
        return identifiers.stream().anyMatch(mine -> other.identifiers.stream().anyMatch(mine::denies));
    }

    Known with(Known more) {
        return new Known(thing, union(names, more.names), union(identifiers, more.identifiers),
                union(reports, more.reports), union(companions, more.companions));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
