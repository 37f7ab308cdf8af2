package org.rapporteur.ingest.format;

import java.util.Optional;

/**
 * A word on a page; lengths are in points, from the upper left corner.
 *
 * @param bottom where its line stands
 * @param size of its font
 * @param link where an annotation on it leads to
 */
record PdfWord(String text, float left, float right, float bottom, float size, Optional<String> link) {
    float width() {
        return right - left;
    }
}
