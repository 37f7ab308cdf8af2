package org.rapporteur.bench.throughput;

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

    double atTenth() {
        return used[1];
    }

    double atEnd() {
        return used[PARTS];
    }

    double secondsOfMeasuring() {
        return measuring / 1e9;
    }
}
