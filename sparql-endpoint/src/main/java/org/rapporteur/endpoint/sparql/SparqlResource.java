package org.rapporteur.endpoint.sparql;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.rapporteur.endpoint.dataset.PublishedState;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.http.Format;
import org.rapporteur.endpoint.http.Negotiation;

/** {@code /sparql}: queries by GET, by form and as a body. */
@Path("sparql")
public final class SparqlResource {
    private final PublishedStore store;

    SparqlResource(PublishedStore store) {
        this.store = store;
    }

    /** Answers the query in the address. */
    @GET
    public Response get(@Context UriInfo address, @Context HttpHeaders headers, @Context Request request) {
        return RequestParser.ofAddress(address.getQueryParameters())
                .map(query -> answer(query, Negotiation.of(headers), request))
                .orElseThrow();
    }

    /** Answers the query in the body. */
    @POST
    public Response post(byte[] body, @Context UriInfo address, @Context HttpHeaders headers,
            @Context Request request) {
        return answer(RequestParser.ofBody(Optional.ofNullable(headers.getMediaType()), body,
                address.getQueryParameters()), Negotiation.of(headers), request);
    }

    private Response answer(SparqlRequest sparql, Negotiation negotiation, Request request) {
        SparqlQuery query = SparqlQuery.of(sparql);
        Format format = negotiation.choose(query.formats(), sparql.format());
        QueryAnswer answer = new QueryAnswer(query, format);
        EntityTag tag = store.read(published -> tag(published.state(), answer));
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(answer, format.mediaType()))
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    static EntityTag tag(PublishedState state, QueryAnswer answer) {
        return EntityTags.of(state.tag(), answer.query().parsed().toString(), answer.format().token());
    }
}
