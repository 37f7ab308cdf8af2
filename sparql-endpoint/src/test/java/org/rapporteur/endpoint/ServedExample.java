package org.rapporteur.endpoint;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
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

    /** These graphs alone, by their names. */
    static ServedExample of(Map<String, Graph> graphs, Path directory, QueryLimits limits) {
        ExampleDataset.publish(directory.resolve("dataset"), graphs);
        return serve(directory, limits);
    }

    private static ServedExample serve(Path directory, QueryLimits limits) {
        Path dataset = directory.resolve("dataset");
        Path cache = directory.resolve("cache");
        Server server = Server.start(new ServerConfiguration(dataset, "127.0.0.1", 0, cache, limits,
                ServerConfiguration.ANSWER_CACHE, Optional.of(ADMIN_TOKEN)));
        return new ServedExample(dataset, cache, server, new Client(server.uri()));
    }

    @Override
    public void close() {
        server.close();
    }
}
