package org.rapporteur.endpoint.source;

/**
 * A passage of a text.
 *
 * @param begin its first code point
 * @param end the code point behind its last
 */
record Range(int begin, int end) implements Comparable<Range> {
    Range {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a range: " + begin + "," + end);
        }
    }

    /** The fragment that names it (RFC 5147). */
    String fragment() {
        return "char=" + begin + "," + end;
    }

    /** A range before those that begin inside it. */
    @Override
    public int compareTo(Range other) {
        return begin == other.begin ? Integer.compare(other.end, end) : Integer.compare(begin, other.begin);
    }
}
