package org.rapporteur.ingest.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.ingest.align.SequenceAlignment.Move;
import org.rapporteur.ontology.OfficialLanguage;

/** Brings the sequences of several language versions into one table: a row for what is said, a column a language. */
public final class Rows {
    private Rows() {}

    /**
     * The rows, in the order of the version with most blocks.
     *
     * @param versions the blocks of each version, in order
     * @param cues the cues of a block
     * @return for each row the blocks of each version that say it: one, or two that together say what others say in one
     */
    public static <T> List<SortedMap<OfficialLanguage, List<T>>> of(SortedMap<OfficialLanguage, List<T>> versions,
            Function<T, Cues> cues) {
        List<SortedMap<OfficialLanguage, List<T>>> rows = new ArrayList<>();
        List<OfficialLanguage> order = versions.keySet().stream()
                .sorted(Comparator.comparing((OfficialLanguage language) -> -versions.get(language).size())
                        .thenComparing(language -> language != OfficialLanguage.EN)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (OfficialLanguage language : order) {
            add(language, versions.get(language), rows, cues);
        }
        return rows;
    }

    private static <T> void add(OfficialLanguage language, List<T> blocks,
            List<SortedMap<OfficialLanguage, List<T>>> rows, Function<T, Cues> cues) {
        List<Cues> known = rows.stream().map(row -> cuesOf(row, cues)).toList();
        List<Cues> added = blocks.stream().map(cues).toList();
        List<SortedMap<OfficialLanguage, List<T>>> next = new ArrayList<>();
        for (Move move : SequenceAlignment.of(known, added)) {
            List<SortedMap<OfficialLanguage, List<T>>> kept = rows.subList(move.fromA(), move.toA());
            next.addAll(kept);
            List<T> counterpart = blocks.subList(move.fromB(), move.toB());
            if (kept.size() == 1 && !counterpart.isEmpty()) {
                kept.getFirst().put(language, List.copyOf(counterpart));
            } else if (!counterpart.isEmpty()) {
                next.add(new TreeMap<>(Map.of(language, List.copyOf(counterpart))));
            }
        }
        rows.clear();
        rows.addAll(next);
    }

    private static <T> Cues cuesOf(SortedMap<OfficialLanguage, List<T>> row, Function<T, Cues> cues) {
        List<T> first = row.values().iterator().next();
        return first.stream().map(cues).reduce(Cues::with).orElseThrow();
    }
}
