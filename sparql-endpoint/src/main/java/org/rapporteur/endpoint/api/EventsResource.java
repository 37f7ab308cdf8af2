package org.rapporteur.endpoint.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.http.Links;

/** {@code /api/events}: the events as JSON. */
@Path("api/events")
public final class EventsResource {
    private final PublishedStore store;

    /** The resource over a store. */
    public EventsResource(PublishedStore store) {
        this.store = store;
    }

    /** All events. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@Context UriInfo address, @Context Request request) {
        return store.read(published -> {
            Links links = Links.of(published.iris(), address, Optional.empty());
            EntityTag tag = EntityTags.of(published.state().tag(), links.root(), "events");
            return Optional.ofNullable(request.evaluatePreconditions(tag))
                    .orElseGet(() -> Response.ok(EventList.of(published, links))).tag(tag).build();
        });
    }
}
