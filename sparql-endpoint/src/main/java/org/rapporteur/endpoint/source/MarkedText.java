package org.rapporteur.endpoint.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.SourcePage.Continuation;
import org.rapporteur.endpoint.pages.SourcePage.Continued;
import org.rapporteur.endpoint.pages.SourcePage.Passage;
import org.rapporteur.endpoint.pages.SourcePage.Piece;
import org.rapporteur.endpoint.pages.SourcePage.Words;

/**
 * A text cut into nested pieces. Ranges inside others nest; where two cross, the one that began first ends the other's
 * piece, which goes on in another: elements cannot cross.
 *
 * @param pieces the text
 * @param continued the ranges that are in several pieces
 */
record MarkedText(List<Piece> pieces, List<Continued> continued) {
    static MarkedText of(String text, String tag, SortedSet<Range> ranges) {
        int[] codePoints = text.codePoints().toArray();
        List<Continued> continued = new ArrayList<>();
        List<Range> inside = new ArrayList<>();
        for (Range range : new TreeSet<>(ranges)) {
            if (range.end() <= codePoints.length) {
                inside.add(range);
            }
        }
        List<Part> parts = inside.stream().map(range -> new Part(range, range.begin(), range.end())).toList();
        return new MarkedText(pieces(codePoints, 0, codePoints.length, tag, parts, continued),
                continued.stream().distinct().toList());
    }

    /** What of a range is still to be placed. */
    private record Part(Range range, int begin, int end) {
        boolean first() {
            return begin == range.begin();
        }

        String name() {
            return "c" + range.begin() + "-" + range.end();
        }
    }

    /** The pieces of a stretch of text, from parts that lie inside it, sorted. */
    private static List<Piece> pieces(int[] text, int begin, int end, String tag, List<Part> parts,
            List<Continued> continued) {
        List<Piece> pieces = new ArrayList<>();
        int at = begin;
        List<Part> open = new ArrayList<>(parts);
        while (!open.isEmpty()) {
            Part part = open.removeFirst();
            words(text, at, part.begin(), tag, pieces);
            List<Part> within = new ArrayList<>();
            List<Part> after = new ArrayList<>();
            for (Part other : open) {
                if (other.begin() >= part.end() && other.begin() > part.begin()) {
                    after.add(other);
                } else if (other.end() <= part.end()) {
                    within.add(other);
                } else {
                    within.add(new Part(other.range(), other.begin(), part.end()));
                    after.add(new Part(other.range(), part.end(), other.end()));
                    continued.add(new Continued(other.range().fragment(), other.name()));
                }
            }
            List<Piece> inner = pieces(text, part.begin(), part.end(), tag, within, continued);
            pieces.add(
                    part.first() ? new Passage(part.range().fragment(), inner) : new Continuation(part.name(), inner));
            after.sort(Comparator.comparingInt(Part::begin).thenComparing(other -> -other.end()));
            open = after;
            at = part.end();
        }
        words(text, at, end, tag, pieces);
        return pieces;
    }

    private static void words(int[] text, int begin, int end, String tag, List<Piece> pieces) {
        if (end > begin) {
            pieces.add(new Words(new Text(tag, new String(text, begin, end - begin))));
        }
    }
}
