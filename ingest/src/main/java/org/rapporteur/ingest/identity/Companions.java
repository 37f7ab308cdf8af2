package org.rapporteur.ingest.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/** Looks for what a mention and a known entity are both linked to: employer, parent, member, maker. */
final class Companions {
    private final Register register;
    private final Candidates candidates;
    private final Map<Ref, Mention> mentions;
    private final Map<Ref, Slug> resolved;

    /** The map of what is resolved may grow meanwhile. */
    Companions(Register register, Candidates candidates, Map<Ref, Mention> mentions, Map<Ref, Slug> resolved) {
        this.register = register;
        this.candidates = candidates;
        this.mentions = mentions;
        this.resolved = resolved;
    }

    /** A thing that both are linked to; for a person, the employer of the one may be a unit of the other's. */
    Optional<ThingName> shared(Mention mention, Known known) {
        return linked(mention).flatMap(companion -> known(companion).stream())
                .filter(companion -> isLinked(companion, known)).map(Known::thing).min(Register.IN_ORDER);
    }

    /** Whether somebody of the work, or of that name, spoke in a series before. */
    boolean meet(Known series) {
        return mentions.values().stream().filter(mention -> mention.kind() == Kind.PERSON).flatMap(this::equallyNamed)
                .anyMatch(person -> person.companions().contains(series.thing()));
    }

    /** Whether most people of the work and most of those of a known event are the same, and more than one. */
    boolean sameSpeakers(Known event) {
        List<Mention> people = mentions.values().stream().filter(mention -> mention.kind() == Kind.PERSON).toList();
        long before = event.companions().stream().filter(companion -> companion.kind() == Kind.PERSON).count();
        long shared = people.stream()
                .filter(person -> candidates.of(person)
                        .anyMatch(known -> event.companions().contains(known.thing())
                                && (candidates.likeness(person, known).reaches(NameLikeness.COMPATIBLE)
                                        || !person.sharedIdentifiers(known, people).isEmpty())))
                .count();
        return shared > 1 && shared * 2 > Math.max(people.size(), before);
    }

    private Stream<Mention> linked(Mention mention) {
        Set<Ref> refs = new HashSet<>(mention.companions());
        if (mention.kind() == Kind.PERSON) {
            mention.companions().stream().flatMap(employer -> mentions.get(employer).companions().stream())
                    .forEach(refs::add);
        }
        mentions.values().stream().filter(other -> other.companions().contains(mention.ref())).map(Mention::ref)
                .forEach(refs::add);
        refs.remove(Mentions.EVENT);
        refs.remove(Mentions.SERIES);
        return refs.stream().flatMap(ref -> Optional.ofNullable(mentions.get(ref)).stream());
    }

    /** Of people it is not said yet who they are when their organisations are asked for; one in another script is near. */
    private Set<Known> known(Mention companion) {
        Slug slug = resolved.get(companion.ref());
        return slug == null
                ? named(companion, NameLikeness.NEAR).collect(Collectors.toSet())
                : Set.of(register.entity(new ThingName(companion.kind(), slug)));
    }

    private Stream<Known> equallyNamed(Mention mention) {
        return named(mention, NameLikeness.EQUAL);
    }

    private Stream<Known> named(Mention mention, NameLikeness enough) {
        return candidates.of(mention)
                .filter(known -> candidates.likeness(mention, known).reaches(enough) && !mention.isDeniedBy(known));
    }

    private boolean isLinked(Known companion, Known known) {
        return companion.companions().contains(known.thing()) || known.companions().contains(companion.thing())
                || companion.thing().kind() == Kind.ORGANISATION && known.companions().stream()
                        .filter(other -> other.kind() == Kind.ORGANISATION).anyMatch(other -> isUnit(companion, other));
    }

    private boolean isUnit(Known one, ThingName other) {
        return one.companions().contains(other) || register.entity(other).companions().contains(one.thing());
    }
}
