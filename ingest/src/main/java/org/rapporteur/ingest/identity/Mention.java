package org.rapporteur.ingest.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ingest.text.PersonNames;
import org.rapporteur.ontology.Kind;

/**
 * A shared entity as one work mentions it, ready to be compared.
 *
 * @param slugs what its slug could be made from, best first
 * @param names its names in all language versions, made comparable
 * @param places where it was read
 * @param companions the other mentions it says it is linked to
 */
record Mention(Ref ref, List<String> slugs, Set<String> names, Set<Identifier> identifiers, List<Place> places,
        Set<Ref> companions) {
    Mention {
        slugs = List.copyOf(slugs);
        names = Set.copyOf(names);
        identifiers = Set.copyOf(identifiers);
        places = List.copyOf(places);
        companions = Set.copyOf(companions);
    }

    Kind kind() {
        return ref.kind();
    }

    Set<String> keys() {
        return Keys.of(kind(), names, identifiers);
    }

    /** How far both names may be those of one entity. */
    NameLikeness likeness(Known known) {
        return switch (kind()) {
            case PERSON -> PersonNames.likeness(names, known.names());
            case ORGANISATION -> OrganisationName.likeness(names, known.names());
            default -> sharesName(known) ? NameLikeness.EQUAL : NameLikeness.DIFFERENT;
        };
    }

    /** The first of its names that an equally named organisation has, in some form. */
    String equalName(Known known) {
        return names.stream().sorted()
                .filter(name -> OrganisationName.likeness(Set.of(name), known.names()) == NameLikeness.EQUAL)
                .findFirst().orElse("");
    }

    /** The first of the names in their order, without marks, for an explanation. */
    Optional<String> leastName() {
        return names.stream().map(PersonNames::unmarked).min(Comparator.naturalOrder());
    }

    boolean sharesName(Known known) {
        return !Collections.disjoint(names, known.names());
    }

    /** Whether both are events that began on days, and on no day together. */
    boolean isOfOtherDay(Known known) {
        boolean dated = identifiers.stream().anyMatch(Identifier::isDay)
                && known.identifiers().stream().anyMatch(Identifier::isDay);
        return dated && !isOfSameDay(known);
    }

    boolean isOfSameDay(Known known) {
        return identifiers.stream().filter(Identifier::isDay).anyMatch(known.identifiers()::contains);
    }

    boolean isDeniedBy(Known known) {
        return identifiers.stream().anyMatch(
                mine -> known.identifiers().stream().anyMatch(mine::denies) && !known.identifiers().contains(mine));
    }

    /** What both have and nobody else in the work does, where the names do not contradict it. */
    Set<Identifier> sharedIdentifiers(Known known, Collection<Mention> others) {
        return identifiers.stream().filter(known.identifiers()::contains)
                .filter(shared -> !shared.isCounts() && !shared.isDay())
                .filter(identifier -> identifier.exclusive() || isUnnamedWith(known) || sharesName(known))
                .filter(identifier -> others.stream()
                        .noneMatch(other -> !other.ref.equals(ref) && other.kind() == kind() && identifier.exclusive()
                                && other.identifiers.contains(identifier)))
                .filter(identifier -> isOwn(identifier, known)).collect(Collectors.toSet());
    }

    private boolean isUnnamedWith(Known known) {
        return names.isEmpty() || known.names().isEmpty();
    }

    /** An account may be an institution's, given for several people; then their names differ. */
    private boolean isOwn(Identifier identifier, Known known) {
        if (kind() != Kind.PERSON || isUnnamedWith(known) || likeness(known).reaches(NameLikeness.COMPATIBLE)) {
            return true;
        }
        boolean resembling = likeness(known) == NameLikeness.RESEMBLING;
        return names.stream().flatMap(name -> known.names().stream().flatMap(
                other -> (resembling ? PersonNames.shared(name, other) : PersonNames.sharedGivenNames(name, other))
                        .stream()))
                .anyMatch(identifier::isCalledAfter);
    }
}
