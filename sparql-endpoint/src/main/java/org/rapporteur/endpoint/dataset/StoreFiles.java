package org.rapporteur.endpoint.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the store: one folder {@code store-1}, {@code store-2}, ... below a cache directory, and nothing beside
 * it. A store that is given up is followed by one in a new folder, because TDB2 holds on to a folder that it failed to
 * open until the process ends.
 *
 * @param cache the cache directory
 */
record StoreFiles(Path cache) {
    private static final Logger LOG = LoggerFactory.getLogger(StoreFiles.class);
    private static final String NAME = "store-";

    /** Opens the store that is there; one that is damaged or was not made by this version is given up. */
    StoreGeneration open() {
        int latest = latest();
        generations().stream().filter(old -> old < latest).forEach(old -> delete(folder(old)));
        Optional<DatasetGraph> found = openIfSound(folder(latest));
        if (found.isPresent()) {
            return new StoreGeneration(folder(latest), found.get());
        }
        generations().forEach(old -> delete(folder(old)));
        return create(latest + 1);
    }

    /** An empty store beside the one that is there. */
    StoreGeneration next() {
        return create(latest() + 1);
    }

    void close(DatasetGraph dataset) {
        TDBInternal.expel(dataset);
    }

    /** Closes a store and deletes its files. */
    void discard(StoreGeneration generation) {
        close(generation.dataset());
        delete(generation.folder());
    }

    private StoreGeneration create(int generation) {
        return new StoreGeneration(folder(generation), connect(folder(generation)));
    }

    private int latest() {
        return generations().stream().max(Comparator.naturalOrder()).orElse(1);
    }

    private Optional<DatasetGraph> openIfSound(Path folder) {
        try {
            DatasetGraph dataset = connect(folder);
            if (Txn.calculateRead(dataset, () -> isOurs(dataset))) {
                return Optional.of(dataset);
            }
            LOG.warn("The store {} was not made by this version; it is rebuilt", folder);
            close(dataset);
        } catch (EndpointException diskRefuses) {
            throw diskRefuses;
        } catch (RuntimeException damaged) {
            // TDB2 reports damage by whatever exception its reader stumbles into: there is no narrower type.
            LOG.warn("The store {} is damaged ({}); it is rebuilt", folder, damaged.toString());
        }
        return Optional.empty();
    }

    /** An empty store is ours to fill; any other must say what it holds. */
    private static boolean isOurs(DatasetGraph dataset) {
        Bookkeeping bookkeeping = Bookkeeping.of(dataset);
        return bookkeeping.state().isPresent() && !bookkeeping.files().isEmpty() || dataset.isEmpty();
    }

    private static DatasetGraph connect(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new EndpointException("Creating " + folder + " failed", failure);
        }
        return DatabaseMgr.connectDatasetGraph(Location.create(folder));
    }

    private Path folder(int generation) {
        return cache.resolve(NAME + generation);
    }

    private List<Integer> generations() {
        try (Stream<Path> entries = Files.list(cache)) {
            return entries.map(entry -> entry.getFileName().toString()).filter(name -> name.matches(NAME + "\\d{1,8}"))
                    .map(name -> Integer.parseInt(name.substring(NAME.length()))).toList();
        } catch (IOException failure) {
            throw new EndpointException("Reading the cache " + cache + " failed", failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new EndpointException("Deleting the store " + folder + " failed", failure);
        }
    }
}
