package org.rapporteur.ingest.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the blocks of two sequences that keep their order, by dynamic programming over block lengths and cues, as Gale and
 * Church do for sentences.
 */
public final class SequenceAlignment {
    /** What it costs to leave a block without counterpart: less than a doubtful pair, more than a plausible one. */
    private static final double SKIP = 3.5;
    /** One block against two: as dear as leaving one of them without counterpart, so that only length and cues decide. */
    private static final double MERGE = 3.5;
    private static final int[][] MOVES = {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}};

    private SequenceAlignment() {}

    /** Blocks {@code fromA..toA} of the one sequence say what blocks {@code fromB..toB} of the other say. */
    public record Move(int fromA, int toA, int fromB, int toB) {
        /** How many blocks of the first sequence take part. */
        public int sizeA() {
            return toA - fromA;
        }

        /** How many blocks of the second sequence take part. */
        public int sizeB() {
            return toB - fromB;
        }
    }

    /** The cheapest way through both sequences. */
    public static List<Move> of(List<Cues> a, List<Cues> b) {
        double ratio = ratio(a, b);
        double[][] cost = new double[a.size() + 1][b.size() + 1];
        int[][] chosen = new int[a.size() + 1][b.size() + 1];
        for (int i = 0; i <= a.size(); i++) {
            for (int j = 0; j <= b.size(); j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (int move = 0; move < MOVES.length; move++) {
                    int fromA = i - MOVES[move][0];
                    int fromB = j - MOVES[move][1];
                    if (fromA < 0 || fromB < 0) {
                        continue;
                    }
                    double candidate = cost[fromA][fromB] + cost(a.subList(fromA, i), b.subList(fromB, j), ratio);
                    if (candidate < cost[i][j]) {
                        cost[i][j] = candidate;
                        chosen[i][j] = move;
                    }
                }
            }
        }
        return path(chosen, a.size(), b.size());
    }

    private static double cost(List<Cues> a, List<Cues> b, double ratio) {
        if (a.isEmpty() || b.isEmpty()) {
            return SKIP;
        }
        boolean plain = a.size() == 1 && b.size() == 1;
        boolean headings = a.size() > 1 && a.stream().anyMatch(Cues::heading)
                || b.size() > 1 && b.stream().anyMatch(Cues::heading);
        double merged = plain ? 0 : headings ? Double.POSITIVE_INFINITY : MERGE;
        return whole(a).distance(whole(b), ratio) + merged;
    }

    private static Cues whole(List<Cues> blocks) {
        return blocks.stream().reduce(Cues::with).orElseThrow();
    }

    private static double ratio(List<Cues> a, List<Cues> b) {
        double lengthA = a.stream().mapToInt(Cues::length).sum();
        double lengthB = b.stream().mapToInt(Cues::length).sum();
        return lengthA == 0 || lengthB == 0 ? 1 : Math.clamp(lengthB / lengthA, 0.85, 1.2);
    }

    private static List<Move> path(int[][] chosen, int sizeA, int sizeB) {
        List<Move> moves = new ArrayList<>();
        int i = sizeA;
        int j = sizeB;
        while (i > 0 || j > 0) {
            int[] move = MOVES[chosen[i][j]];
            moves.add(new Move(i - move[0], i, j - move[1], j));
            i -= move[0];
            j -= move[1];
        }
        Collections.reverse(moves);
        return moves;
    }
}
