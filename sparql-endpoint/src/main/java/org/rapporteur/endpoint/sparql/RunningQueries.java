package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.endpoint.http.Refusal;

/** Lets in as many queries as may run at once, lets some more wait in turn, and refuses the rest. */
final class RunningQueries implements AutoCloseable {
    private static final int RETRY_AFTER = 5;
    private static final Duration HEAP_INTERVAL = Duration.ofMillis(250);

    private final QueryLimits limits;
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<String, Integer> byClient = new ConcurrentHashMap<>();
    private final Map<String, RunningQuery> running = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("query-watch").factory());

    RunningQueries(QueryLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.running(), true);
        HeapWatch heap = new HeapWatch();
        watch.scheduleWithFixedDelay(() -> {
            if (heap.isNearlyFull()) {
                now().stream().findFirst().ifPresent(oldest -> oldest.stop(Refusal.busy(503,
                        "The query was stopped because memory is short; ask for less at once", RETRY_AFTER)));
            }
        }, HEAP_INTERVAL.toMillis(), HEAP_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Waits for a place.
     *
     * @throws Refusal with 429 when the client has more than its share already, with 503 when too many others wait
     */
    RunningQuery admit(SparqlQuery query, Asker asker) {
        Duration time = limits.timeFor(query);
        share(asker.address());
        boolean admitted = false;
        try {
            await(time);
            admitted = true;
        } finally {
            if (!admitted) {
                giveBack(asker.address());
            }
        }
        RunningQuery next = new RunningQuery(query.text(), time, asker, watch, this::finished);
        running.put(next.id(), next);
        return next;
    }

    private void share(String client) {
        int mine = byClient.merge(client, 1, Integer::sum);
        if (mine > limits.perClient()) {
            giveBack(client);
            throw Refusal.busy(429, limits.perClient() + " queries of yours are being answered already", RETRY_AFTER);
        }
    }

    private void giveBack(String client) {
        byClient.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
    }

    private void await(Duration time) {
        boolean admitted = places.tryAcquire();
        if (admitted) {
            return;
        }
        try {
            admitted = waiting.incrementAndGet() <= limits.waiting()
                    && places.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
        if (!admitted) {
            throw Refusal.busy(503, "Too many queries are waiting to be answered", RETRY_AFTER);
        }
    }

    private void finished(RunningQuery query) {
        if (running.remove(query.id(), query)) {
            places.release();
            giveBack(query.asker().address());
        }
    }

    /** What runs now, the longest first. */
    List<RunningQuery> now() {
        return running.values().stream().sorted(Comparator.comparing(RunningQuery::since)).toList();
    }

    Optional<RunningQuery> named(String id) {
        return Optional.ofNullable(running.get(id));
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
