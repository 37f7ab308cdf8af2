package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A query operation of the SPARQL 1.1 Protocol, section 2.1.
 *
 * @param query the text of the query
 * @param defaultGraphs the graphs of its default graph, instead of what the query says
 * @param namedGraphs its named graphs, instead of what the query says
 * @param format the format asked for by {@code ?format=}
 * @param time the longest time asked for by {@code ?timeout=}, in seconds
 */
record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format,
        Optional<Duration> time) {
    SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }
}
