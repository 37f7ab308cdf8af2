package org.rapporteur.ingest.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.align.SequenceAlignment.Move;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Puts rows together that say the same in different versions, wherever they stand: first such as keep their order among the
 * rows that are together already, then such as keep it within one part, then such as nothing else is nearly as like.
 *
 * @param <T> a block
 */
final class Reunion<T> {
    /** How much speaks for a way through two versions that goes through a row both have. */
    private static final double TOGETHER = 6;
    /** How much more has to speak for a pair of rows of different parts than for one of the same. */
    private static final double STRANGERS = 2;
    /** How like two rows must be that stand in no order. */
    private static final double ALIKE = -1;
    /** How much less like the second likeliest must be. */
    private static final double MARGIN = 3;

    /** Where more rows than these are left, versions differ by more than some blocks. */
    private static final int MOST_LEFT = 600;

    private final List<Integer> ranks;
    private final List<OfficialLanguage> languages;
    private final Map<T, Integer> places;
    private final Distance<T> distance;
    private final List<List<Row<T>>> parts = new ArrayList<>();

    /**
     * @param ranks those of the parts: the lower, the surer is a version that puts a block there
     * @param languages all of them, those with most blocks first
     * @param places where each block stands in its version
     */
    Reunion(List<List<SortedMap<OfficialLanguage, List<T>>>> parts, List<Integer> ranks,
            List<OfficialLanguage> languages, Map<T, Integer> places, Distance<T> distance) {
        this.ranks = ranks;
        this.languages = languages;
        this.places = places;
        this.distance = distance;
        for (List<SortedMap<OfficialLanguage, List<T>>> part : parts) {
            int number = this.parts.size();
            this.parts.add(new ArrayList<>(part.stream().map(versions -> new Row<>(versions, number)).toList()));
        }
        if (!incomplete().isEmpty()) {
            inOrder(rows());
            this.parts.forEach(part -> inOrder(part.stream().filter(row -> !isComplete(row)).toList()));
            inAnyOrder();
        }
    }

    private record Pair<T>(Row<T> one, Row<T> other, double distance) {}

    /** A row that others are added to. */
    private static final class Row<T> {
        private final SortedMap<OfficialLanguage, List<T>> versions;
        private final int part;

        Row(SortedMap<OfficialLanguage, List<T>> versions, int part) {
            this.versions = new TreeMap<>(versions);
            this.part = part;
        }

        boolean has(OfficialLanguage language) {
            return versions.containsKey(language);
        }
    }

    List<List<SortedMap<OfficialLanguage, List<T>>>> parts() {
        return parts.stream().map(part -> ordered(part, languages).stream().map(row -> row.versions).toList()).toList();
    }

    private List<Row<T>> rows() {
        return parts.stream().flatMap(List::stream).toList();
    }

    private List<Row<T>> incomplete() {
        return rows().stream().filter(row -> !isComplete(row)).toList();
    }

    private boolean isComplete(Row<T> row) {
        return row.versions.size() == languages.size();
    }

    /** One version after the other is added to those before it. */
    private void inOrder(List<Row<T>> some) {
        List<Row<T>> rows = new ArrayList<>(some);
        for (int i = 1; i < languages.size(); i++) {
            OfficialLanguage language = languages.get(i);
            List<OfficialLanguage> before = languages.subList(0, i);
            List<Row<T>> own = ordered(rows.stream().filter(row -> row.has(language)).toList(), List.of(language));
            List<Row<T>> others = ordered(rows.stream().filter(row -> before.stream().anyMatch(row::has)).toList(),
                    before);
            if (own.stream().allMatch(this::isComplete)) {
                continue;
            }
            for (Move move : SequenceAlignment.of(others.size(), own.size(),
                    (fromA, toA, fromB, toB) -> distanceInOrder(others.subList(fromA, toA), own.subList(fromB, toB)))) {
                if (move.sizeA() > 0 && move.sizeB() > 0) {
                    List<Row<T>> one = others.subList(move.fromA(), move.toA());
                    List<Row<T>> other = own.subList(move.fromB(), move.toB());
                    if (!one.equals(other)) {
                        rows.removeAll(one);
                        rows.removeAll(other);
                        rows.add(unite(one, other));
                    }
                }
            }
        }
    }

