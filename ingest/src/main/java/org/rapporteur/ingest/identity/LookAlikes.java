package org.rapporteur.ingest.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ingest.text.PersonNames;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** Lists for the editor what was kept apart although it may be one, with the correction that would join it. */
final class LookAlikes {
    /** More than these nobody compares by hand. */
    private static final int MOST = 3;

    private final Register register;
    private final Candidates candidates;
    private final IriSpace iris;
    private final WorkFacts facts;
    private final Companions companions;

    LookAlikes(Register register, Candidates candidates, IriSpace iris, WorkFacts facts, Companions companions) {
        this.register = register;
        this.candidates = candidates;
        this.iris = iris;
        this.facts = facts;
        this.companions = companions;
    }

    private record LookAlike(Known known, String why, NameLikeness likeness) {}

    /** One finding for each new person or organisation and each known one that it resembles. */
    List<Finding> of(List<Mention> mentions, Map<Ref, Slug> resolved, Map<Ref, Settlement> settlements,
            List<ProvenMerge> merges) {
        return mentions.stream().filter(mention -> mention.kind() == Kind.PERSON || mention.kind() == Kind.ORGANISATION)
                .flatMap(mention -> {
                    ThingName meant = new ThingName(mention.kind(), resolved.get(mention.ref()));
                    Evidence evidence = settlements.get(mention.ref()).evidence();
                    Predicate<Known> kept = known -> !known.thing().equals(meant)
                            && !register.isWithdrawn(known.thing())
                            && merges.stream().noneMatch(merge -> merge.joins(meant, known.thing()));
                    return candidates.of(mention).filter(kept)
                            .filter(known -> !mention.isDeniedBy(known) || mention.sharesName(known)
                                    || sharesAccount(mention, known))
                            .filter(known -> evidence == Evidence.NEW).flatMap(known -> why(mention, known).stream())
                            .sorted(Comparator.comparing(LookAlike::likeness).reversed()
                                    .thenComparing(found -> found.known().thing(), Register.IN_ORDER))
                            .limit(MOST).map(found -> finding(mention.ref(), meant, found));
                }).toList();
    }

    private Optional<LookAlike> why(Mention mention, Known known) {
        NameLikeness likeness = candidates.likeness(mention, known);
        Optional<ThingName> companion = companions.shared(mention, known);
        Optional<String> why = Optional.empty();
        if (sharesAccount(mention, known)) {
            why = Optional.of("they share an account, which may be an institution's");
        } else if (mention.isDeniedBy(known)) {
            why = Optional.of("their names are equal, but their identifiers differ");
        } else if (likeness == NameLikeness.EQUAL) {
            why = Optional.of(companion.isPresent()
                    ? "their names are equal and both belong to " + text(companion.get())
                            + ", but more than one thing fits"
                    : "their names are equal, but nothing else links them");
        } else if (likeness.reaches(NameLikeness.RESEMBLING)
                && (companion.isPresent() || mention.kind() == Kind.ORGANISATION)) {
            why = Optional.of("their names are alike"
                    + companion.map(shared -> " and both belong to " + text(shared)).orElse("") + ", but not equal");
        }
        return why.map(words -> new LookAlike(known, words, likeness));
    }

    private static boolean sharesAccount(Mention mention, Known known) {
        return mention.identifiers().stream()
                .anyMatch(identifier -> identifier.exclusive() && known.identifiers().contains(identifier));
    }

    private Finding finding(Ref ref, ThingName meant, LookAlike found) {
        Passage name = ref.kind() == Kind.PERSON
                ? facts.people().get(ref.index()).name()
                : facts.organisations().get(ref.index()).name();
        String words = Romanisation.best(name).orElse(meant.slug().text());
        String one = iris.thing(meant.kind(), meant.slug());
        String other = iris.thing(found.known().thing().kind(), found.known().thing().slug());
        String message = words + " (" + one + ") and " + name(found.known()) + " (" + other + ") were kept apart: "
                + found.why();
        String advice = "where they are one, add to corrections.ttl: <" + one + "> owl:sameAs <" + other + "> .";
        return Romanisation.languages(name).stream()
                .flatMap(language -> Stream.ofNullable(facts.sources().get(language))
                        .map(source -> new Finding("look-alike", Severity.info, source.file(),
                                source.line(name.quotes().get(language).range().begin()), message, advice)))
                .findFirst()
                .orElseGet(() -> new Finding("look-alike", Severity.info, facts.name(), 0, message, advice));
    }

    private String text(ThingName thing) {
        return name(register.entity(thing));
    }

    /** Only the letters that are compared are known of a published name. */
    private static String name(Known known) {
        return known.names().stream().map(PersonNames::unmarked).min(Comparator.naturalOrder())
                .map(name -> Arrays.stream(name.split(" "))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" ")))
                .orElseGet(() -> known.thing().slug().text());
    }
}
