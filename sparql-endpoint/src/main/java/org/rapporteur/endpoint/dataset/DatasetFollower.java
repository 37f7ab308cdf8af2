package org.rapporteur.endpoint.dataset;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.Manifest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a store at the published state of a directory: looks for a new manifest, and loads what changed. */
public final class DatasetFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatasetFollower.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DatasetDirectory directory;
    private final PublishedStore store;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Optional<String> complaint = Optional.empty();

    private DatasetFollower(DatasetDirectory directory, PublishedStore store) {
        this.directory = directory;
        this.store = store;
        this.thread = Thread.ofPlatform().name("dataset-follower").daemon().unstarted(this::follow);
    }

    /**
     * Loads the current state and follows the directory from then on.
     *
     * @throws DatasetException when the first load fails and there is no older state to serve meanwhile
     */
    public static DatasetFollower start(DatasetDirectory directory, PublishedStore store) {
        DatasetFollower follower = new DatasetFollower(directory, store);
        if (store.state().isPresent()) {
            follower.tryToCatchUp();
        } else {
            follower.catchUp();
        }
        follower.thread.start();
        return follower;
    }

    /** Why the newest state is not served, in a sentence; empty when it is. */
    public Optional<String> complaint() {
        return complaint;
    }

    private void follow() {
        try {
            while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                tryToCatchUp();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void tryToCatchUp() {
        try {
            catchUp().ifPresent(loaded -> LOG.info("Version {} is served now", loaded.version()));
            complaint = Optional.empty();
        } catch (RuntimeException failure) {
            // Whatever a load stumbles over, the old state is whole and the next look may find a mended directory.
            Optional<String> reason = Optional.of(String.valueOf(failure.getMessage()));
            if (!reason.equals(complaint)) {
                LOG.error("Loading the published state failed; the state before it is served, and it is tried again",
                        failure);
            }
            complaint = reason;
        }
    }

    /** Loads what is new; tells what it loaded. */
    private Optional<Manifest> catchUp() {
        Optional<Manifest> changed = directory.manifest().filter(store::differs);
        changed.ifPresent(manifest -> store.load(directory, manifest));
        return changed;
    }

    /** Stops following; a load that runs is finished first, for an interrupt would close TDB2's files under it. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
