package org.rapporteur.ingest.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.mutation.Line.Piece;
import org.rapporteur.ontology.OfficialLanguage;

/** A report in several languages of which it is known, line by line, which lines say the same. */
record ParallelReport(String stem, SortedMap<OfficialLanguage, List<Line>> versions) {
    ParallelReport {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /**
     * Reads the files {@code stem.tag.txt}.
     *
     * @param alignment a row for each passage: its line in one language and kind, then its lines in each other language
     */
    static ParallelReport of(Path alignment, Path reports, String stem) {
        try {
            List<String[]> rows = Files.readAllLines(alignment).stream().map(row -> row.split("\t")).toList();
            SortedMap<OfficialLanguage, List<Line>> versions = new TreeMap<>();
            for (int column = 0; column < rows.getFirst().length; column++) {
                String name = rows.getFirst()[column];
                if (name.endsWith("_line") || name.endsWith("_lines")) {
                    OfficialLanguage language = OfficialLanguage.ofTag(name.substring(0, 2)).orElseThrow();
                    Path file = reports.resolve(stem + "." + language.tag() + ".txt");
                    versions.put(language, lines(Files.readAllLines(file), rows, column));
                }
            }
            return new ParallelReport(stem, versions);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Line> lines(List<String> texts, List<String[]> rows, int column) {
        List<Line> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(new Line(text, List.of())));
        for (int passage = 1; passage < rows.size(); passage++) {
            String[] row = rows.get(passage);
            List<Integer> numbers = List.of(row[column].split(",")).stream().map(Integer::valueOf).toList();
            double whole = numbers.stream().mapToInt(number -> texts.get(number - 1).length()).sum();
            double from = 0;
            for (int number : numbers) {
                double to = from + texts.get(number - 1).length() / whole;
                Piece piece = new Piece(passage, row[1], from, to);
                lines.set(number - 1, new Line(texts.get(number - 1), List.of(piece)));
                from = to;
            }
        }
        return lines;
    }
}
