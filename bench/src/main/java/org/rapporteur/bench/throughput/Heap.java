package org.rapporteur.bench.throughput;

import java.util.Arrays;
import org.rapporteur.ingest.publish.Progress;

/**
 * Measures what is alive on the heap at each tenth of a publication, in megabytes, garbage collected before; the time
 * that takes is not the publication's.
 */
final class Heap implements Progress {
    private static final int PARTS = 10;
    private static final double MEGABYTE = 1e6;

    private final double[] used = new double[PARTS + 1];
    private long measuring;
    private int measured;

    @Override
    public void at(long done, long all) {
        int part = Math.toIntExact(PARTS * done / all);
        if (part <= measured) {
            return;
        }
        long begin = System.nanoTime();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        used[part] = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        measured = part;
        measuring += System.nanoTime() - begin;
        System.err.printf("%d %%, %.0f MB%n", 100 * part / PARTS, used[part]);
    }

    /** What is kept from one step to the next falls away with it, so single moments do not tell what grows. */
    double highestInFirstHalf() {
        return Arrays.stream(used, 1, PARTS / 2 + 1).max().orElseThrow();
    }

    double highestInSecondHalf() {
        return Arrays.stream(used, PARTS / 2 + 1, PARTS + 1).max().orElseThrow();
    }

    double secondsOfMeasuring() {
        return measuring / 1e9;
    }
}
