package org.rapporteur.ingest.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.ontology.IriSpace.ThingName;

/**
 * Things that were taken for several and are one.
 *
 * @param into what each merged thing was merged into, which may have been merged in turn
 */
public record Merges(Map<ThingName, ThingName> into) {
    /** No merges. */
    public static final Merges NONE = new Merges(Map.of());

    /** @throws IllegalArgumentException when a thing is merged into itself, by whatever detour */
    public Merges {
        into = Map.copyOf(into);
        for (ThingName thing : into.keySet()) {
            Set<ThingName> seen = new HashSet<>();
            for (ThingName next = thing; into.containsKey(next); next = into.get(next)) {
                if (!seen.add(next)) {
                    throw new IllegalArgumentException("Merged into itself: " + thing);
                }
            }
        }
    }

    /** Those that were proven; of all that are one, the first in the order of slugs survives. */
    public static Merges of(Collection<ProvenMerge> proven) {
        Map<ThingName, ThingName> into = new HashMap<>();
        for (ProvenMerge merge : proven) {
            ThingName one = last(merge.survivor(), into);
            ThingName other = last(merge.merged(), into);
            if (!one.equals(other)) {
                boolean inOrder = Register.IN_ORDER.compare(one, other) < 0;
                into.put(inOrder ? other : one, inOrder ? one : other);
            }
        }
        return new Merges(into);
    }

    /** These and further ones; where both speak of one thing, these count. */
    public Merges and(Merges further) {
        Map<ThingName, ThingName> all = new HashMap<>(into);
        further.into.forEach((merged, survivor) -> {
            if (!survivor(survivor).equals(merged)) {
                all.putIfAbsent(merged, survivor);
            }
        });
        return new Merges(all);
    }

    /** The last of the things that a thing was merged into; the thing itself where it was not merged. */
    public ThingName survivor(ThingName thing) {
        return last(thing, into);
    }

    private static ThingName last(ThingName thing, Map<ThingName, ThingName> into) {
        ThingName last = thing;
        while (into.containsKey(last)) {
            last = into.get(last);
        }
        return last;
    }

    /** The things that were merged into this one, directly or by way of others. */
    public Set<ThingName> mergedInto(ThingName survivor) {
        return into.keySet().stream().filter(merged -> survivor(merged).equals(survivor))
                .collect(Collectors.toUnmodifiableSet());
    }
}
