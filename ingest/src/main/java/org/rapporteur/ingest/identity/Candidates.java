package org.rapporteur.ingest.identity;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.ingest.text.NameLikeness;

/** What is known that the mentions of one work may mean, and how alike the names are; each is found out once. */
final class Candidates {
    private final Register register;
    private final Map<Mention, List<Known>> found = new IdentityHashMap<>();
    private final Map<Mention, Map<Known, NameLikeness>> compared = new IdentityHashMap<>();

    Candidates(Register register) {
        this.register = register;
    }

    /** The known entities that share a key with a mention. */
    Stream<Known> of(Mention mention) {
        return found.computeIfAbsent(mention, first -> register.candidates(first).toList()).stream();
    }

    NameLikeness likeness(Mention mention, Known known) {
        return compared.computeIfAbsent(mention, first -> new IdentityHashMap<>()).computeIfAbsent(known,
                mention::likeness);
    }
}
