package org.rapporteur.endpoint.federation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.engine.binding.Binding;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.Refusal;

/** What one query asks of others, each time within half of the time that it has left: so it can still go on without. */
final class ServiceCalls {
    private static final int MOST = 100;

    private final ServiceClient client;
    private final Instant end;
    private int made;

    ServiceCalls(ServiceClient client, Instant end) {
        this.client = client;
        this.end = end;
    }

    /**
     * One more call.
     *
     * @throws Refusal with 422 when there were too many
     */
    void count() {
        made++;
        if (made > MOST) {
            throw new Refusal(Problem.tooLarge("The query asks other endpoints more than " + MOST
                    + " times, which is the most that is done; put less before SERVICE, or ask it for all at once"));
        }
    }

    /** The solutions of a query elsewhere, in the planner's words. */
    List<Binding> solutions(String endpoint, ServiceQuery query, AtomicBoolean stopped) {
        Duration time = Duration.between(Instant.now(), end).dividedBy(2);
        return ServiceAnswer.solutions(endpoint, client.ask(endpoint, query.text(), time, stopped)).stream()
                .map(query::planned).toList();
    }
}
