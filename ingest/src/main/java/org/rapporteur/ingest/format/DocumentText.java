package org.rapporteur.ingest.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a document down as the plain text that is stored and quoted.
 *
 * <p>A paragraph is a line; a heading begins with {@code ##} and further marks for its level, as in Markdown, a list item
 * with {@code ·}, so that reading the text again tells them apart as the document did. A row of a table of short cells is
 * one line.
 */
final class DocumentText {
    private static final Pattern NUMBER = Pattern
            .compile("[\\p{Sc}\\s]*[-+]?\\d[\\d.,\\s\\u00A0\\u202F]*[%\\p{Sc}\\s]*");
    /** What stands behind a label and not behind a name. */
    private static final Pattern VALUE = Pattern.compile("\\d|@|://|www\\.");
    private static final int LONGEST_CELL = 160;
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_MARKS = 6;

    private final StringBuilder text = new StringBuilder();
    private boolean started;

    private DocumentText() {}

    /**
     * The text of a document.
     *
     * @throws UnreadableException when it is longer than any report
     */
    static String of(Document document) throws UnreadableException {
        DocumentText written = new DocumentText();
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean inList = isItem(paragraphs, i - 1) || isItem(paragraphs, i + 1);
            written.write(paragraphs.get(i), inList);
        }
        return written.text.toString();
    }

    private static boolean isItem(List<Paragraph> paragraphs, int index) {
        return index >= 0 && index < paragraphs.size() && paragraphs.get(index) instanceof Paragraph.Item;
    }

    private void write(Paragraph paragraph, boolean inList) throws UnreadableException {
        switch (paragraph) {
            case Paragraph.Plain(String words) -> line(words);
            case Paragraph.Heading(int level, String words) -> line(marked(level, words));
            case Paragraph.Item(int level, Optional<String> number, String words) ->
                line(item(level, number, words, inList));
            case Paragraph.Row row -> row(row);
        }
    }

    private void line(String words) throws UnreadableException {
        text.append(started ? "\n" : "").append(words);
        started = true;
        if (text.length() > Limits.TEXT) {
            throw new UnreadableException(Problem.TOO_LONG);
        }
    }

    private static String marked(int level, String words) {
        String line = words.replace('\n', ' ').strip();
        return line.isEmpty() ? "" : "#".repeat(Math.clamp(level + 1L, 2, MOST_MARKS)) + " " + line;
    }

    /** A number that stands alone among other text is that of a heading or a question, not of a list item. */
    private static String item(int level, Optional<String> number, String words, boolean inList) {
        String line = number.map(label -> label + " ").orElse("") + words.strip();
        boolean bulleted = number.isEmpty() || inList;
        return words.isBlank() ? "" : bulleted ? "  ".repeat(level) + "· " + line : line;
    }

    private void row(Paragraph.Row row) throws UnreadableException {
        List<List<Paragraph>> cells = row.cells().stream()
                .map(cell -> cell.stream().filter(part -> !words(part).isBlank()).toList())
                .filter(cell -> !cell.isEmpty()).toList();
        boolean line = cells.size() > 1
                && cells.stream().allMatch(cell -> cell.size() == 1 && isShort(words(cell.getFirst())));
        if (line) {
            line(joined(cells.stream().map(cell -> words(cell.getFirst()).strip()).toList()));
        } else {
            for (List<Paragraph> cell : cells) {
                for (int i = 0; i < cell.size(); i++) {
                    write(cell.get(i), isItem(cell, i - 1) || isItem(cell, i + 1));
                }
            }
        }
    }

    private static boolean isShort(String cell) {
        return cell.length() <= LONGEST_CELL && cell.strip().indexOf('\n') < 0;
    }

    /** Figures stand side by side, a value behind its label, and all else as in "Name, post, organisation". */
    private static String joined(List<String> cells) {
        String first = cells.getFirst();
        if (cells.stream().skip(1).anyMatch(cell -> NUMBER.matcher(cell).matches())) {
            return String.join("\t", cells);
        }
        boolean label = cells.size() == 2 && first.length() <= LONGEST_LABEL;
        if (label && first.endsWith(":")) {
            return String.join(" ", cells);
        }
        return String.join(label && VALUE.matcher(cells.getLast()).find() ? ": " : ", ", cells);
    }

    private static String words(Paragraph paragraph) {
        return switch (paragraph) {
            case Paragraph.Plain(String words) -> words;
            case Paragraph.Heading(int level, String words) -> words;
            case Paragraph.Item(int level, Optional<String> number, String words) -> words;
            case Paragraph.Row row ->
                row.cells().stream().flatMap(List::stream).map(DocumentText::words).collect(Collectors.joining("\n"));
        };
    }
}
