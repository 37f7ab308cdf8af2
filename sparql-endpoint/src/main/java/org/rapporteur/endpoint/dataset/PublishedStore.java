package org.rapporteur.endpoint.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Manifest;

/**
 * The published graphs in TDB2. Any number of readers, each seeing one whole state, go on while the next state is loaded.
 */
public final class PublishedStore implements AutoCloseable {
    private final CacheLock lock;
    private final StoreFiles files;
    private final OntologyGraph ontology;
    private final List<Consumer<PublishedState>> followers = new CopyOnWriteArrayList<>();
    private volatile StoreGeneration current;

    private PublishedStore(CacheLock lock, StoreFiles files, StoreGeneration current, OntologyGraph ontology) {
        this.lock = lock;
        this.files = files;
        this.current = current;
        this.ontology = ontology;
    }

    /**
     * Opens the store in a cache directory, with what it held when it was last closed or killed; rebuilds what is damaged
     * or foreign.
     *
     * @param dataset the directory that is served from it
     * @throws EndpointException when the disk refuses or another process has it open
     */
    public static PublishedStore open(Path cache, Path dataset) {
        CacheLock lock = CacheLock.acquire(cache, dataset);
        boolean opened = false;
        try {
            StoreFiles files = new StoreFiles(cache);
            PublishedStore store = new PublishedStore(lock, files, files.open(), OntologyGraph.load());
            opened = true;
            return store;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** The state it holds; empty before the first load. */
    public Optional<PublishedState> state() {
        return using(generation -> Txn.calculateRead(generation.dataset(), generation::state));
    }

    /**
     * Reads one state.
     *
     * @throws NotYetPublishedException when there is none
     */
    public <T> T read(Function<Published, T> reader) {
        return using(
                generation -> Txn
                        .calculateRead(generation.dataset(),
                                () -> reader.apply(new Published(
                                        generation.state()
                                                .orElseThrow(() -> new NotYetPublishedException(
                                                        "Nothing has been published here yet")),
                                        generation.dataset()))));
    }

    /** Keeps the files of a store in place for as long as they are read. */
    private <T> T using(Function<StoreGeneration, T> reader) {
        while (true) {
            StoreGeneration generation = current;
            Lock use = generation.use().readLock();
            use.lock();
            try {
                if (generation == current) {
                    return reader.apply(generation);
                }
            } finally {
                use.unlock();
            }
        }
    }

    /** Has somebody told of each state from when on no reader begins with an older one. */
    public void onLoad(Consumer<PublishedState> follower) {
        followers.add(follower);
    }

    /** Whether the store holds another state than the one this manifest is the root of. */
    boolean differs(Manifest manifest) {
        return !state().equals(Optional.of(stateOf(manifest)));
    }

    /**
     * Takes the store to the state that a manifest is the root of, in one transaction: all of it or nothing. Where its
     * history does not continue the one that the store knows, something was erased: TDB2 never forgets a word that it has
     * seen, so a new store takes the place of this one.
     */
    void load(DatasetDirectory directory, Manifest manifest) {
        Optional<PublishedState> held = state();
        if (held.isEmpty() || directory.continues(manifest, held.get().history())) {
            load(current, directory, manifest);
            tell(manifest);
            return;
        }
        StoreGeneration next = files.next();
        boolean loaded = false;
        try {
            load(next, directory, manifest);
            loaded = true;
        } finally {
            if (!loaded) {
                files.discard(next);
            }
        }
        StoreGeneration old = current;
        current = next;
        tell(manifest);
        // Waits for those who still read; nobody begins to.
        Lock use = old.use().writeLock();
        use.lock();
        try {
            files.discard(old);
        } finally {
            use.unlock();
        }
    }

    private void tell(Manifest manifest) {
        followers.forEach(follower -> follower.accept(stateOf(manifest)));
    }

    private void load(StoreGeneration generation, DatasetDirectory directory, Manifest manifest) {
        DatasetGraph dataset = generation.dataset();
        Txn.exec(dataset, TxnType.WRITE,
                () -> new Synchronisation(dataset, directory, manifest, ontology).apply(stateOf(manifest)));
    }

    private PublishedState stateOf(Manifest manifest) {
        return new PublishedState(manifest.version(), manifest.history(), ontology.sha256(),
                new IriSpace(manifest.base()));
    }

    @Override
    public void close() {
        files.close(current.dataset());
        lock.close();
    }
}
