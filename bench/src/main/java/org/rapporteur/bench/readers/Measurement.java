package org.rapporteur.bench.readers;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What reading a file costs.
 *
 * @param seconds the median of several times
 * @param peak the most of the heap in use meanwhile, above what was in use before, in megabytes; a young generation that is
 * small keeps what is dead already from counting much
 */
record Measurement(double seconds, double peak) {
    private static final double MEGABYTE = 1e6;
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP).toList();

    /** Both readers in turns, so that what else the machine does falls on both alike; ours first. */
    static List<Measurement> of(byte[] file, int times, List<ToIntFunction<byte[]>> readers) {
        double[][] seconds = new double[readers.size()][times];
        double[] peaks = new double[readers.size()];
        for (int time = -times / 2; time < times; time++) {
            for (int reader = 0; reader < readers.size(); reader++) {
                long begin = System.nanoTime();
                characters(readers.get(reader), file);
                if (time >= 0) {
                    seconds[reader][time] = (System.nanoTime() - begin) / 1e9;
                }
            }
        }
        for (int reader = 0; reader < readers.size(); reader++) {
            peaks[reader] = peak(readers.get(reader), file);
        }
        return IntStream.range(0, readers.size())
                .mapToObj(reader -> new Measurement(median(seconds[reader]), peaks[reader])).toList();
    }

    private static double peak(ToIntFunction<byte[]> reader, byte[] file) {
        System.gc();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        double before = used();
        characters(reader, file);
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE - before;
    }

    private static double used() {
        return HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum() / MEGABYTE;
    }

    private static void characters(ToIntFunction<byte[]> reader, byte[] file) {
        if (reader.applyAsInt(file) == 0) {
            throw new IllegalStateException("Nothing was read");
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
