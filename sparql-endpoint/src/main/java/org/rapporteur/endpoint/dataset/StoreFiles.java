package org.rapporteur.endpoint.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the store: the folder {@code store} below a cache directory, and nothing beside it.
 *
 * @param cache the cache directory
 */
record StoreFiles(Path cache) {
    private static final Logger LOG = LoggerFactory.getLogger(StoreFiles.class);

    DatasetGraph open() {
        try {
            Files.createDirectories(folder());
        } catch (IOException failure) {
            throw new EndpointException("Creating the cache " + folder() + " failed", failure);
        }
        try {
            DatasetGraph dataset = connect();
            if (Txn.calculateRead(dataset, () -> isOurs(dataset))) {
                return dataset;
            }
            LOG.warn("The cache {} was not made by this version; it is rebuilt", cache);
            close(dataset);
        } catch (DBOpEnvException inUse) {
            throw new EndpointException("Opening the cache " + cache + " failed, another server seems to use it; give "
                    + "this one a cache of its own", inUse);
        } catch (RuntimeException damaged) {
            // TDB2 reports damage by whatever exception its reader stumbles into: there is no narrower type.
            LOG.warn("The cache {} is damaged ({}); it is rebuilt", cache, damaged.toString());
            TDBInternal.reset();
        }
        clear();
        return connect();
    }

    void close(DatasetGraph dataset) {
        TDBInternal.expel(dataset);
    }

    private DatasetGraph connect() {
        return DatabaseMgr.connectDatasetGraph(Location.create(folder()));
    }

    private Path folder() {
        return cache.resolve("store");
    }

    /** An empty store is ours to fill; any other must say in full what it holds. */
    private static boolean isOurs(DatasetGraph dataset) {
        Bookkeeping bookkeeping = Bookkeeping.of(dataset);
        return bookkeeping.state().isPresent() && !bookkeeping.files().isEmpty() || dataset.isEmpty();
    }

    private void clear() {
        try (Stream<Path> tree = Files.walk(folder())) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
            Files.createDirectories(folder());
        } catch (IOException failure) {
            throw new EndpointException("Clearing the damaged cache " + folder() + " failed", failure);
        }
    }
}
