package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.Set;
import org.rapporteur.endpoint.dataset.PublishedStore;

/** The parts of the SPARQL service, for Jersey to register. */
public final class Sparql {
    private Sparql() {}

    /** The resource, writers and mappers over a store, with a time limit for each query. */
    public static Set<Object> components(PublishedStore store, Duration queryTimeout) {
        QueryEngine engine = new QueryEngine(queryTimeout);
        return Set.of(new SparqlResource(store), new QueryAnswerWriter(store, engine), new QueryCancelledMapper());
    }
}
