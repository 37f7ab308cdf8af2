package org.rapporteur.endpoint.sparql;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.rapporteur.endpoint.http.Refusal;

/** A query from its turn to the last byte of its answer. */
final class RunningQuery implements AutoCloseable {
    /** What does not stop when it is told to, say because nobody reads its answer, loses its connection. */
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final Duration LISTENING = Duration.ofMillis(500);
    /** What most queries need less of. */
    private static final Duration BEGINNING = Duration.ofMillis(200);
    private static final int RETRY_AFTER = 5;
    private static final Symbol RUNNING = Symbol.create("urn:x-rapporteur:running");
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    /** Who asks for little ends before it must be held. */
    private static final int FREE_STEPS = 1000;
    private static final Duration HELD = Duration.ofMillis(5);

    private final String id = UUID.randomUUID().toString();
    private final Instant since = Instant.now();
    private final String text;
    private final Duration time;
    private final Asker asker;
    private final RunningQueries others;
    private final ScheduledExecutorService watch;
    private final ScheduledFuture<?> end;
    private final ScheduledFuture<?> listening;
    private final AtomicReference<Refusal> stopped = new AtomicReference<>();
    private final AtomicReference<QueryExec> execution = new AtomicReference<>();
    private Optional<Lane> place = Optional.empty();
    private Optional<Thread> waiting = Optional.empty();
    private Optional<ScheduledFuture<?>> look = Optional.empty();
    private long begun;
    private int steps;
    private volatile long thread;
    private volatile long allocatedBefore;
    private volatile boolean due;
    private boolean lasts;
    private boolean open = true;

    /** A query whose time begins now, among others. */
    RunningQuery(String text, Duration time, Asker asker, ScheduledExecutorService watch, RunningQueries others) {
        this.text = text;
        this.time = time;
        this.asker = asker;
        this.others = others;
        this.watch = watch;
        this.end = watch
                .schedule(
                        () -> stop(Refusal.busy(503,
                                "The query took longer than " + seconds(time)
                                        + " and was stopped; ask for less at once",
                                1)),
                        time.toMillis(), TimeUnit.MILLISECONDS);
        this.listening = watch.scheduleWithFixedDelay(this::stopIfUnheard, LISTENING.toMillis(), LISTENING.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    String id() {
        return id;
    }

    Instant since() {
        return since;
    }

    String text() {
        return text;
    }

    Asker asker() {
        return asker;
    }

    /** The query of this execution. */
    static RunningQuery in(Context execution) {
        return execution.get(RUNNING);
    }

    /** The execution may ask for its query from now on. */
    void leaveIn(Context execution) {
        execution.set(RUNNING, this);
    }

    /**
     * Takes a place, in its turn, in exchange for the one it has.
     *
     * @throws Refusal when it was stopped meanwhile, or too many others wait
     */
    void enter(Lane lane) {
        leave();
        boolean entered = false;
        synchronized (this) {
            waiting = Optional.of(Thread.currentThread()).filter(thread -> !isStopped());
        }
        try {
            entered = waiting.isPresent() && lane.enter(time);
        } catch (InterruptedException toldToStop) {
            entered = false;
        } finally {
            synchronized (this) {
                waiting = Optional.empty();
                // It may have come too late to wake anybody.
                Thread.interrupted();
            }
        }
        if (!entered) {
            throw Optional.ofNullable(stopped.get())
                    .orElseGet(() -> Refusal.busy(503, "Too many queries are waiting to be answered", RETRY_AFTER));
        }
        place = Optional.of(lane);
    }

    /** Takes one of the places that are kept to the end; otherwise as above. */
    void last(Lane lane) {
        enter(lane);
        lasts = true;
    }

    private void leave() {
        place.ifPresent(lane -> others.leave(this, lane));
        place = Optional.empty();
    }

    /** The query runs here from now on. */
    void runs(QueryExec query) {
        begun = processorTime();
        allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        thread = Thread.currentThread().threadId();
        lookLater();
        execution.set(query);
        if (isStopped()) {
            query.abort();
        }
    }

    private void lookLater() {
        look = Optional.of(watch.schedule(() -> due = true, BEGINNING.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** The query has come one step further: where it took more than a beginning, it waits for a place to last at. */
    void pass() {
        steps++;
        while (steps > FREE_STEPS && others.areHeld() && !isStopped()) {
            LockSupport.parkNanos(HELD.toNanos());
        }
        if (!due || lasts) {
            return;
        }
        due = false;
        if (processorTime() - begun < BEGINNING.toNanos()) {
            lookLater();
        } else {
            others.last(this);
        }
    }

    /** On a busy machine, time passes for those who do nothing. */
    private static long processorTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** How many bytes it has allocated, the most of which it does not need any more. */
    long allocated() {
        return thread == 0 ? 0 : THREADS.getThreadAllocatedBytes(thread) - allocatedBefore;
    }

    boolean isStopped() {
        return stopped.get() != null;
    }

    /** Stops it; whoever runs it is told why. */
    void stop(Refusal why) {
        stop(why, GRACE);
    }

    /** Stops it, and cuts its connection where it has not ended after so long. */
    void stop(Refusal why, Duration grace) {
        if (stopped.compareAndSet(null, why)) {
            synchronized (this) {
                waiting.ifPresent(Thread::interrupt);
            }
            Optional.ofNullable(execution.get()).ifPresent(QueryExec::abort);
            watch.schedule(this::cut, grace.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Not behind the end of the query, when its connection may be another's already. */
    private synchronized void cut() {
        if (open) {
            asker.connection().cut();
        }
    }

    private synchronized void stopIfUnheard() {
        if (open && asker.connection().isGone()) {
            stop(Refusal.unavailable("Nobody waits for the answer any more"));
            listening.cancel(false);
        }
    }

    /** Why it was stopped, if it was: an engine whose work is taken away fails in many ways. */
    RuntimeException reason(RuntimeException failure) {
        return Optional.<RuntimeException>ofNullable(stopped.get()).orElse(failure);
    }

    @Override
    public void close() {
        synchronized (this) {
            open = false;
        }
        end.cancel(false);
        listening.cancel(false);
        look.ifPresent(later -> later.cancel(false));
        leave();
        others.finished(this, execution.get() != null && !lasts && !isStopped());
    }
}
