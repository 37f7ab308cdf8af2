package org.rapporteur.endpoint;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.endpoint.federation.AllowedServices;
import org.rapporteur.endpoint.sparql.QueryLimits;

/**
 * What a server serves, and where.
 *
 * @param dataset the dataset directory; it must exist, though it may be empty still
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes a free one
 * @param cache where derived data may be kept
 * @param limits how much queries may take
 * @param answerCache the most bytes of answers to queries that are kept in memory to be given again
 * @param services the endpoints that queries may ask by SERVICE
 * @param adminToken shown by whoever may list and stop queries; nobody may without
 */
public record ServerConfiguration(Path dataset, String host, int port, Path cache, QueryLimits limits, long answerCache,
        AllowedServices services, Optional<String> adminToken) {
    /** 64 MB, or a sixteenth of the heap where that is less. */
    public static final long ANSWER_CACHE = Math.min(64_000_000, Runtime.getRuntime().maxMemory() / 16);

    public ServerConfiguration {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
        if (answerCache < 0) {
            throw new IllegalArgumentException("The size of the answer cache is below zero");
        }
    }

    /** A server on any free loopback port. */
    public static ServerConfiguration onFreePort(Path dataset, Path cache) {
        return new ServerConfiguration(dataset, "127.0.0.1", 0, cache, QueryLimits.DEFAULT, ANSWER_CACHE,
                AllowedServices.NONE, Optional.empty());
    }
}
