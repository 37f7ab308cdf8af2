package org.rapporteur.endpoint.sparql;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.http.Negotiation;
import org.rapporteur.endpoint.rdf.GraphAnswer;
import org.rapporteur.endpoint.rdf.GraphFormat;

/** {@code /.well-known/void}: what the dataset holds (RFC 8615; Describing Linked Datasets with VoID, section 7.2). */
@Path(".well-known/void")
public final class VoidResource {
    private final PublishedStore store;
    private final ServiceDescription description;

    VoidResource(PublishedStore store, ServiceDescription description) {
        this.store = store;
        this.description = description;
    }

    /** The description in a format of graphs. */
    @GET
    public Response get(@Context UriInfo address, @Context HttpHeaders headers, @Context Request request) {
        GraphFormat format = Negotiation.of(headers).choose(GraphFormat.DOCUMENT,
                Optional.ofNullable(address.getQueryParameters().getFirst("format")));
        return store.read(published -> {
            EntityTag tag = EntityTags.of(published.state().tag(), "void", format.token());
            return Optional.ofNullable(request.evaluatePreconditions(tag))
                    .orElseGet(
                            () -> Response.ok(new GraphAnswer(description.of(published), format), format.mediaType()))
                    .tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
        });
    }
}
