package org.rapporteur.ingest.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rapporteur.ingest.align.SequenceAlignment.Move;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Brings the sequences of several language versions into one table: a row for what is said, a column a language.
 *
 * @param <T> a block
 */
public final class Rows<T> {
    private final Likeness likeness;
    private final List<OfficialLanguage> languages;
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
        this.languages = List.copyOf(all.keySet());
        all.values().forEach(blocks -> blocks.forEach(block -> places.put(block, places.size())));
        this.likeness = new Likeness(allCues);
    }

    /** The rows of versions that are all there is. */
    public static <T> List<SortedMap<OfficialLanguage, List<T>>> of(SortedMap<OfficialLanguage, List<T>> versions,
            Function<T, Cues> cues) {
        return new Rows<>(versions, cues).of(versions);
    }

    /**
     * The rows, in the order of the version with most blocks.
     *
     * @param versions the blocks of each version, in order
     * @return for each row the blocks of each version that say it: one, or two that together say what others say in one
     */
    public List<SortedMap<OfficialLanguage, List<T>>> of(SortedMap<OfficialLanguage, List<T>> versions) {
        List<SortedMap<OfficialLanguage, List<T>>> rows = new ArrayList<>();
        versions.keySet().stream()
                .sorted(Comparator.comparing((OfficialLanguage language) -> -versions.get(language).size())
                        .thenComparing(language -> language != OfficialLanguage.EN)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(language -> add(language, versions.get(language), rows));
        return rows;
    }

    /**
     * The same rows, those put together that say the same though they stand in different parts or in another order: first
     * such as follow each other in the same order, then such as nothing else is nearly as like.
     *
     * @param parts the rows of each part of the report
     * @param compatible whether two rows may be one
     * @return the rows of each part; what was put together stands where more versions have it
     */
    public List<List<SortedMap<OfficialLanguage, List<T>>>> reunited(
            List<List<SortedMap<OfficialLanguage, List<T>>>> parts,
            BiPredicate<SortedMap<OfficialLanguage, List<T>>, SortedMap<OfficialLanguage, List<T>>> compatible) {
        return new Reunion<>(parts, languages, places, compatible, this::distance).parts();
    }

    private double distance(SortedMap<OfficialLanguage, List<T>> one, SortedMap<OfficialLanguage, List<T>> other) {
        return other.entrySet().stream()
                .mapToDouble(version -> distance(List.of(one), version.getKey(), version.getValue())).average()
                .orElseThrow();
    }

    private void add(OfficialLanguage language, List<T> blocks, List<SortedMap<OfficialLanguage, List<T>>> rows) {
        List<SortedMap<OfficialLanguage, List<T>>> next = new ArrayList<>();
        for (Move move : SequenceAlignment.of(rows.size(), blocks.size(), (fromA, toA, fromB,
                toB) -> distance(rows.subList(fromA, toA), language, blocks.subList(fromB, toB)))) {
            List<SortedMap<OfficialLanguage, List<T>>> kept = rows.subList(move.fromA(), move.toA());
            List<T> counterpart = blocks.subList(move.fromB(), move.toB());
            if (counterpart.isEmpty()) {
                next.addAll(kept);
            } else if (kept.isEmpty()) {
                next.add(new TreeMap<>(Map.of(language, List.copyOf(counterpart))));
            } else {
                SortedMap<OfficialLanguage, List<T>> row = new TreeMap<>();
                kept.forEach(part -> part.forEach((other, said) -> row.merge(other, said, Rows::joined)));
                row.put(language, List.copyOf(counterpart));
                next.add(row);
            }
        }
        rows.clear();
        rows.addAll(next);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /** The mean over the versions that the rows have. */
    private double distance(List<SortedMap<OfficialLanguage, List<T>>> rows, OfficialLanguage language,
            List<T> blocks) {
        Cues added = whole(blocks);
        boolean headings = rows.size() > 1 && rows.stream().anyMatch(row -> whole(row.values().iterator().next()).heading())
                || blocks.size() > 1 && blocks.stream().anyMatch(block -> cuesOf(block).heading());
        if (headings) {
            return Double.POSITIVE_INFINITY;
        }
        SortedMap<OfficialLanguage, List<T>> row = new TreeMap<>();
        rows.forEach(part -> part.forEach((other, said) -> row.merge(other, said, Rows::joined)));
        return row.entrySet().stream()
                .mapToDouble(
                        other -> likeness.distance(other.getKey(), whole(other.getValue()), language, added))
                .average().orElseThrow();
    }

    private Cues whole(List<T> blocks) {
        return blocks.stream().map(this::cuesOf).reduce(Cues::with).orElseThrow();
    }

    private Cues cuesOf(T block) {
        return known.computeIfAbsent(block, cues);
    }
}
