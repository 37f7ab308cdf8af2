package org.rapporteur.endpoint;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.rapporteur.endpoint.federation.AllowedServices;
import org.rapporteur.endpoint.federation.PublicAddresses;
import org.rapporteur.endpoint.sparql.QueryLimits;

/** The example dataset, published and served. */
record ServedExample(Path dataset, Path cache, Server server, Client client) implements AutoCloseable {
    static final String ADMIN_TOKEN = "let me in";

    static ServedExample in(Path directory) {
        return in(directory, QueryLimits.DEFAULT);
    }

    static ServedExample in(Path directory, QueryLimits limits) {
        ExampleDataset.publish(directory.resolve("dataset"));
        return serve(directory, limits);
    }

    /** The example, from which queries may ask these endpoints, where their addresses may be reached. */
    static ServedExample asking(Path directory, QueryLimits limits, Predicate<InetAddress> reachable,
            String... services) {
        ExampleDataset.publish(directory.resolve("dataset"));
        return serve(directory, limits, reachable, AllowedServices.of(List.of(services)));
    }

    /** These graphs alone, by their names. */
    static ServedExample of(Map<String, Graph> graphs, Path directory, QueryLimits limits) {
        ExampleDataset.publish(directory.resolve("dataset"), graphs);
        return serve(directory, limits);
    }

    private static ServedExample serve(Path directory, QueryLimits limits) {
        return serve(directory, limits, PublicAddresses::contains, AllowedServices.NONE);
    }

    private static ServedExample serve(Path directory, QueryLimits limits, Predicate<InetAddress> reachable,
            AllowedServices services) {
        Path dataset = directory.resolve("dataset");
        Path cache = directory.resolve("cache");
        Server server = Server.start(new ServerConfiguration(dataset, "127.0.0.1", 0, cache, limits,
                ServerConfiguration.ANSWER_CACHE, services, Optional.of(ADMIN_TOKEN)), reachable);
        return new ServedExample(dataset, cache, server, new Client(server.uri()));
    }

    @Override
    public void close() {
        server.close();
    }
}
