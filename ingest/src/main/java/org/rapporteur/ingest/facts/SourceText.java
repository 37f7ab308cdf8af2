package org.rapporteur.ingest.facts;

/**
 * The text of one report file as it is stored and quoted from: NFC, LF, without byte order mark.
 *
 * @param file the name of the report file
 * @param sha256 the digest of the text's UTF-8 bytes
 * @param text the whole text
 */
public record SourceText(String file, String sha256, String text) {
    /** The line that a position, in code points from the beginning, is in; from 1. */
    public int line(int position) {
        return 1 + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
    }
}
