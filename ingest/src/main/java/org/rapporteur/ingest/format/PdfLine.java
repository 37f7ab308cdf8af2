package org.rapporteur.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line on a page, with at least one word. */
record PdfLine(int page, List<PdfWord> words) {
    private static final Pattern BULLET = Pattern
            .compile("^(?:[·•●▪■◦○‣⁃▸►➢➤✓✔*\\uF0B7\\uF0A7\\u2043]|[-–—](?=\\s)|\\(?(?:\\d{1,2}|[a-z])[.)](?=\\s))");

    private static final float BLANK = 0.25f;

    PdfLine {
        words = List.copyOf(words);
    }

    String text() {
        return words.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return (float) words.stream().mapToDouble(PdfWord::right).max().orElseThrow();
    }

    float bottom() {
        return words.getFirst().bottom();
    }

    /** The size of most of its characters. */
    float size() {
        return words.stream()
                .collect(Collectors.groupingBy(PdfWord::size, Collectors.summingInt(word -> word.text().length())))
                .entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** The width of a blank. */
    float gap() {
        float inked = (float) words.stream().mapToDouble(PdfWord::width).sum();
        return words.size() < 2 ? BLANK * size() : Math.max(0, (right() - left() - inked) / (words.size() - 1));
    }

    /** Whether it begins with the mark or number of a list item. */
    boolean isItem() {
        return BULLET.matcher(text()).find();
    }
}
