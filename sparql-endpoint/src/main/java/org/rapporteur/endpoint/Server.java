package org.rapporteur.endpoint;

import java.net.URI;
import java.net.InetAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.endpoint.dataset.DatasetFollower;
import org.rapporteur.endpoint.dataset.EndpointException;
import org.rapporteur.endpoint.dataset.PublishedState;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.federation.Federation;
import org.rapporteur.endpoint.federation.PublicAddresses;
import org.rapporteur.endpoint.sparql.Sparql;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** A running server; it follows its dataset directory until it is closed. */
public final class Server implements AutoCloseable {
    /** Less than the web server has, which ends what it still sends as if it was whole. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final PublishedStore store;
    private final DatasetFollower follower;
    private final Sparql sparql;
    private final WebServer web;

    private Server(PublishedStore store, DatasetFollower follower, Sparql sparql, WebServer web) {
        this.store = store;
        this.follower = follower;
        this.sparql = sparql;
        this.web = web;
    }

    /**
     * Starts a server; when this returns, what is published is being served.
     *
     * @throws EndpointException when the port, the cache or the dataset directory cannot be used
     * @throws org.rapporteur.shapes.dataset.DatasetException when the dataset is damaged and no cache holds an older state
     */
    public static Server start(ServerConfiguration configuration) {
        return start(configuration, PublicAddresses::contains);
    }

    /** Starts a server that may reach other addresses than public ones; otherwise as above. */
    static Server start(ServerConfiguration configuration, Predicate<InetAddress> reachable) {
        if (!Files.isDirectory(configuration.dataset())) {
            throw new EndpointException("Serving " + configuration.dataset() + " failed: there is no such directory");
        }
        if (!Files.isReadable(configuration.dataset()) || !Files.isExecutable(configuration.dataset())) {
            throw new EndpointException("Serving " + configuration.dataset() + " failed: it may not be read");
        }
        DatasetDirectory directory = new DatasetDirectory(configuration.dataset());
        PublishedStore store = PublishedStore.open(configuration.cache(), configuration.dataset());
        Sparql sparql = new Sparql(store, configuration.limits(), configuration.answerCache(),
                Federation.of(configuration.services(), reachable), configuration.adminToken());
        Optional<DatasetFollower> follower = Optional.empty();
        boolean started = false;
        try {
            follower = Optional.of(DatasetFollower.start(directory, store));
            WebServer web = WebServer.start(configuration, Application.of(directory, store, follower.get(), sparql));
            started = true;
            return new Server(store, follower.get(), sparql, web);
        } finally {
            if (!started) {
                follower.ifPresent(DatasetFollower::close);
                sparql.close();
                store.close();
            }
        }
    }

    /** Where it listens, with the real port, ending with a slash. */
    public URI uri() {
        return web.uri();
    }

    /** The base IRI of what is served; empty while nothing is published. */
    public Optional<String> base() {
        return store.state().map(PublishedState::iris).map(iris -> iris.base());
    }

    /** Finishes the requests that run, for a few seconds at most, and stops. */
    @Override
    public void close() {
        sparql.endAfter(PATIENCE);
        web.close();
        sparql.close();
        follower.close();
        store.close();
    }
}
