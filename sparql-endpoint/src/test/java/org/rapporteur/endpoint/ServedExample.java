package org.rapporteur.endpoint;

import java.nio.file.Path;
import java.time.Duration;

/** The example dataset, published and served. */
record ServedExample(Path dataset, Path cache, Server server, Client client) implements AutoCloseable {
    static ServedExample in(Path directory) {
        return in(directory, ServerConfiguration.DEFAULT_QUERY_TIMEOUT);
    }

    static ServedExample in(Path directory, Duration queryTimeout) {
        Path dataset = directory.resolve("dataset");
        ExampleDataset.publish(dataset);
        Path cache = directory.resolve("cache");
        Server server = Server.start(new ServerConfiguration(dataset, "127.0.0.1", 0, cache, queryTimeout));
        return new ServedExample(dataset, cache, server, new Client(server.uri()));
    }

    @Override
    public void close() {
        server.close();
    }
}
