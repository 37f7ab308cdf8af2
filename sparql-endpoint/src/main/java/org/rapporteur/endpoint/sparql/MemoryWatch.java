package org.rapporteur.endpoint.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.rapporteur.endpoint.http.Refusal;

/**
 * Holds all queries where the heap is nearly full, and stops the largest ones until there is room again. While they are
 * held nothing grows, so that there is time to look.
 */
final class MemoryWatch implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofMillis(20);
    /** Where it is not the queries, to look again and again would not help. */
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration ENDING = Duration.ofSeconds(1);
    private static final int RETRY_AFTER = 5;
    /** Of what is kept for long, garbage included: worth a look. */
    private static final double NEARLY_FULL = 0.75;
    /** Without garbage: queries are stopped until less is in use. */
    private static final double ENOUGH = 0.6;
    private static final List<MemoryPoolMXBean> LASTING = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported()).toList();

    private final Supplier<List<RunningQuery>> running;
    private final ScheduledExecutorService watch = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("memory-watch").factory());
    private volatile boolean isShort;

    /** Watches over what runs at each moment. */
    MemoryWatch(Supplier<List<RunningQuery>> running) {
        this.running = running;
        watch.schedule(this::look, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether queries are to be held. */
    boolean isShort() {
        return isShort;
    }

    private void look() {
        Duration next = INTERVAL;
        if (isFuller(NEARLY_FULL)) {
            isShort = true;
            System.gc();
            boolean stopped = true;
            while (stopped && isFuller(ENOUGH)) {
                stopped = stopLargest();
                System.gc();
            }
            next = stopped ? INTERVAL : PAUSE;
            isShort = false;
        }
        if (!watch.isShutdown()) {
            watch.schedule(this::look, next.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isFuller(double share) {
        return LASTING.stream().map(MemoryPoolMXBean::getUsage)
                .anyMatch(usage -> usage.getUsed() > share * size(usage));
    }

    private static long size(MemoryUsage usage) {
        return usage.getMax() < 0 ? Runtime.getRuntime().maxMemory() : usage.getMax();
    }

    /** Whether there was one; it has ended now, as far as it does when it is told. */
    private boolean stopLargest() {
        Optional<RunningQuery> largest = running.get().stream().filter(query -> !query.isStopped())
                .max(Comparator.comparing(RunningQuery::allocated));
        largest.ifPresent(query -> {
            query.stop(Refusal.busy(503,
                    "The query was stopped because memory is short; ask for less at once, or later", RETRY_AFTER),
                    ENDING.multipliedBy(5));
            awaitEnd(query);
        });
        return largest.isPresent();
    }

    private void awaitEnd(RunningQuery query) {
        long end = System.nanoTime() + ENDING.toNanos();
        while (running.get().contains(query) && System.nanoTime() < end) {
            LockSupport.parkNanos(INTERVAL.toNanos());
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
