package org.rapporteur.endpoint.dataset;

import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One of the stores that follow one another in a cache.
 *
 * @param folder where its files are
 * @param use held by every reader for as long as it reads, and by whoever closes the store
 */
record StoreGeneration(Path folder, DatasetGraph dataset, ReadWriteLock use) {
    StoreGeneration(Path folder, DatasetGraph dataset) {
        this(folder, dataset, new ReentrantReadWriteLock());
    }
}
