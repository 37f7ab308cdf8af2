package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Paragraphs as they come in; those of cells, notes and text boxes are set aside until they end. */
final class Flow {
    private final Deque<List<Paragraph>> open = new ArrayDeque<>(List.of(new ArrayList<>()));
    private long length;

    /** @throws UnreadableException when there is more than any report has */
    void add(Paragraph paragraph) throws UnreadableException {
        length += 1 + switch (paragraph) {
            case Paragraph.Plain plain -> plain.text().length();
            case Paragraph.Heading heading -> heading.text().length();
            case Paragraph.Item item -> item.text().length();
            case Paragraph.Row row -> row.cells().size();
        };
        if (length > Limits.TEXT) {
            throw new UnreadableException(Problem.TOO_LONG);
        }
        open.peek().add(paragraph);
    }

    void addAll(List<Paragraph> paragraphs) throws UnreadableException {
        for (Paragraph paragraph : paragraphs) {
            add(paragraph);
        }
    }

    /** What comes now is set aside. */
    void begin() {
        open.push(new ArrayList<>());
    }

    /**
     * What was set aside since the last beginning.
     *
     * @throws UnreadableException where nothing was
     */
    List<Paragraph> end() throws UnreadableException {
        if (open.size() == 1) {
            throw new UnreadableException(Problem.BROKEN_FILE);
        }
        return List.copyOf(open.pop());
    }

    /** All that was not set aside. */
    List<Paragraph> paragraphs() {
        return List.copyOf(open.getLast());
    }
}
