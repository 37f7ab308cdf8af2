package org.rapporteur.endpoint.sparql;

import java.time.Duration;

/**
 * How much queries may take. What reaches a limit is refused, or its connection is cut when its answer has begun: no
 * client ever takes a part for the whole.
 *
 * @param time the longest time from a query's beginning to the last byte of its answer
 * @param rows the most solutions, or triples of a graph, in one answer
 * @param bytes the most bytes in one answer
 * @param running how many queries run for long at once
 * @param waiting how many more may wait to do so
 * @param perClient how many of one client may run for long, or wait to
 * @param inMemory the most solutions that a query sorts in memory; more are sorted on disk
 */
public record QueryLimits(Duration time, long rows, long bytes, int running, int waiting, int perClient, int inMemory) {
    /** What holds when nobody says otherwise: 30 seconds, a million rows, 256 MB. */
    public static final QueryLimits DEFAULT = new QueryLimits(Duration.ofSeconds(30), 1_000_000, 256_000_000,
            Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), 100, 20, 50_000);

    public QueryLimits {
        if (time.isNegative() || time.isZero() || rows < 1 || bytes < 1 || running < 1 || waiting < 0 || perClient < 1
                || inMemory < 1) {
            throw new IllegalArgumentException("Limits of queries must be above zero");
        }
    }

    /** These, with another time. */
    public QueryLimits withTime(Duration other) {
        return new QueryLimits(other, rows, bytes, running, waiting, perClient, inMemory);
    }

    /** These, sorting on disk from another size on. */
    public QueryLimits withInMemory(int other) {
        return new QueryLimits(time, rows, bytes, running, waiting, perClient, other);
    }

    /** The time a query has that may ask for less, but not for more. */
    Duration timeFor(SparqlQuery query) {
        return query.time().filter(asked -> asked.compareTo(time) < 0).orElse(time);
    }
}
