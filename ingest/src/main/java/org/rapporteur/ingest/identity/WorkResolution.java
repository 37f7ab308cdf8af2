package org.rapporteur.ingest.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/** Resolves the mentions of one work: its series and event, then organisations, people and what they make. */
final class WorkResolution {
    /** Leaves room for a number, and behind it for the serials of the report's parts. */
    private static final int LONGEST_REPORT = Slug.MAX_LENGTH - 12;

    private final Register register;
    private final Decisions decisions;
    private final WorkFacts facts;
    private final Mentions mentions;
    private final Optional<Slug> before;
    private final Optional<PublishedPlaces> places;
    private final Map<Ref, Mention> byRef = new HashMap<>();
    private final Map<Ref, Slug> resolved = new HashMap<>();
    private final Map<Ref, Settlement> settlements = new HashMap<>();
    private final Set<ThingName> taken = new HashSet<>();
    private final List<Mention> all;
    private final Candidates candidates;
    private final Companions companions;
    private final LookAlikes lookAlikes;
    private final Proofs proofs;

    WorkResolution(Register register, PublishedGraphs published, Decisions decisions, WorkFacts facts,
            Optional<Slug> report) {
        this.register = register;
        this.decisions = decisions;
        this.facts = facts;
        mentions = new Mentions(facts);
        before = report;
        places = report.map(slug -> new PublishedPlaces(published, decisions.origins(slug), register.carried()));
        all = mentions.all();
        all.forEach(mention -> byRef.put(mention.ref(), mention));
        candidates = new Candidates(register);
        companions = new Companions(register, candidates, byRef, resolved);
        lookAlikes = new LookAlikes(register, candidates, published.iris(), facts, companions);
        proofs = new Proofs(register, decisions, candidates, byRef.values(), companions, taken);
    }

    Resolution resolution() {
        resolveSeries();
        resolveEvent();
        resolve(Kind.ORGANISATION);
        resolve(Kind.PERSON);
        resolve(Kind.PROJECT);
        resolve(Kind.PUBLICATION);
        Slug report = before.orElseGet(() -> register.free(Kind.REPORT,
                new Slug(Romanisation.shortened(resolved.get(Mentions.EVENT).text(), LONGEST_REPORT)), Set.of()));
        List<ProvenMerge> merges = all.stream()
                .flatMap(mention -> proofs.of(mention, resolved.get(mention.ref()), settlements.get(mention.ref())))
                .distinct().toList();
        List<Mention> named = Stream.concat(all.stream(), Stream.of(byRef.get(Mentions.EVENT))).toList();
        return new Resolution(report, resolved, settlements, merges,
                lookAlikes.of(named, resolved, settlements, merges));
    }

    private void resolveSeries() {
        Optional.ofNullable(byRef.get(Mentions.SERIES)).ifPresent(series -> {
            fromThisReport(Kind.EVENT_SERIES);
            settle(Kind.EVENT_SERIES, Evidence.EQUAL_NAME_AND_COMPANION, (mention,
                    known) -> mention.sharesName(known) && companions.meet(known) ? mention.leastName() : none());
            mintRest(Kind.EVENT_SERIES);
        });
    }

    private void resolveEvent() {
        Mention event = mentions.event(Optional.ofNullable(resolved.get(Mentions.SERIES)).stream().toList());
        byRef.put(Mentions.EVENT, event);
        before.flatMap(register::event).filter(slug -> isFree(event, slug))
                .ifPresent(slug -> settle(event, slug, new Settlement(Evidence.SAME_PLACE, "")));
        settle(Kind.EVENT, Evidence.SHARED_IDENTIFIER, this::identifiers);
        settle(Kind.EVENT, Evidence.EQUAL_COUNTS_AND_SPEAKERS, this::countsAndSpeakers);
        settle(Kind.EVENT, Evidence.EQUAL_TITLE_AND_SPEAKERS, this::titleAndSpeakers);
        mintRest(Kind.EVENT);
    }

