package org.rapporteur.bench.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.ontology.Kind;

/**
 * How well the mentions of one kind were resolved.
 *
 * @param right pairs of mentions that are and were taken for one
 * @param missed pairs that are one and were not taken for it
 * @param unjoined those of the missed pairs that nothing in the corpus joins
 * @param wrong pairs that were taken for one and are not
 * @param notRead mentions that were not read; they are in no pair
 * @param divided mentions that were taken for more than one thing in their own report
 * @param lookAlikes how many pairs are easily taken for one and are not
 * @param categories pairs that are one, by what is hard about them: those found, and all
 */
record Score(Kind kind, int mentions, int things, int right, List<Pair> missed, List<Pair> unjoined, List<Pair> wrong,
        List<Found> notRead, List<Found> divided, int lookAlikes, Map<String, int[]> categories) {
    static Score of(Kind kind, List<Found> all, Bridges bridges) {
        List<Found> read = all.stream().filter(Found::read).toList();
        List<Pair> missed = new ArrayList<>();
        List<Pair> unjoined = new ArrayList<>();
        List<Pair> wrong = new ArrayList<>();
        Map<String, int[]> categories = new TreeMap<>();
        int right = 0;
        int lookAlikes = 0;
        for (int i = 0; i < read.size(); i++) {
            for (int j = i + 1; j < read.size(); j++) {
                Pair pair = new Pair(read.get(i), read.get(j));
                if (pair.lookAlike()) {
                    lookAlikes++;
                }
                if (pair.truly()) {
                    right += pair.found() ? 1 : 0;
                    boolean joined = bridges.join(pair);
                    Set<String> hard = joined ? pair.categories() : Set.of("joined by no text");
                    hard.forEach(category -> count(categories, category, pair.found()));
                    if (!pair.found()) {
                        missed.add(pair);
                    }
                    if (!pair.found() && !joined) {
                        unjoined.add(pair);
                    }
                } else if (pair.found()) {
                    wrong.add(pair);
                }
            }
        }
        return new Score(kind, all.size(), (int) all.stream().map(found -> found.mention().truth()).distinct().count(),
                right, missed, unjoined, wrong, all.stream().filter(found -> !found.read()).toList(),
                all.stream().filter(found -> found.things().size() > 1).toList(), lookAlikes, categories);
    }

    private static void count(Map<String, int[]> categories, String category, boolean found) {
        int[] counts = categories.computeIfAbsent(category, first -> new int[2]);
        counts[0] += found ? 1 : 0;
        counts[1]++;
    }

    double precision() {
        return share(right, right + wrong.size());
    }

    double recall() {
        return share(right, right + missed.size());
    }

    /** The recall of pairs that the corpus joins. */
    double recallOfJoined() {
        return share(right, right + missed.size() - unjoined.size());
    }

    boolean mergedLookAlikes() {
        return wrong.stream().anyMatch(Pair::lookAlike);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }
}
