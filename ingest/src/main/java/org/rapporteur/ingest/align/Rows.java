package org.rapporteur.ingest.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.ingest.align.SequenceAlignment.Move;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Brings the sequences of several language versions into one table: a row for what is said, a column a language.
 *
 * @param <T> a block
 */
public final class Rows<T> {
    private final List<OfficialLanguage> languages;
    private final Likeness likeness;
    private final Function<T, Cues> cues;
    private final Map<T, Cues> known = new HashMap<>();
    private final Map<T, Integer> places = new HashMap<>();

    /**
     * Rows of blocks of one report.
     *
     * @param all the blocks of each version, in order
     * @param cues the cues of a block
     */
    public Rows(SortedMap<OfficialLanguage, List<T>> all, Function<T, Cues> cues) {
        this.cues = cues;
        SortedMap<OfficialLanguage, List<Cues>> allCues = new TreeMap<>();
        all.forEach((language, blocks) -> allCues.put(language, blocks.stream().map(this::cuesOf).toList()));
        all.values().forEach(blocks -> blocks.forEach(block -> places.put(block, places.size())));
        this.languages = mostFirst(all);
        this.likeness = new Likeness(allCues);
    }

    /**
     * The blocks of each version in one part of a report, in order.
     *
     * @param rank the lower, the surer is a version that puts a block here
     */
    public record Part<T>(int rank, SortedMap<OfficialLanguage, List<T>> versions) {}

    /** The rows of versions that are all there is. */
    public static <T> List<SortedMap<OfficialLanguage, List<T>>> of(SortedMap<OfficialLanguage, List<T>> versions,
            Function<T, Cues> cues) {
        return new Rows<>(versions, cues).of(List.of(new Part<>(0, versions)), (one, other) -> 0).getFirst();
    }

    /**
     * The rows of each part of a report. What says the same is one row also where it stands in different parts or in another
     * order, in the part where more versions have it, or the surer one of two.
     *
     * @param keys what speaks for or against two rows beside their words
     * @return for each row the blocks of each version that say it: one, or some that together say what others say in one
     */
    public List<List<SortedMap<OfficialLanguage, List<T>>>> of(List<Part<T>> parts, Distance<T> keys) {
        Distance<T> whole = (one, other) -> keys.of(one, other) + distance(one, other);
        List<List<SortedMap<OfficialLanguage, List<T>>>> rows = parts.stream()
                .map(part -> settled(part.versions(), whole)).toList();
        return new Reunion<>(rows, parts.stream().map(Part::rank).toList(), languages, places, whole).parts();
    }

    /** A part in which all versions say the same in the same order; of another one, each block by itself. */
    private List<SortedMap<OfficialLanguage, List<T>>> settled(SortedMap<OfficialLanguage, List<T>> versions,
            Distance<T> whole) {
        List<SortedMap<OfficialLanguage, List<T>>> rows = new ArrayList<>();
        boolean sameLength = versions.values().stream().map(List::size).distinct().count() == 1;
        if (sameLength && versions.size() == languages.size()) {
            mostFirst(versions).forEach(language -> add(language, versions.get(language), rows, whole));
        }
        boolean settled = !rows.isEmpty() && rows.size() == versions.firstEntry().getValue().size()
                && rows.stream().allMatch(row -> row.size() == languages.size());
        if (!settled) {
            rows.clear();
            versions.forEach((language, blocks) -> blocks
                    .forEach(block -> rows.add(new TreeMap<>(Map.of(language, List.of(block))))));
        }
        return rows;
    }

    private static <T> List<OfficialLanguage> mostFirst(SortedMap<OfficialLanguage, List<T>> versions) {
        return versions.keySet().stream()
                .sorted(Comparator.comparing((OfficialLanguage language) -> -versions.get(language).size())
                        .thenComparing(language -> language != OfficialLanguage.EN)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void add(OfficialLanguage language, List<T> blocks, List<SortedMap<OfficialLanguage, List<T>>> rows,
            Distance<T> whole) {
        List<SortedMap<OfficialLanguage, List<T>>> next = new ArrayList<>();
        for (Move move : SequenceAlignment.of(rows.size(), blocks.size(),
                (fromA, toA, fromB, toB) -> toA - fromA + toB - fromB > 2
                        ? Double.POSITIVE_INFINITY
                        : whole.of(rows.get(fromA), new TreeMap<>(Map.of(language, blocks.subList(fromB, toB)))))) {
            SortedMap<OfficialLanguage, List<T>> row = new TreeMap<>();
            rows.subList(move.fromA(), move.toA()).forEach(row::putAll);
            if (move.sizeB() > 0) {
                row.put(language, List.copyOf(blocks.subList(move.fromB(), move.toB())));
            }
            next.add(row);
        }
        rows.clear();
        rows.addAll(next);
    }

    /** The mean over all pairs of versions. */
    private double distance(SortedMap<OfficialLanguage, List<T>> one, SortedMap<OfficialLanguage, List<T>> other) {
        if (joinsHeading(one.values()) || joinsHeading(other.values())) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (Map.Entry<OfficialLanguage, List<T>> a : one.entrySet()) {
            for (Map.Entry<OfficialLanguage, List<T>> b : other.entrySet()) {
                sum += likeness.distance(a.getKey(), whole(a.getValue()), b.getKey(), whole(b.getValue()));
            }
        }
        return sum / (one.size() * other.size());
    }

    private boolean joinsHeading(Collection<List<T>> versions) {
        return versions.stream()
                .anyMatch(blocks -> blocks.size() > 1 && blocks.stream().anyMatch(block -> cuesOf(block).heading()));
    }

    private Cues whole(List<T> blocks) {
        return blocks.stream().map(this::cuesOf).reduce(Cues::with).orElseThrow();
    }

    private Cues cuesOf(T block) {
        return known.computeIfAbsent(block, cues);
    }
}
