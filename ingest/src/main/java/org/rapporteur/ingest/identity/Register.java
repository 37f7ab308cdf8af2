package org.rapporteur.ingest.identity;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/** All entities known so far, found by identifier or by name, and all slugs ever given away. */
public final class Register {
    static final Comparator<ThingName> IN_ORDER = Comparator.comparing(ThingName::kind)
            .thenComparing(thing -> thing.slug().text().length()).thenComparing(ThingName::slug);

    private final Map<ThingName, Known> entities = new HashMap<>();
    private final Map<String, Set<ThingName>> byKey = new HashMap<>();
    private final Map<Slug, Set<ThingName>> byReport = new HashMap<>();
    private final Map<Slug, Slug> eventOfReport = new HashMap<>();
    private final Set<ThingName> named = new HashSet<>();
    private final Set<ThingName> withdrawn = new HashSet<>();

    Register() {}

    /** What a published state knows. */
    public static Register of(PublishedGraphs published) {
        Register register = new Register();
        published.history().forEach(register.named::add);
        register.withdrawn.addAll(published.withdrawn().keySet());
        new RegisterReader(published).entities().forEach(register::add);
        return register;
    }

    /** Takes in what a work brought; only for works that are going to be published. */
    public void adopt(Resolution resolution) {
        named.add(new ThingName(Kind.REPORT, resolution.report()));
        resolution.learnt().forEach(this::add);
    }

    /** From now on the thing is recognised only to be left out. */
    public void withdraw(ThingName thing) {
        withdrawn.add(thing);
    }

    boolean isWithdrawn(ThingName thing) {
        return withdrawn.contains(thing);
    }

    /** The reports that mention an entity; one that was published again may no longer do so. */
    public Set<Slug> reports(ThingName entity) {
        return entity(entity).reports();
    }

    /** The entities that a report mentions, or mentioned before it was published again. */
    public Set<ThingName> mentionedIn(Slug report) {
        return Collections.unmodifiableSet(byReport.getOrDefault(report, Set.of()));
    }

    private void add(Known more) {
        named.add(more.thing());
        entities.merge(more.thing(), more, Known::with);
        more.keys().forEach(key -> byKey.computeIfAbsent(key, first -> new HashSet<>()).add(more.thing()));
        more.reports().forEach(report -> byReport.computeIfAbsent(report, first -> new HashSet<>()).add(more.thing()));
        if (more.thing().kind() == Kind.EVENT) {
            more.reports().forEach(report -> eventOfReport.put(report, more.thing().slug()));
        }
    }

    Known entity(ThingName thing) {
        return entities.getOrDefault(thing, Known.nothing(thing));
    }

    /** The entities that share a key with a mention. */
    Stream<Known> candidates(Mention mention) {
        Set<ThingName> things = new TreeSet<>(IN_ORDER);
        mention.keys().forEach(key -> things.addAll(byKey.getOrDefault(key, Set.of())));
        return things.stream().map(this::entity);
    }

    Optional<Slug> event(Slug report) {
        return Optional.ofNullable(eventOfReport.get(report));
    }

    /** A slug that no thing of this kind ever had: the wanted one, or that with a number. */
    Slug free(Kind kind, Slug wanted, Set<ThingName> alsoTaken) {
        Slug slug = wanted;
        for (int number = 2; isTaken(new ThingName(kind, slug), alsoTaken); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    private boolean isTaken(ThingName thing, Set<ThingName> alsoTaken) {
        return named.contains(thing) || alsoTaken.contains(thing);
    }
}
