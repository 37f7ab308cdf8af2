package org.rapporteur.ingest.format;

import java.util.List;
import java.util.Optional;

/** A part of a document, with what the format says it is. Line feeds in a text are breaks that the author set. */
sealed interface Paragraph {
    /** Text of which the format says nothing; may be empty. */
    record Plain(String text) implements Paragraph {}

    /**
     * A heading.
     *
     * @param level 1 for the main headings
     */
    record Heading(int level, String text) implements Paragraph {}

    /**
     * An item of a list.
     *
     * @param level 0 for the outermost list
     * @param number the number or letter that the program would show, as in {@code 2.}; empty for a bullet
     */
    record Item(int level, Optional<String> number, String text) implements Paragraph {}

    /** A row of a table: the paragraphs of each cell. */
    record Row(List<List<Paragraph>> cells) implements Paragraph {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}
