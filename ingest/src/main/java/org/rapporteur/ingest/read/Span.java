package org.rapporteur.ingest.read;

/**
 * Part of a text, counted in UTF-16 characters as Java's strings are; {@link ReportText#quote} turns it into a range of
 * code points.
 */
public record Span(int begin, int end) {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a span: " + begin + "," + end);
        }
    }

    /** Whether it has no characters. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** How many characters it has. */
    public int length() {
        return end - begin;
    }

    /** The part of this span between two offsets from its beginning. */
    public Span part(int from, int to) {
        return new Span(begin + from, begin + to);
    }

    /** From the beginning of this span to the end of another behind it. */
    public Span through(Span last) {
        return new Span(begin, last.end);
    }

    Span trimmed(String text) {
        int from = begin;
        int to = end;
        while (from < to && Blanks.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Blanks.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
