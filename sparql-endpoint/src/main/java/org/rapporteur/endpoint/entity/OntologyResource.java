package org.rapporteur.endpoint.entity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.http.Format;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.http.Negotiation;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.pages.PageFormat;
import org.rapporteur.endpoint.http.Alternate;
import org.rapporteur.endpoint.rdf.GraphAnswer;
import org.rapporteur.endpoint.rdf.GraphFormat;

/** {@code /ontology}: the terms of our own and the role scheme. */
@Path("ontology")
public final class OntologyResource {
    private final PublishedStore store;

    /** The resource over a store. */
    public OntologyResource(PublishedStore store) {
        this.store = store;
    }

    /** The ontology in the format that is asked for. */
    @GET
    public Response get(@QueryParam("format") Optional<String> token, @QueryParam("lang") Optional<String> lang,
            @Context UriInfo address, @Context HttpHeaders headers, @Context Request request) {
        List<Format> formats = new ArrayList<>(List.of(GraphFormat.values()));
        formats.add(PageFormat.HTML);
        Format format = Negotiation.of(headers).choose(formats, token);
        Optional<String> asked = lang.flatMap(LanguagePreference::asked);
        LanguagePreference preference = LanguagePreference.of(asked, headers);
        return store.read(published -> {
            Links links = Links.of(published.iris(), address, asked);
            var tag = EntityTags.of(published.state().tag(), format.token(), String.join(" ", preference.tags()));
            return Optional.ofNullable(request.evaluatePreconditions(tag)).orElseGet(() -> Response.ok(switch (format) {
                case GraphFormat rdf -> new GraphAnswer(copy(published), rdf);
                default -> new OntologyPages(graph(published), links, preference).page(alternates(links));
            }, format.mediaType())).tag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                    .header(HttpHeaders.LINK, Alternate.header(alternates(links), links.path("ontology?format=html")))
                    .build();
        });
    }

    private static List<Alternate> alternates(Links links) {
        return GraphFormat.alternates(suffix -> links.path("ontology?format=" + suffix));
    }

    private static Graph copy(Published published) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph(published).find().forEach(copy::add);
        return copy;
    }

    private static Graph graph(Published published) {
        return published.dataset().getGraph(NodeFactory.createURI(published.iris().ontology()));
    }
}
