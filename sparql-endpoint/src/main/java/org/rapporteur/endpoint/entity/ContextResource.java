package org.rapporteur.endpoint.entity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.rdf.JsonLdContext;

/** {@code /context.jsonld}: the JSON-LD context, for those who write or read such documents themselves. */
@Path("context.jsonld")
public final class ContextResource {
    private static final String CONTEXT = JsonLdContext.document().toString();

    /** The context. */
    @GET
    public Response get(@Context Request request) {
        EntityTag tag = EntityTags.of(CONTEXT);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(CONTEXT, "application/ld+json")).tag(tag).build();
    }
}
