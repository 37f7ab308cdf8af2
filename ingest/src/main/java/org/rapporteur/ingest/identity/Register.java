package org.rapporteur.ingest.identity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.lookup.Filing;
import org.rapporteur.ingest.lookup.LookupStore;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/** All entities known so far, found by identifier or by name, and all slugs ever given away. */
public final class Register {
    /** A name that so many have tells none of them from the others. */
    private static final int COMMON = 100;
    static final Comparator<ThingName> IN_ORDER = Comparator.comparing(ThingName::kind)
            .thenComparing(thing -> thing.slug().text().length()).thenComparing(ThingName::slug);

    private final KnownReader reader;
    private final Map<String, String> hashedNames;
    private final Erased erased;
    private final Map<String, String> testimonies;
    private final Map<String, String> known;
    private final Map<String, String> withdrawn;
    private final Map<String, String> named;
    private final Map<String, String> numbers;
    private final Filing keys;
    private final Filing reports;
    private final Filing mentioned;
    private Identities carried = Identities.NONE;

    /** The register that is kept in a store. */
    public Register(LookupStore store, IriSpace iris) {
        reader = new KnownReader(iris);
        hashedNames = store.map("hashed names");
        erased = new Erased(iris, hashedNames.keySet());
        testimonies = store.map("testimonies");
        known = store.map("known");
        withdrawn = store.map("withdrawn");
        named = store.map("named");
        numbers = store.map("numbers");
        keys = store.filing("keys");
        reports = store.filing("reports");
        mentioned = store.filing("mentioned");
    }

    /** What has this hashed name was erased. */
    public void erase(String hashedName) {
        hashedNames.put(hashedName, "");
    }

    /** What was erased. */
    public Erased erased() {
        return erased;
    }

    /** For as long as this is open, things that are not published are called what another dataset calls them. */
    public void carryOver(Identities identities) {
        carried = identities;
    }

    /** What another dataset calls things. */
    public Identities carried() {
        return carried;
    }

    /** No slug of this thing is given away from now on. */
    public void name(ThingName thing) {
        named.put(text(thing), "");
    }

    /**
     * A report says something else from now on.
     *
     * @param before what it said of each entity
     * @param after what it says
     */
    public void replace(Slug report, Map<ThingName, Testimony> before, Map<ThingName, Testimony> after) {
        name(new ThingName(Kind.REPORT, report));
        Set<ThingName> entities = new HashSet<>(before.keySet());
        entities.addAll(after.keySet());
        entities.removeIf(this::isWithdrawn);
        for (ThingName entity : entities) {
            Testimony now = testimony(entity).minus(before.getOrDefault(entity, Testimony.NONE))
                    .plus(after.getOrDefault(entity, Testimony.NONE));
            file(entity, now);
            if (after.containsKey(entity)) {
                reports.add(text(entity), report.text());
                mentioned.add(report.text(), text(entity));
            } else {
                reports.remove(text(entity), report.text());
                mentioned.remove(report.text(), text(entity));
            }
        }
    }

    private void file(ThingName entity, Testimony now) {
        name(entity);
        Set<String> before = entity(entity).keys();
        Known after = reader.known(entity, now.model(),
                now.companions().keySet().stream().map(Register::thing).collect(Collectors.toSet()));
        if (now.isEmpty()) {
            testimonies.remove(text(entity));
            known.remove(text(entity));
        } else {
            testimonies.put(text(entity), now.text());
            known.put(text(entity), after.text());
        }
        before.stream().filter(key -> !after.keys().contains(key)).forEach(key -> keys.remove(key, text(entity)));
        after.keys().forEach(key -> keys.add(key, text(entity)));
    }

    /** From now on the thing is recognised only to be left out: by what was said of it, in the reports that did. */
    public void withdraw(ThingName thing, Withdrawn last) {
        file(thing, last.testimony());
        reports.replace(text(thing), last.reports().stream().map(Slug::text).toList());
        withdrawn.put(text(thing), "");
    }

    boolean isWithdrawn(ThingName thing) {
        return withdrawn.containsKey(text(thing));
    }

    /** What all reports say of an entity. */
    public Testimony testimony(ThingName entity) {
        return Optional.ofNullable(testimonies.get(text(entity))).map(Testimony::parse).orElse(Testimony.NONE);
    }

    /** The reports that mention an entity. */
    public Set<Slug> reports(ThingName entity) {
        return reports.under(text(entity)).map(Slug::new).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isMentioned(ThingName entity, Slug report) {
        return reports.contains(text(entity), report.text());
    }

    /** Whether no other report mentions it. */
    boolean isMentionedOnly(ThingName entity, Optional<Slug> report) {
        return reports.under(text(entity)).limit(2).toList().equals(report.stream().map(Slug::text).toList());
    }

    /** The entities that a report mentions. */
    public Set<ThingName> mentionedIn(Slug report) {
        return mentioned.under(report.text()).map(Register::thing).filter(thing -> !isWithdrawn(thing))
                .collect(Collectors.toUnmodifiableSet());
    }

    Known entity(ThingName thing) {
        return Optional.ofNullable(known.get(text(thing))).map(kept -> Known.parse(thing, kept))
                .orElseGet(() -> carried.known(thing));
    }

    /** The entities that share a key with a mention, and not with half the world. */
    Stream<Known> candidates(Mention mention) {
        Set<ThingName> things = new TreeSet<>(IN_ORDER);
        for (String key : mention.keys()) {
            List<ThingName> filed = keys.under(key).limit(COMMON).map(Register::thing).toList();
            if (filed.size() < COMMON) {
                things.addAll(filed);
            }
            things.addAll(carried.under(key));
        }
        return things.stream().map(this::entity);
    }

    Optional<Slug> event(Slug report) {
        return mentionedIn(report).stream().filter(thing -> thing.kind() == Kind.EVENT).map(ThingName::slug).findFirst()
                .or(() -> carried.event(report));
    }

    /** A slug that no thing of this kind ever had: the wanted one, or that with a number. */
    public Slug free(Kind kind, Slug wanted, Set<ThingName> alsoTaken) {
        Slug slug = wanted;
        int number = isTaken(new ThingName(kind, slug), alsoTaken) ? firstUnnamed(kind, wanted) : 2;
        for (; isTaken(new ThingName(kind, slug), alsoTaken); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    /** All lower numbers were given away, and none ever comes back; so nobody has to count from two again. */
    private int firstUnnamed(Kind kind, Slug wanted) {
        String key = text(new ThingName(kind, wanted));
        int before = Integer.parseInt(numbers.getOrDefault(key, "2"));
        int number = before;
        while (named.containsKey(text(new ThingName(kind, wanted.numbered(number))))) {
            number++;
        }
        if (number > before) {
            numbers.put(key, Integer.toString(number));
        }
        return number;
    }

    private boolean isTaken(ThingName thing, Set<ThingName> alsoTaken) {
        return named.containsKey(text(thing)) || carried.isTaken(thing) || alsoTaken.contains(thing)
                || erased.covers(thing);
    }

    static String text(ThingName thing) {
        return thing.kind().path() + "/" + thing.slug();
    }

    static ThingName thing(String text) {
        int slash = text.indexOf('/');
        return new ThingName(Kind.ofPath(text.substring(0, slash)).orElseThrow(), new Slug(text.substring(slash + 1)));
    }
}
