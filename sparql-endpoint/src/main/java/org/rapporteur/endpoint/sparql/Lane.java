package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Places for queries, given away in order of arrival. */
final class Lane {
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;

    Lane(int places, int mostWaiting) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
    }

    /**
     * Waits for a place; whether there is one.
     *
     * @throws InterruptedException when whoever waits is told to stop
     */
    boolean enter(Duration most) throws InterruptedException {
        if (places.tryAcquire()) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= mostWaiting
                    && places.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        places.release();
    }
}
