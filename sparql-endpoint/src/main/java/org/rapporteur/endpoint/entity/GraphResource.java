package org.rapporteur.endpoint.entity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.Format;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.http.Negotiation;
import org.rapporteur.endpoint.http.Refusal;
import org.rapporteur.endpoint.pages.PageFormat;
import org.rapporteur.endpoint.rdf.GraphAnswer;
import org.rapporteur.endpoint.rdf.GraphFormat;

/** {@code /graph/...}: a named graph as it was published; browsers are led to a query for it. */
@Path("graph/{path: .+}")
public final class GraphResource {
    private final PublishedStore store;

    /** The resource over a store. */
    public GraphResource(PublishedStore store) {
        this.store = store;
    }

    /** The graph in the format that the Accept header asks for. */
    @GET
    public Response get(@PathParam("path") String path, @QueryParam("format") Optional<String> token,
            @Context UriInfo address, @Context HttpHeaders headers) {
        List<Format> formats = new ArrayList<>(GraphFormat.DOCUMENT);
        formats.add(PageFormat.HTML);
        Format format = Negotiation.of(headers).choose(formats, token);
        return store.read(published -> {
            String iri = published.iris().base() + "graph/" + path;
            Node name = NodeFactory.createURI(iri);
            if (!published.hasGraph(name)) {
                throw Refusal.notFound("There is no such graph in this dataset");
            }
            Response.ResponseBuilder answer = switch (format) {
                case GraphFormat rdf ->
                    Response.ok(new GraphAnswer(copy(published.dataset().getGraph(name)), rdf), rdf.mediaType());
                default -> Response.seeOther(URI
                        .create(CorrectionLinks.query(Links.of(published.iris(), address, Optional.empty()), iri, "")));
            };
            return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
        });
    }

    /** Complete, so that writing it needs no transaction. */
    private static Graph copy(Graph stored) {
        Graph copy = GraphFactory.createDefaultGraph();
        stored.find().forEachRemaining(copy::add);
        return copy;
    }
}
