package org.rapporteur.ingest.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/**
 * Decides what the mentions of one work mean.
 *
 * <p>What was withdrawn is recognised before all else, so that it can be left out. Evidence in falling order, each tried on all mentions before the next: the same place in the text of the same
 * report, a shared identifier, an equal name in the same report, an equal name at the same event, an equal name at
 * another event where the companions (such as the organisation a person works for) are of equal name too. Identifiers
 * that deny each other keep entities apart, and no two mentions of one work become one entity.
 */
public final class Resolver {
    /** Leaves room for a number, and behind it for the serials of the report's parts. */
    private static final int LONGEST_REPORT = Slug.MAX_LENGTH - 12;

    private final Register register;
    private final PublishedGraphs published;
    private final Decisions decisions;

    /** A resolver that compares with a register, which stays as it is, and with one published state. */
    public Resolver(Register register, PublishedGraphs published) {
        this(register, published, Decisions.NONE);
    }

    /** A resolver that obeys decisions before it compares. */
    public Resolver(Register register, PublishedGraphs published, Decisions decisions) {
        this.register = register;
        this.published = published;
        this.decisions = decisions;
    }

    /** What the mentions of a work mean; with the slug of the report where it was published before. */
    public Resolution resolve(WorkFacts facts, Optional<Slug> report) {
        return new Work(facts, report).resolution();
    }

    private final class Work {
        private final Mentions mentions;
        private final Optional<Slug> before;
        private final Optional<PublishedPlaces> places;
        private final List<Mention> all;
        private final Map<Ref, Mention> byRef = new HashMap<>();
        private final Map<Ref, Slug> resolved = new HashMap<>();
        private final Set<ThingName> taken = new HashSet<>();

        Work(WorkFacts facts, Optional<Slug> report) {
            mentions = new Mentions(facts);
            before = report;
            places = report.map(slug -> new PublishedPlaces(published, decisions.origins(slug), register.carried()));
            all = mentions.all();
            all.forEach(mention -> byRef.put(mention.ref(), mention));
        }

        Resolution resolution() {
            resolveSeriesAndEvent();
            Slug event = resolved.get(Mentions.EVENT);
            forAll(this::withdrawnFromThisReport);
            forAll(this::atTheSamePlace);
            forAll(this::withSharedIdentifier);
            forAll(this::ofEqualNameInThisReport);
            forAll(mention -> ofEqualName(mention, known -> register.isAbout(known, event)));
            forAll(mention -> ofEqualName(mention, known -> register.companionsMeet(known, companionNames(mention))));
            forAll(mention -> Optional.of(minted(mention)));
            Slug report = before.orElseGet(() -> register.free(Kind.REPORT,
                    new Slug(Romanisation.shortened(event.text(), LONGEST_REPORT)), Set.of()));
            return new Resolution(report, resolved);
        }

        private void resolveSeriesAndEvent() {
            Optional<Mention> series = all.stream().filter(mention -> mention.ref().equals(Mentions.SERIES)).findAny();
            series.ifPresent(mention -> settle(mention, withdrawnFromThisReport(mention)
                    .or(() -> atTheSamePlace(mention)).or(() -> ofEqualNameInThisReport(mention))
                    .or(() -> ofEqualName(mention, known -> register.companionsMeet(known, companionNames(mention))))
                    .orElseGet(() -> minted(mention))));
            Mention event = mentions.event(Optional.ofNullable(resolved.get(Mentions.SERIES)).stream().toList());
            byRef.put(Mentions.EVENT, event);
            settle(event, before.flatMap(register::event).filter(slug -> isFree(event, slug))
                    .or(() -> withSharedIdentifier(event)).orElseGet(() -> minted(event)));
        }

        private void forAll(Function<Mention, Optional<Slug>> evidence) {
            all.stream().filter(mention -> !resolved.containsKey(mention.ref()))
                    .forEach(mention -> evidence.apply(mention).ifPresent(slug -> settle(mention, slug)));
        }

        private void settle(Mention mention, Slug slug) {
            ThingName recognised = new ThingName(mention.ref().kind(), slug);
            ThingName meant = before.map(report -> decisions.meant(report, recognised))
                    .orElseGet(() -> decisions.survivor(recognised));
            resolved.put(mention.ref(), meant.slug());
            taken.add(meant);
        }

        /** One sentence may name several things of a kind; then the place alone decides nothing. */
        private Optional<Slug> atTheSamePlace(Mention mention) {
            List<Slug> there = places.stream()
                    .flatMap(before -> mention.places().stream()
                            .flatMap(place -> before.at(mention.ref().kind(), place).stream()))
                    .distinct().filter(slug -> isFree(mention, slug)).toList();
            return there.stream().filter(slug -> there.size() == 1 || resembles(mention, slug)).findFirst();
        }

        /** Its place in the text is forgotten, so it would be taken for what else the same words state. */
        private Optional<Slug> withdrawnFromThisReport(Mention mention) {
            return candidates(mention).filter(known -> register.isWithdrawn(known.thing()))
                    .filter(known -> before.filter(report -> register.isMentioned(known.thing(), report)).isPresent())
                    .filter(known -> !mention.isDeniedBy(known)).map(known -> known.thing().slug())
                    .filter(slug -> resembles(mention, slug)).findFirst();
        }

        private boolean resembles(Mention mention, Slug slug) {
            Known known = register.entity(new ThingName(mention.ref().kind(), slug));
            return mention.sharesName(known) || mention.sharedIdentifiers(known) > 0;
        }

        private Optional<Slug> withSharedIdentifier(Mention mention) {
            return candidates(mention)
                    .filter(known -> mention.sharedIdentifiers(known) > 0 && !mention.isDeniedBy(known))
                    .max(Comparator.comparing(mention::sharedIdentifiers)).map(known -> known.thing().slug());
        }

        private Optional<Slug> ofEqualNameInThisReport(Mention mention) {
            return candidates(mention).filter(mention::sharesName)
                    .filter(known -> register.isMentionedOnly(known.thing(), before)).map(known -> known.thing().slug())
                    .findFirst();
        }

        /** Two candidates are none: which of them is meant is for an editor to say. */
        private Optional<Slug> ofEqualName(Mention mention, Predicate<Known> evidence) {
            List<Known> fitting = candidates(mention).filter(mention::sharesName)
                    .filter(known -> !mention.isDeniedBy(known)).filter(evidence).toList();
            return fitting.size() == 1 ? Optional.of(fitting.getFirst().thing().slug()) : Optional.empty();
        }

        private Slug minted(Mention mention) {
            Kind kind = mention.ref().kind();
            Slug wanted = mention.slugs().stream().flatMap(text -> Romanisation.slug(text).stream()).findFirst()
                    .orElseGet(() -> new Slug(kind.path()));
            return register.free(kind, wanted, taken);
        }

        private Stream<Known> candidates(Mention mention) {
            return register.candidates(mention).filter(known -> isFree(mention, known.thing().slug()));
        }

        private boolean isFree(Mention mention, Slug slug) {
            ThingName thing = new ThingName(mention.ref().kind(), slug);
            return before.filter(report -> decisions.denies(report, thing)).isEmpty()
                    && (!taken.contains(thing) || decisions.joins(thing));
        }

        private Set<String> companionNames(Mention mention) {
            return mention.companions().stream().flatMap(ref -> Optional.ofNullable(byRef.get(ref)).stream())
                    .flatMap(companion -> companion.names().stream()).collect(Collectors.toSet());
        }
    }
}
