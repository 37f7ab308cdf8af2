package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jena.sparql.exec.QueryExec;
import org.rapporteur.endpoint.http.Refusal;

/** A query from its turn to the last byte of its answer. */
final class RunningQuery implements AutoCloseable {
    /** What does not stop when it is told to, say because nobody reads its answer, loses its connection. */
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final Duration LISTENING = Duration.ofMillis(500);

    private final String id = UUID.randomUUID().toString();
    private final Instant since = Instant.now();
    private final String text;
    private final Asker asker;
    private final Consumer<RunningQuery> finished;
    private final ScheduledExecutorService watch;
    private final ScheduledFuture<?> end;
    private final ScheduledFuture<?> listening;
    private final AtomicReference<Refusal> stopped = new AtomicReference<>();
    private final AtomicReference<QueryExec> execution = new AtomicReference<>();
    private boolean open = true;

    /**
     * A query whose time begins now.
     *
     * @param finished gives its place to the next one
     */
    RunningQuery(String text, Duration time, Asker asker, ScheduledExecutorService watch,
            Consumer<RunningQuery> finished) {
        this.text = text;
        this.asker = asker;
        this.finished = finished;
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

    /** The query runs here from now on. */
    void runs(QueryExec query) {
        execution.set(query);
        if (stopped.get() != null) {
            query.abort();
        }
    }

    /** Stops it; whoever runs it is told why. */
    void stop(Refusal why) {
        if (stopped.compareAndSet(null, why)) {
            Optional.ofNullable(execution.get()).ifPresent(QueryExec::abort);
            watch.schedule(this::cut, GRACE.toMillis(), TimeUnit.MILLISECONDS);
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
        finished.accept(this);
    }
}
