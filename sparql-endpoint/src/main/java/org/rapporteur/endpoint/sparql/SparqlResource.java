package org.rapporteur.endpoint.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.dataset.PublishedState;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.http.Format;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.http.Negotiation;
import org.rapporteur.endpoint.pages.PageFormat;
import org.rapporteur.endpoint.rdf.GraphAnswer;
import org.rapporteur.endpoint.rdf.GraphFormat;

/** {@code /sparql}: queries by GET, by form and as a body. */
@Path("sparql")
public final class SparqlResource {
    private final PublishedStore store;
    private final QueryEngine engine;
    private final KeptAnswers kept;
    private final ServiceDescription description;

    SparqlResource(PublishedStore store, QueryEngine engine, KeptAnswers kept, ServiceDescription description) {
        this.store = store;
        this.kept = kept;
        this.description = description;
        this.engine = engine;
    }

    /** Answers the query in the address; without one, tells programs and people how to ask. */
    @GET
    public Response get(@Context UriInfo address, @Context HttpHeaders headers, @Context Request request,
            @Context HttpServletRequest servlet) {
        Negotiation negotiation = Negotiation.of(headers);
        return RequestParser.ofAddress(address.getQueryParameters())
                .map(query -> answer(query, negotiation, address, request, Asker.of(servlet)))
                .orElseGet(() -> introduction(negotiation, address));
    }

    /** Answers the query in the body. */
    @POST
    public Response post(byte[] body, @Context UriInfo address, @Context HttpHeaders headers, @Context Request request,
            @Context HttpServletRequest servlet) {
        RequestParser.requireNoEncoding(Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING)));
        return answer(
                RequestParser.ofBody(Optional.ofNullable(headers.getMediaType()), body, address.getQueryParameters()),
                Negotiation.of(headers), address, request, Asker.of(servlet));
    }

    private Response introduction(Negotiation negotiation, UriInfo address) {
        Format format = negotiation.choose(withPage(GraphFormat.DOCUMENT),
                Optional.ofNullable(address.getQueryParameters().getFirst("format")));
        return store.read(published -> Response.ok(switch (format) {
            case GraphFormat rdf -> new GraphAnswer(description.of(published), rdf);
            default -> new QueryPages(engine, Links.of(published.iris(), address, Optional.empty())).form();
        }, format.mediaType()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build());
    }

    private Response answer(SparqlRequest sparql, Negotiation negotiation, UriInfo address, Request request,
            Asker asker) {
        PublishedState state = store.read(Published::state);
        SparqlQuery query = SparqlQuery.of(sparql, state.iris().base(), engine.federation().allowed());
        QueryAnswer answer = new QueryAnswer(query, negotiation.choose(withPage(query.formats()), sparql.format()),
                asker);
        Links links = Links.of(state.iris(), address, Optional.empty());
        if (!query.isRepeatable()) {
            return Response.ok(entity(answer, links), answer.format().mediaType())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
        }
        EntityTag tag = tag(state, answer);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(
                        kept.answer(tag.getValue()).<Object>map(bytes -> bytes).orElseGet(() -> entity(answer, links)),
                        answer.format().mediaType()))
                .tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache").build();
    }

    /** A page is laid out here and now; all else is written row by row. */
    private Object entity(QueryAnswer answer, Links links) {
        return answer.format() == PageFormat.HTML
                ? engine.run(answer.query(), answer.asker(),
                        (published, execution) -> new QueryPages(engine, links).answer(answer.query(), execution))
                : answer;
    }

    private static List<Format> withPage(List<? extends Format> formats) {
        return Stream.concat(formats.stream(), Stream.of(PageFormat.HTML)).toList();
    }

    static EntityTag tag(PublishedState state, QueryAnswer answer) {
        return EntityTags.of(state.tag(), answer.query().normal(), answer.format().token());
    }
}
