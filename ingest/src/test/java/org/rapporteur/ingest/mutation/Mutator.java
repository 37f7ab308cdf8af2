package org.rapporteur.ingest.mutation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rapporteur.ontology.OfficialLanguage;

/** Drops, splits, merges and moves lines at random; what a line says goes with it. */
final class Mutator {
    private static final int MOST_LINES = 15;
    private static final int SHORTEST_TO_SPLIT = 60;
    private static final int NEAR = 6;

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** A report and those of its versions that were changed. */
    record Mutated(ParallelReport report, Set<OfficialLanguage> changed) {}

    /** Changes up to {@value #MOST_LINES} lines in each of one or more versions. */
    Mutated mutate(ParallelReport report) {
        List<OfficialLanguage> languages = new ArrayList<>(report.versions().keySet());
        Collections.shuffle(languages, random);
        Set<OfficialLanguage> changed = new TreeSet<>(languages.subList(0, 1 + random.nextInt(languages.size())));
        SortedMap<OfficialLanguage, List<Line>> versions = new TreeMap<>(report.versions());
        changed.forEach(language -> versions.computeIfPresent(language, (same, lines) -> mutate(lines)));
        return new Mutated(new ParallelReport(report.stem(), versions), changed);
    }

    private List<Line> mutate(List<Line> original) {
        List<Line> lines = new ArrayList<>(original);
        int times = 1 + random.nextInt(MOST_LINES);
        for (int i = 0; i < times; i++) {
            int line = pick(lines);
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(line);
                case 1 -> split(lines, line);
                case 2 -> merge(lines, line);
                default -> move(lines, line);
            }
        }
        return lines;
    }

    private int pick(List<Line> lines) {
        List<Integer> speaking = speaking(lines);
        return speaking.get(random.nextInt(speaking.size()));
    }

    private static List<Integer> speaking(List<Line> lines) {
        return IntStream.range(0, lines.size()).filter(line -> !lines.get(line).pieces().isEmpty()).boxed().toList();
    }

    /** At the end of the sentence, or else of the word, that is nearest to the middle. */
    private static void split(List<Line> lines, int line) {
        String text = lines.get(line).text();
        if (text.strip().length() < SHORTEST_TO_SPLIT) {
            return;
        }
        List<Integer> ends = ends(BreakIterator.getSentenceInstance(), text);
        int middle = text.length() / 2;
        int at = (ends.isEmpty() ? ends(BreakIterator.getLineInstance(), text) : ends).stream()
                .min((a, b) -> Integer.compare(Math.abs(a - middle), Math.abs(b - middle))).orElse(middle);
        List<Line> parts = lines.get(line).splitAt(at);
        lines.set(line, parts.getFirst());
        lines.add(line + 1, parts.getLast());
    }

    private static List<Integer> ends(BreakIterator breaks, String text) {
        breaks.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = breaks.first(); end != BreakIterator.DONE; end = breaks.next()) {
            if (text.substring(0, end).strip().length() > 2 && text.substring(end).strip().length() > 2) {
                ends.add(end);
            }
        }
        return ends;
    }

    private static void merge(List<Line> lines, int line) {
        List<Integer> next = speaking(lines).stream().filter(other -> other > line).toList();
        if (!next.isEmpty()) {
            lines.set(line, lines.get(line).joined(lines.get(next.getFirst())));
            lines.remove((int) next.getFirst());
        }
    }

    /** As often to somewhere near as to anywhere. */
    private void move(List<Line> lines, int line) {
        Line moved = lines.remove(line);
        int near = Math.clamp(line - NEAR + random.nextInt(2 * NEAR + 1), 0, lines.size());
        lines.add(random.nextBoolean() ? near : pick(lines), moved);
    }
}
