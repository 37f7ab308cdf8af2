package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.read.Block;

/**
 * A row of a programme: a time of day, and beside it cells for who speaks and about what, parted by bars, tabs or gaps.
 *
 * @param cells what stands behind the time, in order
 */
record ProgrammeRow(List<Block> cells) {
    private static final Pattern GAP = Pattern
            .compile("[\\s\\u00A0]*(?:\\|[\\s\\u00A0]*)+|\\t[\\s\\u00A0]*|[ \\u00A0]{2,}");
    private static final String CLOCK = "\\d{1,2}[.:h]\\d{2}";
    private static final Pattern TIME = Pattern.compile(
            "(?u)" + CLOCK + "(?:[\\s\\u00A0]*[–—-][\\s\\u00A0]*" + CLOCK + ")?(?:[\\s\\u00A0]*\\p{L}{1,4}\\.?)?");

    ProgrammeRow {
        cells = List.copyOf(cells);
    }

    /** The row that a line is; empty where it does not begin with a time, or has one cell. */
    static Optional<ProgrammeRow> of(Block line) {
        List<Block> cells = cells(line);
        return cells.size() > 1 && TIME.matcher(cells.getFirst().raw()).matches()
                ? Optional.of(new ProgrammeRow(cells.subList(1, cells.size())))
                : Optional.empty();
    }

    /** Whether a line has the bars or tabs of a table. */
    static boolean isOfTable(Block line) {
        return line.raw().startsWith("|") || line.raw().contains("\t") || of(line).isPresent();
    }

    private static List<Block> cells(Block line) {
        String raw = line.raw();
        List<Block> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(raw);
        int from = 0;
        while (gap.find()) {
            line.part(from, gap.start()).ifPresent(cells::add);
            from = gap.end();
        }
        line.part(from, raw.length()).ifPresent(cells::add);
        return cells;
    }
}
