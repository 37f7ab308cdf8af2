package org.rapporteur.ingest.identity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rapporteur.ingest.facts.Ref;

/**
 * A shared entity as one work mentions it, ready to be compared.
 *
 * @param slugs what its slug could be made from, best first
 * @param names its full names in all language versions, made comparable
 * @param places where it was read
 * @param companions the other mentions it is linked to
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

    Set<String> keys() {
        return Keys.of(ref.kind(), names, identifiers);
    }

    boolean sharesName(Known known) {
        return !Collections.disjoint(names, known.names());
    }

    boolean isDeniedBy(Known known) {
        return identifiers.stream().anyMatch(
                mine -> known.identifiers().stream().anyMatch(mine::denies) && !known.identifiers().contains(mine));
    }

    long sharedIdentifiers(Known known) {
        boolean sameName = names.isEmpty() || known.names().isEmpty() || sharesName(known);
        return identifiers.stream().filter(known.identifiers()::contains)
                .filter(identifier -> identifier.exclusive() || sameName).count();
    }
}
