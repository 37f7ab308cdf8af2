package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds what stands in the margin of page after page: headers, footers and page numbers. */
final class PdfMargins {
    private static final int LINES = 3;
    private static final float SAME_HEIGHT = 6;

    private PdfMargins() {}

    /** The lines without those that stand on half of the pages, and on two at least, at the same height, numbers apart. */
    static List<PdfLine> withoutRepeated(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>(lines.stream().collect(Collectors.groupingBy(PdfLine::page)));
        Map<String, Set<Integer>> seen = new HashMap<>();
        Map<PdfLine, String> signs = new HashMap<>();
        pages.forEach((page, all) -> outer(all).forEach(line -> {
            String sign = line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.bottom() / SAME_HEIGHT);
            signs.put(line, sign);
            seen.computeIfAbsent(sign, first -> new HashSet<>()).add(page);
        }));
        int often = Math.max(2, pages.size() / 2);
        List<PdfLine> kept = new ArrayList<>();
        for (PdfLine line : lines) {
            boolean repeated = signs.containsKey(line) && seen.get(signs.get(line)).size() >= often;
            if (!repeated) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static List<PdfLine> outer(List<PdfLine> page) {
        List<PdfLine> sorted = page.stream().sorted(Comparator.comparing(PdfLine::bottom)).toList();
        List<PdfLine> outer = new ArrayList<>(sorted.subList(0, Math.min(LINES, sorted.size())));
        outer.addAll(sorted.subList(Math.max(0, sorted.size() - LINES), sorted.size()));
        return outer;
    }
}
