package org.rapporteur.endpoint;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a server serves, and where.
 *
 * @param dataset the dataset directory; it must exist, though it may be empty still
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes a free one
 * @param cache where derived data may be kept
 * @param queryTimeout the longest time a query may take
 */
public record ServerConfiguration(Path dataset, String host, int port, Path cache, Duration queryTimeout) {
    /** The longest time a query may take when nobody says otherwise. */
    public static final Duration DEFAULT_QUERY_TIMEOUT = Duration.ofSeconds(30);

    public ServerConfiguration {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
        if (queryTimeout.isNegative() || queryTimeout.isZero()) {
            throw new IllegalArgumentException("Not a time limit: " + queryTimeout);
        }
    }

    /** A server on any free loopback port. */
    public static ServerConfiguration onFreePort(Path dataset, Path cache) {
        return new ServerConfiguration(dataset, "127.0.0.1", 0, cache, DEFAULT_QUERY_TIMEOUT);
    }
}