    private void resolve(Kind kind) {
        Set<Slug> atEvent = register.reports(new ThingName(Kind.EVENT, resolved.get(Mentions.EVENT)));
        fromThisReport(kind);
        settle(kind, Evidence.SHARED_IDENTIFIER, this::identifiers);
        each(kind, Evidence.EQUAL_NAME_IN_REPORT, this::ofEqualNameInThisReport);
        settle(kind, Evidence.EQUAL_NAME_AT_EVENT, named(NameLikeness.EQUAL, atEvent));
        settle(kind, Evidence.SIMILAR_NAME_AT_EVENT, named(NameLikeness.NEAR, atEvent));
        if (kind == Kind.PERSON) {
            settle(kind, Evidence.SIMILAR_NAME_AT_EVENT, named(NameLikeness.COMPATIBLE, atEvent));
        }
        if (kind == Kind.ORGANISATION) {
            settle(kind, Evidence.EQUAL_NAME,
                    (mention, known) -> candidates.likeness(mention, known) == NameLikeness.EQUAL
                            ? Optional.of(mention.equalName(known))
                            : none());
        }
        settle(kind, Evidence.EQUAL_NAME_AND_COMPANION, accompanied(NameLikeness.EQUAL));
        settle(kind, Evidence.SIMILAR_NAME_AND_COMPANION, accompanied(NameLikeness.NEAR));
        mintRest(kind);
    }

    private void fromThisReport(Kind kind) {
        each(kind, Evidence.SAME_PLACE, this::withdrawnFromThisReport);
        each(kind, Evidence.SAME_PLACE, this::atTheSamePlace);
        if (kind == Kind.EVENT_SERIES) {
            each(kind, Evidence.EQUAL_NAME_IN_REPORT, this::ofEqualNameInThisReport);
        }
    }

    private BiFunction<Mention, Known, Optional<String>> named(NameLikeness enough, Set<Slug> reports) {
        return (mention,
                known) -> candidates.likeness(mention, known).reaches(enough)
                        && reports.stream().anyMatch(report -> register.isMentioned(known.thing(), report))
                                ? mention.leastName()
                                : none();
    }

    private BiFunction<Mention, Known, Optional<String>> accompanied(NameLikeness enough) {
        return (mention, known) -> candidates.likeness(mention, known).reaches(enough)
                ? companions.shared(mention, known).map(companion -> companion.slug().text())
                : none();
    }

    private Optional<String> identifiers(Mention mention, Known known) {
        return Identifier.toText(mention.sharedIdentifiers(known, byRef.values()));
    }

    private Optional<String> countsAndSpeakers(Mention event, Known known) {
        return event.identifiers().stream().filter(Identifier::isCounts).filter(known.identifiers()::contains)
                .filter(counts -> companions.sameSpeakers(known)).map(Identifier::toText).findFirst();
    }

