package org.rapporteur.ingest.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the blocks of two sequences that keep their order, by dynamic programming as Gale and Church do for sentences.
 *
 * <p>The cheapest way through both sequences proposes pairs; a pair stands where most of all ways, each weighed by its
 * cost, go through it. Of blocks that could as well be paired otherwise nothing is said.
 */
public final class SequenceAlignment {
    /** What it costs to leave a block without counterpart: less than a doubtful pair, more than a plausible one. */
    private static final double SKIP = 3.5;
    /** One block against two: as dear as leaving one of them without counterpart, so that only length and cues decide. */
    private static final double MERGE = 3.5;
    private static final double SURE = 0.78;
    /** How many pairs of blocks are looked at together. */
    private static final int LARGEST = 250_000;
    private static final int[][] MOVES = {{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}};

    private final int sizeA;
    private final int sizeB;
    private final double[][][] costs;

    private SequenceAlignment(int sizeA, int sizeB, Distance distance) {
        this.sizeA = sizeA;
        this.sizeB = sizeB;
        this.costs = new double[sizeA + 1][sizeB + 1][MOVES.length];
        for (int i = 0; i <= sizeA; i++) {
            for (int j = 0; j <= sizeB; j++) {
                for (int move = 0; move < MOVES.length; move++) {
                    int fromA = i - MOVES[move][0];
                    int fromB = j - MOVES[move][1];
                    costs[i][j][move] = fromA < 0 || fromB < 0
                            ? Double.POSITIVE_INFINITY
                            : MOVES[move][0] * MOVES[move][1] == 0
                                    ? SKIP
                                    : distance.of(fromA, i, fromB, j) + (move == 0 ? 0 : MERGE);
                }
            }
        }
    }

    /** How unlike blocks {@code fromA..toA} of one sequence and {@code fromB..toB} of the other are. */
    @FunctionalInterface
    public interface Distance {
        /** Infinite where they cannot be paired. */
        double of(int fromA, int toA, int fromB, int toB);
    }

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

    /** The cheapest way through both sequences, less the pairs that are not sure; very long ones are aligned by halves. */
    public static List<Move> of(int sizeA, int sizeB, Distance distance) {
        if ((long) sizeA * sizeB <= LARGEST) {
            return new SequenceAlignment(sizeA, sizeB, distance).moves();
        }
        int halfA = sizeA / 2;
        int halfB = sizeB / 2;
        List<Move> moves = new ArrayList<>(of(halfA, halfB, distance));
        of(sizeA - halfA, sizeB - halfB,
                (fromA, toA, fromB, toB) -> distance.of(halfA + fromA, halfA + toA, halfB + fromB, halfB + toB))
                .forEach(move -> moves
                        .add(new Move(halfA + move.fromA, halfA + move.toA, halfB + move.fromB, halfB + move.toB)));
        return moves;
    }

    private List<Move> moves() {
        double[][] likelihood = likelihood();
        List<Move> moves = new ArrayList<>();
        cheapest().forEach(move -> moves.addAll(sure(move, likelihood)));
        return moves;
    }

    /** A move less the blocks that are not surely part of it. */
    private static List<Move> sure(Move move, double[][] likelihood) {
        List<Move> sure = new ArrayList<>();
        for (int i = move.fromA; i < move.toA; i++) {
            for (int j = move.fromB; j < move.toB; j++) {
                if (likelihood[i][j] >= SURE) {
                    sure.add(new Move(i, i + 1, j, j + 1));
                }
            }
        }
        if (sure.size() == Math.max(move.sizeA(), move.sizeB()) && move.sizeA() > 0 && move.sizeB() > 0) {
            return List.of(move);
        }
        List<Move> moves = new ArrayList<>();
        int fromA = move.fromA;
        int fromB = move.fromB;
        for (Move pair : sure) {
            addSkips(fromA, pair.fromA, fromB, pair.fromB, moves);
            moves.add(pair);
            fromA = pair.toA;
            fromB = pair.toB;
        }
        addSkips(fromA, move.toA, fromB, move.toB, moves);
        return moves;
    }

    private static void addSkips(int fromA, int toA, int fromB, int toB, List<Move> moves) {
        for (int i = fromA; i < toA; i++) {
            moves.add(new Move(i, i + 1, fromB, fromB));
        }
        for (int j = fromB; j < toB; j++) {
            moves.add(new Move(toA, toA, j, j + 1));
        }
    }

    private List<Move> cheapest() {
        double[][] cost = new double[sizeA + 1][sizeB + 1];
        int[][] chosen = new int[sizeA + 1][sizeB + 1];
        for (int i = 0; i <= sizeA; i++) {
            for (int j = 0; j <= sizeB; j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (int move = 0; move < MOVES.length; move++) {
                    if (costs[i][j][move] < Double.POSITIVE_INFINITY) {
                        double candidate = cost[i - MOVES[move][0]][j - MOVES[move][1]] + costs[i][j][move];
                        if (candidate < cost[i][j]) {
                            cost[i][j] = candidate;
                            chosen[i][j] = move;
                        }
                    }
                }
            }
        }
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

    /** For each two blocks the share of all ways through both sequences that pair them. */
    private double[][] likelihood() {
        double[][] before = logZero();
        before[0][0] = 0;
        for (int i = 0; i <= sizeA; i++) {
            for (int j = 0; j <= sizeB; j++) {
                for (int move = 0; move < MOVES.length; move++) {
                    if (costs[i][j][move] < Double.POSITIVE_INFINITY) {
                        before[i][j] = logSum(before[i][j],
                                before[i - MOVES[move][0]][j - MOVES[move][1]] - costs[i][j][move]);
                    }
                }
            }
        }
        double[][] behind = logZero();
        behind[sizeA][sizeB] = 0;
        double[][] likelihood = new double[sizeA][sizeB];
        for (int i = sizeA; i >= 0; i--) {
            for (int j = sizeB; j >= 0; j--) {
                for (int move = 0; move < MOVES.length; move++) {
                    if (costs[i][j][move] < Double.POSITIVE_INFINITY) {
                        int fromA = i - MOVES[move][0];
                        int fromB = j - MOVES[move][1];
                        double rest = behind[i][j] - costs[i][j][move];
                        behind[fromA][fromB] = logSum(behind[fromA][fromB], rest);
                        double share = Math.exp(before[fromA][fromB] + rest - before[sizeA][sizeB]);
                        for (int a = fromA; a < i; a++) {
                            for (int b = fromB; b < j; b++) {
                                likelihood[a][b] += share;
                            }
                        }
                    }
                }
            }
        }
        return likelihood;
    }

    private double[][] logZero() {
        double[][] all = new double[sizeA + 1][sizeB + 1];
        Arrays.stream(all).forEach(row -> Arrays.fill(row, Double.NEGATIVE_INFINITY));
        return all;
    }

    private static double logSum(double a, double b) {
        double larger = Math.max(a, b);
        return larger == Double.NEGATIVE_INFINITY ? larger : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
    }
}
