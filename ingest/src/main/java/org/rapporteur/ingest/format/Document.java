package org.rapporteur.ingest.format;

import java.util.List;

/**
 * What a reader makes of a file.
 *
 * @param paragraphs in reading order
 * @param remarks what is odd about the file and did not keep it from being read
 */
record Document(List<Paragraph> paragraphs, List<Problem> remarks) {
    Document {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
    }

    Document(List<Paragraph> paragraphs) {
        this(paragraphs, List.of());
    }
}