    /** Other figures, another recording or another day are those of another event with the same title. */
    private Optional<String> titleAndSpeakers(Mention event, Known known) {
        boolean contradicted = Stream.<Predicate<Identifier>>of(Identifier::isCounts, Identifier::isPage).anyMatch(
                sort -> event.identifiers().stream().anyMatch(sort) && known.identifiers().stream().anyMatch(sort))
                || event.isOfOtherDay(known);
        return event.sharesName(known) && !contradicted && companions.sameSpeakers(known) ? event.leastName() : none();
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private record Pair(Mention mention, Known known, String by) {}

    /**
     * Settles the mentions that one entity fits, if it fits no other mention. Several that each have an identifier
     * of a mention, a name that is enough, or its name and its companion, are one that was taken for several, unless
     * they cannot be one; then the strongest is meant.
     */
    private void settle(Kind kind, Evidence evidence, BiFunction<Mention, Known, Optional<String>> fitting) {
        List<Pair> pairs = open(kind)
                .flatMap(mention -> candidates(mention).filter(known -> !mention.isDeniedBy(known)).flatMap(
                        known -> fitting.apply(mention, known).map(by -> new Pair(mention, known, by)).stream()))
                .toList();
        Map<ThingName, Long> mentionsOf = pairs.stream()
                .collect(Collectors.groupingBy(pair -> pair.known().thing(), Collectors.counting()));
        pairs.stream().collect(Collectors.groupingBy(Pair::mention)).forEach((mention, fits) -> {
            List<Pair> own = fits.stream().filter(pair -> mentionsOf.get(pair.known().thing()) == 1).toList();
            boolean enough = switch (evidence) {
                case SHARED_IDENTIFIER, EQUAL_NAME -> true;
                case EQUAL_NAME_AND_COMPANION -> proofs.mayBeOne(fits.stream().map(Pair::known).toList());
                default -> fits.size() == 1;
            };
            if (enough && !own.isEmpty()) {
                Pair best = own.stream().max(this::stronger).orElseThrow();
                settle(mention, best.known().thing().slug(), new Settlement(evidence, best.by()));
            }
        });
    }

    private int stronger(Pair one, Pair other) {
        Comparator<Pair> order = Comparator
                .comparing((Pair pair) -> pair.mention().sharedIdentifiers(pair.known(), byRef.values()).size())
                .thenComparing(pair -> candidates.likeness(pair.mention(), pair.known()))
                .thenComparing(pair -> pair.known().thing(), Register.IN_ORDER.reversed());
        return order.compare(one, other);
    }

    private void each(Kind kind, Evidence evidence, Function<Mention, Optional<Slug>> finding) {
        open(kind).toList().forEach(mention -> finding.apply(mention)
                .ifPresent(slug -> settle(mention, slug, new Settlement(evidence, mention.leastName().orElse("")))));
    }

    private void mintRest(Kind kind) {
        open(kind).toList().forEach(mention -> settle(mention, minted(mention), Settlement.NEW));
    }

    /** In the order of the work, so that what is new is named in it. */
    private Stream<Mention> open(Kind kind) {
        return byRef.values().stream().filter(mention -> mention.kind() == kind)
                .filter(mention -> !resolved.containsKey(mention.ref()))
                .sorted(Comparator.comparing(mention -> mention.ref().index()));
    }

    private void settle(Mention mention, Slug slug, Settlement settlement) {
        ThingName recognised = new ThingName(mention.kind(), slug);
        ThingName meant = before.map(report -> decisions.meant(report, recognised))
                .orElseGet(() -> decisions.survivor(recognised));
        resolved.put(mention.ref(), meant.slug());
        settlements.put(mention.ref(), settlement);
        taken.add(meant);
    }

    /** One sentence may name several things of a kind; then the place alone decides nothing. */
    private Optional<Slug> atTheSamePlace(Mention mention) {
        List<Slug> there = places.stream()
                .flatMap(earlier -> mention.places().stream()
                        .flatMap(place -> earlier.at(mention.kind(), place).stream()))
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
        Known known = register.entity(new ThingName(mention.kind(), slug));
        return mention.sharesName(known) || !mention.sharedIdentifiers(known, byRef.values()).isEmpty();
    }

    private Optional<Slug> ofEqualNameInThisReport(Mention mention) {
        return candidates(mention).filter(mention::sharesName)
                .filter(known -> register.isMentionedOnly(known.thing(), before)).map(known -> known.thing().slug())
                .findFirst();
    }

    private Slug minted(Mention mention) {
        Slug wanted = mention.slugs().stream().flatMap(text -> Romanisation.slug(text).stream()).findFirst()
                .orElseGet(() -> new Slug(mention.kind().path()));
        return register.free(mention.kind(), wanted, taken);
    }

    private Stream<Known> candidates(Mention mention) {
        return candidates.of(mention).filter(known -> isFree(mention, known.thing().slug()));
    }

    private boolean isFree(Mention mention, Slug slug) {
        ThingName thing = new ThingName(mention.kind(), slug);
        return before.filter(report -> decisions.denies(report, thing)).isEmpty()
                && (!taken.contains(thing) || decisions.joins(thing));
    }
}
