package org.rapporteur.ingest.facts;

/**
 * A passage of a source text, counted in Unicode code points as in RFC 5147.
 *
 * @param begin the first code point, from 0
 * @param end the code point behind the last, so that {@code end - begin} is the length
 */
public record Range(int begin, int end) implements Comparable<Range> {
    public Range {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a range: " + begin + "," + end);
        }
    }

    @Override
    public int compareTo(Range other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
