package org.rapporteur.ingest.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/** Finds the published entities that a mention proves to be one with the entity it means. */
final class Proofs {
    private static final Set<Evidence> ENOUGH = EnumSet.of(Evidence.SAME_PLACE, Evidence.SHARED_IDENTIFIER,
            Evidence.EQUAL_NAME_IN_REPORT, Evidence.EQUAL_NAME_AT_EVENT, Evidence.EQUAL_NAME_AND_COMPANION);
    /** What says by itself who is meant, so that whoever else of that name was at the event is that one. */
    private static final Set<Evidence> CERTAIN = EnumSet.of(Evidence.SAME_PLACE, Evidence.SHARED_IDENTIFIER,
            Evidence.EQUAL_NAME_IN_REPORT);

    private final Register register;
    private final Decisions decisions;
    private final Candidates candidates;
    private final Collection<Mention> mentions;
    private final Companions companions;
    private final Set<ThingName> taken;

    /**
     * The proofs of one work.
     *
     * @param mentions of the work; may grow meanwhile, like the next
     * @param taken what the mentions of the work mean
     */
    Proofs(Register register, Decisions decisions, Candidates candidates, Collection<Mention> mentions,
            Companions companions, Set<ThingName> taken) {
        this.register = register;
        this.decisions = decisions;
        this.candidates = candidates;
        this.mentions = mentions;
        this.companions = companions;
        this.taken = taken;
    }

    /** What else would have settled the mention by itself, had it been the only one. */
    Stream<ProvenMerge> of(Mention mention, Slug slug, Settlement settlement) {
        ThingName meant = new ThingName(mention.kind(), slug);
        return settlement.evidence() == Evidence.NEW
                ? Stream.empty()
                : candidates.of(mention).filter(known -> mayBeOne(mention, meant, known))
                        .flatMap(known -> proof(mention, meant, known, settlement.evidence()).stream()
                                .map(by -> ProvenMerge.of(meant, known.thing(), by)));
    }

    private boolean mayBeOne(Mention mention, ThingName meant, Known known) {
        return !known.thing().equals(meant) && !taken.contains(known.thing()) && !register.isWithdrawn(known.thing())
                && !mention.isDeniedBy(known) && mayBeOne(register.entity(meant), known);
    }

    /** Whether nothing tells any two of these apart. */
    boolean mayBeOne(List<Known> several) {
        return several.stream().allMatch(
                one -> several.stream().allMatch(other -> one.thing().equals(other.thing()) || mayBeOne(one, other)));
    }

    private boolean mayBeOne(Known one, Known other) {
        return !other.isDeniedBy(one) && !decisions.distinguishes(one.thing(), other.thing())
                && !areOfOneReport(one.thing(), other);
    }

    /** Two people of one report are two, whatever another one says. */
    private boolean areOfOneReport(ThingName meant, Known known) {
        return meant.kind() == Kind.PERSON
                && register.reports(meant).stream().anyMatch(report -> register.isMentioned(known.thing(), report));
    }

    /** A name proves nothing that the entity which the mention means does not have: it may have been corrected. */
    private Optional<String> proof(Mention mention, ThingName meant, Known known, Evidence settled) {
        Optional<String> identifiers = Identifier.toText(mention.sharedIdentifiers(known, mentions));
        if (identifiers.isPresent() || candidates.likeness(mention, known) != NameLikeness.EQUAL) {
            return identifiers;
        }
        boolean named = mention.likeness(register.entity(meant)) == NameLikeness.EQUAL;
        return switch (mention.kind()) {
            case ORGANISATION -> mention.leastName().filter(name -> named);
            case PERSON -> person(mention, known, settled).filter(by -> named || settled == Evidence.SHARED_IDENTIFIER);
            default -> Optional.empty();
        };
    }

    private Optional<String> person(Mention mention, Known known, Evidence settled) {
        return mention.leastName().filter(name -> CERTAIN.contains(settled) && isAtEvent(known))
                .or(() -> companions.shared(mention, known).filter(companion -> ENOUGH.contains(settled))
                        .map(companion -> companion.slug().text()));
    }

    private boolean isAtEvent(Known known) {
        return taken.stream().filter(thing -> thing.kind() == Kind.EVENT)
                .flatMap(event -> register.reports(event).stream())
                .anyMatch(report -> register.isMentioned(known.thing(), report));
    }
}
