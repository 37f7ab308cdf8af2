package org.rapporteur.ingest.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.rapporteur.ingest.align.SequenceAlignment.Move;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Puts rows together that say the same in different versions, wherever they stand: first such as keep their order among the
 * rows that are together already, then such as nothing else is nearly as like.
 *
 * @param <T> a block
 */
final class Reunion<T> {
    /** How much speaks for a way through two versions that goes through a row both have. */
    private static final double TOGETHER = 6;
    /** How much more has to speak for a pair of rows than for one that stands in the same part. */
    private static final double STRANGERS = 3;
    /** How like two rows must be that stand in no order. */
    private static final double ALIKE = -1;
    /** How much less like the second likeliest must be. */
    private static final double MARGIN = 3;

    private final List<List<Row<T>>> parts = new ArrayList<>();
    private final List<OfficialLanguage> languages;
    private final Map<T, Integer> places;
    private final BiPredicate<SortedMap<OfficialLanguage, List<T>>, SortedMap<OfficialLanguage, List<T>>> compatible;
    private final Distance<T> distance;

    /** How unlike two rows are. */
    interface Distance<T> {
        double of(SortedMap<OfficialLanguage, List<T>> one, SortedMap<OfficialLanguage, List<T>> other);
    }

    /**
     * @param places where each block stands in its version
     */
    Reunion(List<List<SortedMap<OfficialLanguage, List<T>>>> parts, List<OfficialLanguage> languages,
            Map<T, Integer> places,
            BiPredicate<SortedMap<OfficialLanguage, List<T>>, SortedMap<OfficialLanguage, List<T>>> compatible,
            Distance<T> distance) {
        parts.forEach(part -> this.parts.add(new ArrayList<>(part.stream().map(Row<T>::new).toList())));
        this.languages = languages;
        this.places = places;
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

        boolean has(OfficialLanguage language) {
            return versions.containsKey(language);
        }
    }

    List<List<SortedMap<OfficialLanguage, List<T>>>> parts() {
        return parts.stream().map(part -> part.stream().map(row -> row.versions).toList()).toList();
    }

    private List<Row<T>> rows() {
        return parts.stream().flatMap(List::stream).toList();
    }

    private List<Row<T>> incomplete() {
        return rows().stream().filter(row -> row.versions.size() < languages.size()).toList();
    }

    private void inOrder(OfficialLanguage language) {
        if (incomplete().stream().noneMatch(row -> row.has(language))) {
            return;
        }
        List<Row<T>> own = ordered(rows().stream().filter(row -> row.has(language)).toList(), List.of(language));
        List<OfficialLanguage> rest = languages.stream().filter(other -> other != language).toList();
        List<Row<T>> others = ordered(rows().stream().filter(row -> rest.stream().anyMatch(row::has)).toList(), rest);
        List<Move> moves = SequenceAlignment.of(others.size(), own.size(),
                (fromA, toA, fromB, toB) -> toA - fromA + toB - fromB > 2
                        ? Double.POSITIVE_INFINITY
                        : distanceInOrder(others.get(fromA), own.get(fromB)));
        moves.stream().filter(move -> move.sizeA() == 1 && move.sizeB() == 1)
                .forEach(move -> unite(others.get(move.fromA()), own.get(move.fromB())));
    }

    private double distanceInOrder(Row<T> one, Row<T> other) {
        return one == other ? -TOGETHER : distance(one, other) + STRANGERS;
    }

    /** In the order of the first version; what only others have follows what it follows there. */
    private List<Row<T>> ordered(List<Row<T>> rows, List<OfficialLanguage> leading) {
        List<Row<T>> ordered = new ArrayList<>();
        Set<Row<T>> placed = new HashSet<>();
        for (OfficialLanguage language : leading) {
            int next = 0;
            for (Row<T> row : rows.stream().filter(row -> row.has(language))
                    .sorted(Comparator.comparing(row -> places.get(row.versions.get(language).getFirst()))).toList()) {
                if (placed.add(row)) {
                    ordered.add(next, row);
                }
                next = ordered.indexOf(row) + 1;
            }
        }
        return ordered;
    }

    private void inAnyOrder() {
        List<Row<T>> rows = incomplete();
        List<Pair<T>> pairs = IntStream.range(0, rows.size()).boxed()
                .flatMap(i -> rows.subList(i + 1, rows.size()).stream()
                        .map(other -> new Pair<>(rows.get(i), other, distance(rows.get(i), other))))
                .filter(pair -> pair.distance < ALIKE + MARGIN).sorted(Comparator.comparing(Pair::distance)).toList();
        pairs.stream().filter(pair -> pair.distance <= ALIKE)
                .filter(pair -> pairs.stream().noneMatch(rival -> rival != pair
                        && rival.distance < pair.distance + MARGIN && (competes(rival, pair.one, pair.other)
                                || competes(rival, pair.other, pair.one))))
                .forEach(pair -> {
                    if (distance(pair.one, pair.other) < Double.POSITIVE_INFINITY) {
                        unite(pair.one, pair.other);
                    }
                });
    }

    /** Whether a pair has one row with another one that has a version in common with the partner. */
    private static <T> boolean competes(Pair<T> rival, Row<T> row, Row<T> partner) {
        return rival.one == row && !disjoint(rival.other, partner)
                || rival.other == row && !disjoint(rival.one, partner);
    }

    private static <T> boolean disjoint(Row<T> one, Row<T> other) {
        return one.versions.keySet().stream().noneMatch(other::has);
    }

    private double distance(Row<T> one, Row<T> other) {
        return disjoint(one, other) && compatible.test(one.versions, other.versions)
                ? distance.of(one.versions, other.versions)
                : Double.POSITIVE_INFINITY;
    }

    private void unite(Row<T> one, Row<T> other) {
        if (one != other) {
            Row<T> kept = one.versions.size() >= other.versions.size() ? one : other;
            Row<T> gone = kept == one ? other : one;
            kept.versions.putAll(gone.versions);
            parts.forEach(part -> part.removeIf(row -> row == gone));
        }
    }
}
