package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;

/** Footnotes and endnotes: they stand below the paragraph that refers to them, each with its number in brackets. */
final class Note {
    private Note() {}

    /** The paragraphs of a note that say something, the first with its number. */
    static List<Paragraph> marked(int number, List<Paragraph> note) {
        List<Paragraph> marked = new ArrayList<>();
        for (Paragraph paragraph : note) {
            if (paragraph instanceof Paragraph.Plain(String text) && !text.isBlank()) {
                marked.add(new Paragraph.Plain(marked.isEmpty() ? "[" + number + "] " + text.strip() : text));
            }
        }
        return marked;
    }
}
