package org.rapporteur.endpoint.dataset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One of the stores that follow one another in a cache.
 *
 * @param folder where its files are
 * @param use held by every reader for as long as it reads, and by whoever closes the store
 * @param held what it was last read to hold
 */
record StoreGeneration(Path folder, DatasetGraph dataset, ReadWriteLock use, AtomicReference<Held> held) {
    private static final Held UNREAD = new Held(-1, Optional.empty());

    StoreGeneration(Path folder, DatasetGraph dataset) {
        this(folder, dataset, new ReentrantReadWriteLock(), new AtomicReference<>(UNREAD));
    }

    /**
     * The state in one version of the data.
     *
     * @param version TDB2's count of transactions that wrote
     * @param state empty before the first load
     */
    record Held(long version, Optional<PublishedState> state) {}

    /** The state it holds, as the read transaction of this thread sees it; looked up once for each version. */
    Optional<PublishedState> state() {
        long version = TDBInternal.getDatasetGraphTDB(dataset).getTxnSystem().getTransactionInfo().getDataVersion();
        Held last = held.get();
        if (last.version() != version) {
            last = new Held(version, Bookkeeping.of(dataset).state());
            held.set(last);
        }
        return last.state();
    }
}
