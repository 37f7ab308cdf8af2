package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.List;
import org.rapporteur.endpoint.dataset.PublishedStore;

/** The parts of the SPARQL service, for Jersey to register. */
public final class Sparql {
    private Sparql() {}

    /** The resource, writers and mappers over a store, with a time limit for each query. */
    public static List<Object> components(PublishedStore store, Duration queryTimeout) {
        QueryEngine engine = new QueryEngine(queryTimeout);
        return List.of(new SparqlResource(store, engine), new QueryAnswerWriter(store, engine),
                new QueryCancelledMapper());
    }
}
