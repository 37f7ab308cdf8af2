package org.rapporteur.ingest.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import org.rapporteur.ingest.align.SequenceAlignment.Move;
import org.rapporteur.ontology.OfficialLanguage;

/** Puts rows together that say the same in different versions, wherever they stand. */
final class Reunion<T> {
    /** How much more has to speak for a pair of rows in different parts than for one in the same. */
    private static final double STRANGERS = 5;
    /** How like two rows must be that stand in no order. */
    private static final double ALIKE = -1;
    /** How much less like the second likeliest must be. */
    private static final double MARGIN = 3;

    private final List<List<Row<T>>> parts = new ArrayList<>();
    private final List<OfficialLanguage> languages;
    private final BiPredicate<SortedMap<OfficialLanguage, List<T>>, SortedMap<OfficialLanguage, List<T>>> compatible;
    private final ToDoubleBiFunction<SortedMap<OfficialLanguage, List<T>>, SortedMap<OfficialLanguage, List<T>>> distance;

    Reunion(List<List<SortedMap<OfficialLanguage, List<T>>>> parts, List<OfficialLanguage> languages,
            BiPredicate<SortedMap<OfficialLanguage, List<T>>, SortedMap<OfficialLanguage, List<T>>> compatible,
            ToDoubleBiFunction<SortedMap<OfficialLanguage, List<T>>, SortedMap<OfficialLanguage, List<T>>> distance) {
        parts.forEach(part -> this.parts.add(new ArrayList<>(part.stream().map(Row<T>::new).toList())));
        this.languages = languages;
        this.compatible = compatible;
        this.distance = distance;
        languages.forEach(this::inOrder);
        inAnyOrder();
    }

    private record Pair<T>(Row<T> one, Row<T> other, double distance) {}

    /** A row that others are added to. */
    private static final class Row<T> {
        private final SortedMap<OfficialLanguage, List<T>> versions;

        Row(SortedMap<OfficialLanguage, List<T>> versions) {
            this.versions = new TreeMap<>(versions);
        }
    }

    List<List<SortedMap<OfficialLanguage, List<T>>>> parts() {
        return parts.stream().map(part -> part.stream().map(row -> row.versions).toList()).toList();
    }

    private List<Row<T>> incomplete() {
        return parts.stream().flatMap(List::stream).filter(row -> row.versions.size() < languages.size()).toList();
    }

    private void inOrder(OfficialLanguage language) {
        List<Row<T>> with = incomplete().stream().filter(row -> row.versions.containsKey(language)).toList();
        List<Row<T>> without = incomplete().stream().filter(row -> !row.versions.containsKey(language)).toList();
        List<Move> moves = SequenceAlignment.of(without.size(), with.size(),
                (fromA, toA, fromB, toB) -> toA - fromA + toB - fromB > 2
                        ? Double.POSITIVE_INFINITY
                        : distance(without.get(fromA), with.get(fromB)) + STRANGERS);
        moves.stream().filter(move -> move.sizeA() == 1 && move.sizeB() == 1)
                .forEach(move -> unite(without.get(move.fromA()), with.get(move.fromB())));
    }

    private void inAnyOrder() {
        List<Row<T>> rows = incomplete();
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                double between = distance(rows.get(i), rows.get(j));
                if (between < ALIKE + MARGIN) {
                    pairs.add(new Pair<>(rows.get(i), rows.get(j), between));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::distance));
        List<Pair<T>> clear = pairs.stream().filter(pair -> pair.distance <= ALIKE && pairs.stream().noneMatch(
                rival -> rival != pair && rival.distance < pair.distance + MARGIN && competes(rival, pair))).toList();
        clear.stream().filter(pair -> distance(pair.one, pair.other) < Double.POSITIVE_INFINITY)
                .forEach(pair -> unite(pair.one, pair.other));
    }

    /** Whether a row cannot be in both pairs. */
    private boolean competes(Pair<T> rival, Pair<T> pair) {
        if (rival.one == pair.one || rival.one == pair.other) {
            return !disjoint(rival.other, rival.one == pair.one ? pair.other : pair.one);
        }
        if (rival.other == pair.one || rival.other == pair.other) {
            return !disjoint(rival.one, rival.other == pair.one ? pair.other : pair.one);
        }
        return false;
    }

    private static <T> boolean disjoint(Row<T> one, Row<T> other) {
        return one.versions.keySet().stream().noneMatch(other.versions::containsKey);
    }

    private double distance(Row<T> one, Row<T> other) {
        return disjoint(one, other) && compatible.test(one.versions, other.versions)
                ? distance.applyAsDouble(one.versions, other.versions)
                : Double.POSITIVE_INFINITY;
    }

    private void unite(Row<T> one, Row<T> other) {
        Row<T> kept = one.versions.size() >= other.versions.size() ? one : other;
        Row<T> gone = kept == one ? other : one;
        kept.versions.putAll(gone.versions);
        parts.forEach(part -> part.removeIf(row -> row == gone));
    }
}
