package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.federation.Federation;

/** The SPARQL service. */
public final class Sparql implements AutoCloseable {
    private final QueryEngine engine;
    private final KeptAnswers kept;
    private final Optional<String> adminToken;

    /**
     * A service over a store, with limits for its queries.
     *
     * @param answerCache the most bytes of answers that are kept to be given again
     * @param federation its way out
     * @param adminToken shown by whoever may list and stop queries; nobody may without
     */
    public Sparql(PublishedStore store, QueryLimits limits, long answerCache, Federation federation,
            Optional<String> adminToken) {
        this.engine = new QueryEngine(store, limits, new RunningQueries(limits), federation);
        this.kept = new KeptAnswers(answerCache);
        this.adminToken = adminToken;
        store.state().ifPresent(kept::startOver);
        store.onLoad(kept::startOver);
    }

    /** Its resources and writers, for Jersey to register. */
    public List<Object> components() {
        ServiceDescription description = new ServiceDescription(!engine.federation().allowed().isEmpty());
        List<Object> components = new ArrayList<>(List.of(new SparqlResource(engine.store(), engine, kept, description),
                new VoidResource(engine.store(), description), new QueryAnswerWriter(engine, kept)));
        adminToken.ifPresent(token -> components.add(new QueriesResource(engine.running(), token)));
        return components;
    }

    /** Stops what still runs after so long. */
    public void endAfter(Duration patience) {
        engine.running().endAfter(patience);
    }

    @Override
    public void close() {
        engine.running().close();
        engine.federation().close();
    }
}
