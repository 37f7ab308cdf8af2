package org.rapporteur.ingest.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A line of a report that knows what it says.
 *
 * @param pieces what it says, in order; none for a line that says nothing
 */
record Line(String text, List<Piece> pieces) {
    /** How much of a passage two lines have to share to say the same. */
    private static final double HALF = 0.5;

    Line {
        pieces = List.copyOf(pieces);
    }

    /**
     * A passage of the report, or a part of it.
     *
     * @param passage the number of the passage, the same in all versions
     * @param kind such as "statement"
     * @param from the share of the passage that stands before it, from 0 to 1
     * @param to the share of the passage up to its end
     */
    record Piece(int passage, String kind, double from, double to) {
        double size() {
            return to - from;
        }

        double shared(Piece other) {
            return passage == other.passage ? Math.max(0, Math.min(to, other.to) - Math.max(from, other.from)) : 0;
        }

        Piece part(double begin, double end) {
            return new Piece(passage, kind, from + size() * begin, from + size() * end);
        }
    }

    /** Its beginning up to an index of the text, and the rest. */
    List<Line> splitAt(int index) {
        double at = index / (double) text.length();
        List<Piece> before = new ArrayList<>();
        List<Piece> behind = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            double here = Math.clamp(at * pieces.size() - i, 0, 1);
            if (here > 0) {
                before.add(pieces.get(i).part(0, here));
            }
            if (here < 1) {
                behind.add(pieces.get(i).part(here, 1));
            }
        }
        return List.of(new Line(text.substring(0, index).strip(), before),
                new Line(text.substring(index).strip(), behind));
    }

    /** This line and another one behind it, as one. */
    Line joined(Line next) {
        List<Piece> both = new ArrayList<>(pieces);
        both.addAll(next.pieces);
        return new Line(text.strip() + " " + next.text.strip().replaceFirst("^[·•]\\s*", ""), both);
    }

    /** Whether most of what one of them says is what the other says. */
    static boolean sameWords(List<Piece> one, List<Piece> other) {
        double shared = one.stream().mapToDouble(piece -> other.stream().mapToDouble(piece::shared).sum()).sum();
        double smaller = Math.min(size(one), size(other));
        return shared > 0 && shared >= HALF * smaller;
    }

    /** Whether both say something of a kind, and not only a heading that one of them has run into. */
    boolean shares(Line other, Predicate<Piece> kind) {
        return pieces.stream().filter(kind)
                .anyMatch(piece -> other.pieces.stream().anyMatch(same -> piece.shared(same) > 0));
    }

    private static double size(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::size).sum();
    }
}
