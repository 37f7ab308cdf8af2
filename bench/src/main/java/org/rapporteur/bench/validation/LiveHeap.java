package org.rapporteur.bench.validation;

/** Measures the most that is alive on the heap, in megabytes, by collecting garbage again and again: not in timed runs. */
final class LiveHeap implements AutoCloseable {
    private static final double MEGABYTE = 1e6;
    private static final long PAUSE = 100;

    private final double before = alive();
    private final Thread sampling = Thread.ofPlatform().daemon().start(this::sample);
    private volatile double most;

    private void sample() {
        try {
            while (true) {
                most = Math.max(most, alive() - before);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static double alive() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    /** The most since this was made. */
    double most() {
        return most;
    }

    @Override
    public void close() {
        sampling.interrupt();
    }
}
