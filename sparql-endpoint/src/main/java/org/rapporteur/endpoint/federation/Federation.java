package org.rapporteur.endpoint.federation;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.rapporteur.endpoint.http.Refusal;

/** The only way out of a query: SERVICE asks those who are allowed, at addresses that may be reached. */
public final class Federation implements AutoCloseable {
    private final AllowedServices allowed;
    private final Optional<ServiceClient> client;

    private Federation(AllowedServices allowed, Optional<ServiceClient> client) {
        this.allowed = allowed;
        this.client = client;
    }

    /**
     * A way out to some; where nobody is allowed, there is none.
     *
     * @param reachable addresses that may be connected to, such as {@link PublicAddresses#contains}
     */
    public static Federation of(AllowedServices allowed, Predicate<InetAddress> reachable) {
        return new Federation(allowed,
                allowed.isEmpty() ? Optional.empty() : Optional.of(new ServiceClient(reachable)));
    }

    /** Who may be asked. */
    public AllowedServices allowed() {
        return allowed;
    }

    /** Takes the place of ARQ's own ways out in the context of one query, which ends at this time. */
    public void leaveIn(Context execution, Instant end) {
        ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
        client.map(asked -> new ServiceCalls(asked, end))
                .ifPresent(calls -> registry.addBulkLink((service, ours, context, chain) -> {
                    if (!service.getService().isURI() || !allowed.allows(service.getService().getURI())) {
                        throw Refusal.badRequest("SERVICE " + service.getService() + " is not available");
                    }
                    return new ServiceJoin(service, ours, calls, context);
                }));
        ServiceExecutorRegistry.set(execution, registry);
    }

    @Override
    public void close() {
        client.ifPresent(ServiceClient::close);
    }
}
