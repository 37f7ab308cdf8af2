package org.rapporteur.endpoint.sparql;

import java.util.List;
import java.util.Optional;

/**
 * A query operation of the SPARQL 1.1 Protocol, section 2.1.
 *
 * @param query the text of the query
 * @param defaultGraphs the graphs of its default graph, instead of what the query says
 * @param namedGraphs its named graphs, instead of what the query says
 * @param format the format asked for by {@code ?format=}
 */
record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {
    SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }
}
