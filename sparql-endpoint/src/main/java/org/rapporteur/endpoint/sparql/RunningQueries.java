package org.rapporteur.endpoint.sparql;

import java.time.Instant;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.rapporteur.endpoint.http.Refusal;

/**
 * Lets every query begin at once, as near as may be, and those that take longer go on in turn: what asks for little never
 * waits behind what asks for much.
 */
final class RunningQueries implements AutoCloseable {
    private static final int BEGINNING_AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();
    private static final int RETRY_AFTER = 5;
    private static final Duration ENDING = Duration.ofSeconds(1);
    private static final int MOST_KNOWN = 10_000;

    private final QueryLimits limits;
    private final Lane beginning;
    private final Lane lasting;
    private final Map<String, Integer> lastingByClient = new ConcurrentHashMap<>();
    private final Map<String, RunningQuery> running = new ConcurrentHashMap<>();
    /** Texts of queries that took long before: nobody is served by beginning them again and again. */
    private final Set<Integer> lengthy = hashes();
    /** Texts of queries that did not: they need not wait to show it again. */
    private final Set<Integer> brief = hashes();
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("query-watch").factory());
    private final MemoryWatch memory;

    RunningQueries(QueryLimits limits) {
        this.limits = limits;
        // There are never more than the web server has threads for, and their time is running.
        this.beginning = new Lane(BEGINNING_AT_ONCE, Integer.MAX_VALUE);
        this.lasting = new Lane(limits.running(), limits.waiting());
        this.memory = new MemoryWatch(this::now);
        // Otherwise what was answered at once is held, with all it read, until its time would have ended.
        watch.setRemoveOnCancelPolicy(true);
    }

    private static Set<Integer> hashes() {
        return Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
                return size() > MOST_KNOWN;
            }
        }));
    }

    /**
     * Waits for a place to begin at, or to last at for what took long before.
     *
     * @throws Refusal with 429 when the client has more than its share already, with 503 when too many others wait
     */
    RunningQuery admit(SparqlQuery query, Asker asker) {
        RunningQuery next = new RunningQuery(query.text(), limits.timeFor(query), asker, watch, this);
        boolean admitted = false;
        try {
            int text = query.text().hashCode();
            if (query.asksOthers()) {
                // It waits without computing, and must not do so where others begin.
                lengthy.add(text);
            }
            if (!lengthy.contains(text) && !brief.contains(text)) {
                next.enter(beginning);
            }
            // Of many who ask the same at once, the first one shows how long it takes.
            if (lengthy.contains(text)) {
                last(next);
            }
            running.put(next.id(), next);
            admitted = true;
        } finally {
            if (!admitted) {
                next.close();
            }
        }
        return next;
    }

    /**
     * A query goes on for longer: it leaves its place to another that begins, and waits for one of the few that last.
     *
     * @throws Refusal as above
     */
    void last(RunningQuery query) {
        lengthy.add(query.text().hashCode());
        brief.remove(query.text().hashCode());
        if (lastingByClient.merge(query.asker().address(), 1, Integer::sum) > limits.perClient()) {
            giveBack(query.asker().address());
            throw Refusal.busy(429, limits.perClient() + " long queries of yours are being answered already",
                    RETRY_AFTER);
        }
        boolean admitted = false;
        try {
            query.last(lasting);
            admitted = true;
        } finally {
            if (!admitted) {
                giveBack(query.asker().address());
            }
        }
    }

    /** Whether queries are held until there is memory again. */
    boolean areHeld() {
        return memory.isShort();
    }

    private void giveBack(String client) {
        lastingByClient.computeIfPresent(client, (same, count) -> count == 1 ? null : count - 1);
    }

    /** A place is free again. */
    void leave(RunningQuery query, Lane lane) {
        lane.leave();
        if (lane == lasting) {
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

    void finished(RunningQuery query, boolean briefly) {
        running.remove(query.id(), query);
        if (briefly) {
            brief.add(query.text().hashCode());
        }
    }

    /** Stops what still runs after so long; nothing runs where this is closed. */
    void endAfter(Duration patience) {
        if (!watch.isShutdown()) {
            watch.schedule(this::stopAll, patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void stopAll() {
        now().forEach(query -> query.stop(Refusal.unavailable("The server is being stopped")));
    }

    /** Stops what runs, and waits a moment for it to put away what it keeps on disk. */
    @Override
    public void close() {
        stopAll();
        long end = System.nanoTime() + ENDING.toNanos();
        while (!running.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(ENDING.toNanos() / 100);
        }
        watch.shutdownNow();
        memory.close();
    }
}
