package org.rapporteur.endpoint.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.rapporteur.endpoint.dataset.DatasetFollower;
import org.rapporteur.endpoint.dataset.PublishedState;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.Refusal;

/** {@code /health}: whether the process lives, and whether it has anything to serve. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private final PublishedStore store;
    private final DatasetFollower follower;

    /** The health of a store and of what keeps it up to date. */
    public HealthResource(PublishedStore store, DatasetFollower follower) {
        this.store = store;
        this.follower = follower;
    }

    /** Whether the process answers. */
    @GET
    @Path("live")
    public Live live() {
        return new Live("live");
    }

    /** Which state is served, and why it is not the newest, if it is not. */
    @GET
    @Path("ready")
    public Ready ready() {
        PublishedState state = store.state().orElseThrow(() -> Refusal
                .unavailable(follower.complaint().orElse("Nothing has been published in the dataset directory yet")));
        return new Ready("ready", state.version(), state.iris().base(), follower.complaint());
    }

    /** That the process answers. */
    public record Live(String status) {}

    /** What is served. */
    public record Ready(String status, String version, String base, Optional<String> problem) {}
}