    private double distanceInOrder(List<Row<T>> some, List<Row<T>> others) {
        if (some.equals(others)) {
            return -TOGETHER;
        }
        if (!inSequence(some) || !inSequence(others)) {
            return Double.POSITIVE_INFINITY;
        }
        boolean samePart = some.getFirst().part == others.getFirst().part;
        return distance(joined(some), joined(others)) + (samePart ? 0 : STRANGERS);
    }

    /** Whether rows stand in one part, and right behind each other in each version. */
    private boolean inSequence(List<Row<T>> rows) {
        return rows.size() == 1 || rows.getFirst().part == rows.getLast().part
                && rows.getFirst().versions.keySet().equals(rows.getLast().versions.keySet())
                && rows.getFirst().versions.entrySet().stream()
                        .allMatch(version -> places.get(version.getValue().getLast()) + 1 == places
                                .get(rows.getLast().versions.get(version.getKey()).getFirst()));
    }

    private Row<T> joined(List<Row<T>> rows) {
        if (rows.size() == 1) {
            return rows.getFirst();
        }
        SortedMap<OfficialLanguage, List<T>> both = new TreeMap<>();
        rows.forEach(row -> row.versions.forEach((language, blocks) -> both.merge(language, blocks,
                (first, second) -> Stream.concat(first.stream(), second.stream()).toList())));
        return new Row<>(both, rows.getFirst().part);
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
        if (rows.size() > MOST_LEFT) {
            return;
        }
        List<Pair<T>> pairs = IntStream.range(0, rows.size()).boxed()
                .flatMap(i -> rows.subList(i + 1, rows.size()).stream()
                        .map(other -> new Pair<>(rows.get(i), other, distance(rows.get(i), other))))
                .filter(pair -> pair.distance < ALIKE + MARGIN).sorted(Comparator.comparing(Pair::distance)).toList();
        Map<Row<T>, Row<T>> now = new HashMap<>();
        pairs.stream().filter(pair -> pair.distance <= ALIKE)
                .filter(pair -> pairs.stream()
                        .noneMatch(rival -> rival != pair && rival.distance < pair.distance + MARGIN
                                && (competes(rival, pair.one, pair.other) || competes(rival, pair.other, pair.one))))
                .forEach(pair -> {
                    Row<T> one = now.getOrDefault(pair.one, pair.one);
                    Row<T> other = now.getOrDefault(pair.other, pair.other);
                    if (one != other && distance(one, other) < Double.POSITIVE_INFINITY) {
                        Row<T> united = unite(List.of(one), List.of(other));
                        rows.stream().filter(row -> List.of(one, other).contains(now.getOrDefault(row, row)))
                                .forEach(row -> now.put(row, united));
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
        return disjoint(one, other) ? distance.of(one.versions, other.versions) : Double.POSITIVE_INFINITY;
    }

    /** The rows as one, in the part where more versions have it, or in the surer one. */
    private Row<T> unite(List<Row<T>> some, List<Row<T>> others) {
        Row<T> one = joined(some);
        Row<T> other = joined(others);
        int more = one.versions.size() - other.versions.size();
        boolean first = more > 0 || more == 0 && ranks.get(one.part) <= ranks.get(other.part);
        Row<T> united = new Row<>(one.versions, first ? one.part : other.part);
        united.versions.putAll(other.versions);
        parts.forEach(part -> part.removeIf(row -> some.contains(row) || others.contains(row)));
        parts.get(united.part).add(united);
        return united;
    }
}
