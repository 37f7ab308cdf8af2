package org.rapporteur.bench.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.bench.corpus.Mention;

/**
 * Which mentions of a thing the corpus itself joins: both have a name in common, or each has one in common with a third.
 * Nothing else says that a body named only in German is the one named only in French.
 */
final class Bridges {
    private final Map<Mention, Integer> islands = new HashMap<>();

    Bridges(List<Found> mentions) {
        Map<String, Integer> known = new HashMap<>();
        for (Found found : mentions) {
            Mention mention = found.mention();
            Set<String> names = new HashSet<>();
            mention.written().values()
                    .forEach(forms -> forms.forEach(form -> names.add(mention.truth() + "\t" + form)));
            int island = islands.size();
            for (String name : names) {
                int other = known.getOrDefault(name, island);
                known.replaceAll((each, at) -> at == other ? island : at);
                islands.replaceAll((each, at) -> at == other ? island : at);
                known.put(name, island);
            }
            islands.put(mention, island);
        }
    }

    boolean join(Pair pair) {
        return islands.get(pair.one().mention()).equals(islands.get(pair.other().mention()));
    }
}
