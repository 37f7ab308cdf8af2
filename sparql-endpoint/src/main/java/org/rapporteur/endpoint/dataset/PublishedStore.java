package org.rapporteur.endpoint.dataset;

import java.nio.file.Path;
import java.util.Optional;
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
    private final DatasetGraph dataset;
    private final OntologyGraph ontology;

    private PublishedStore(CacheLock lock, StoreFiles files, DatasetGraph dataset, OntologyGraph ontology) {
        this.lock = lock;
        this.files = files;
        this.dataset = dataset;
        this.ontology = ontology;
    }

    /**
     * Opens the store in a cache directory, with what it held when it was last closed or killed; rebuilds what is damaged
     * or foreign.
     *
     * @throws EndpointException when the disk refuses or another process has it open
     */
    public static PublishedStore open(Path cache) {
        CacheLock lock = CacheLock.acquire(cache);
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
        return Txn.calculateRead(dataset, () -> Bookkeeping.of(dataset).state());
    }

    /**
     * Reads one state.
     *
     * @throws NotYetPublishedException when there is none
     */
    public <T> T read(Function<Published, T> reader) {
        return Txn
                .calculateRead(dataset,
                        () -> reader.apply(new Published(
                                Bookkeeping.of(dataset).state().orElseThrow(
                                        () -> new NotYetPublishedException("Nothing has been published here yet")),
                                dataset)));
    }

    /** Reads one state without a result; otherwise like {@link #read}. */
    public void use(Consumer<Published> reader) {
        read(published -> {
            reader.accept(published);
            return published.state();
        });
    }

    /** Whether the store holds another state than the one this manifest is the root of. */
    boolean differs(Manifest manifest) {
        return !state().equals(Optional.of(stateOf(manifest)));
    }

    /** Takes the store to the state that a manifest is the root of, in one transaction: all of it or nothing. */
    void load(DatasetDirectory directory, Manifest manifest) {
        Txn.exec(dataset, TxnType.WRITE,
                () -> new Synchronisation(dataset, directory, manifest, ontology).apply(stateOf(manifest)));
    }

    private PublishedState stateOf(Manifest manifest) {
        return new PublishedState(manifest.version(), manifest.history().sha256(), ontology.sha256(),
                new IriSpace(manifest.base()));
    }

    @Override
    public void close() {
        files.close(dataset);
        lock.close();
    }
}
