package org.rapporteur.ingest.identity;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.shapes.dataset.Finding.Severity;
import org.rapporteur.shapes.dataset.Finding;

/** Lists for the editor what was kept apart although it may be one, with the correction that would join it. */
final class LookAlikes {
    /** More than these nobody compares by hand. */
    private static final int MOST = 3;
    private static final Set<Kind> KINDS = Set.of(Kind.PERSON, Kind.ORGANISATION, Kind.EVENT);

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

    /** One finding for each new person, organisation or event and each known one that it resembles. */
    List<Finding> of(List<Mention> mentions, Map<Ref, Slug> resolved, Map<Ref, Settlement> settlements,
            List<ProvenMerge> merges) {
        return mentions.stream().filter(mention -> KINDS.contains(mention.kind())).flatMap(mention -> {
            ThingName meant = new ThingName(mention.kind(), resolved.get(mention.ref()));
            Evidence evidence = settlements.get(mention.ref()).evidence();
            Predicate<Known> kept = known -> !known.thing().equals(meant) && !register.isWithdrawn(known.thing())
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
        Optional<String> why = mention.kind() == Kind.EVENT
                ? whyEvent(mention, known)
                : whyNamed(mention, known, likeness);
        return why.map(words -> new LookAlike(known, words, likeness));
    }

    private Optional<String> whyEvent(Mention event, Known known) {
        return Optional.of("both began on one day with mostly the same people, but nothing else says that they are one")
                .filter(why -> event.isOfSameDay(known) && companions.sameSpeakers(known));
    }

    private Optional<String> whyNamed(Mention mention, Known known, NameLikeness likeness) {
        Optional<ThingName> companion = companions.shared(mention, known);
        if (sharesAccount(mention, known)) {
            return Optional.of("they share an account, which may be an institution's");
        }
        String names = mention.sharesName(known) ? "their names are equal" : "their names are spellings of one name";
        if (mention.isDeniedBy(known)) {
            return Optional.of(names + ", but their identifiers differ");
        }
        if (likeness == NameLikeness.EQUAL) {
            return Optional.of(companion.isPresent()
                    ? names + " and both belong to " + text(companion.get()) + ", but more than one thing fits"
                    : names + ", but nothing else links them");
        }
        return likeness.reaches(NameLikeness.RESEMBLING)
                && (companion.isPresent() || mention.kind() == Kind.ORGANISATION)
                        ? Optional.of("their names are alike"
                                + companion.map(shared -> " and both belong to " + text(shared)).orElse("")
                                + ", but not equal")
                        : Optional.empty();
    }

    private static boolean sharesAccount(Mention mention, Known known) {
        return mention.identifiers().stream()
                .anyMatch(identifier -> identifier.exclusive() && known.identifiers().contains(identifier));
    }

    private Finding finding(Ref ref, ThingName meant, LookAlike found) {
        Passage name = switch (ref.kind()) {
            case PERSON -> facts.people().get(ref.index()).name();
            case ORGANISATION -> facts.organisations().get(ref.index()).name();
            default -> facts.event().title();
        };
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

    private String name(Known known) {
        return text(known.thing());
    }

    /** The name that most reports write. */
    private String text(ThingName thing) {
        IRI subject = iri(iris.thing(thing.kind(), thing.slug()));
        Map<String, Integer> written = new TreeMap<>();
        register.testimony(thing).counted().forEach((said, reports) -> {
            if (said.getSubject().equals(subject) && said.getPredicate().equals(iri(Rap.NAME_AS_READ))) {
                written.merge(said.getObject().stringValue(), reports, Integer::sum);
            }
        });
        return written.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElseGet(() -> thing.slug().text());
    }
}
