package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;

/** A row of a table while it is read. */
final class DocxRow {
    final List<List<Paragraph>> cells = new ArrayList<>();
    boolean inProperties;
    boolean deleted;
}
