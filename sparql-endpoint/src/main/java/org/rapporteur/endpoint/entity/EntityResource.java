package org.rapporteur.endpoint.entity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.dataset.Tombstone;
import org.rapporteur.endpoint.http.Alternate;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.http.Format;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.http.Negotiation;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.Refusal;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.pages.PageFormat;
import org.rapporteur.endpoint.rdf.GraphAnswer;
import org.rapporteur.endpoint.rdf.GraphFormat;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** {@code /id/...} and {@code /doc/...}: from the name of a thing to what is known of it. */
@Path("")
public final class EntityResource {
    private static final List<Format> FORMATS = formats();
    private static final Node WRONG = NodeFactory.createURI(Terms.Rap.WRONG);

    private final PublishedStore store;
    private final DatasetDirectory directory;

    /** The resource over a store, with the directory that has the texts its facts were read from. */
    public EntityResource(PublishedStore store, DatasetDirectory directory) {
        this.store = store;
        this.directory = directory;
    }

    private static List<Format> formats() {
        // Turtle first: who accepts anything is a program; browsers ask for HTML by name.
        List<Format> formats = new ArrayList<>(GraphFormat.DOCUMENT);
        formats.add(PageFormat.HTML);
        return List.copyOf(formats);
    }

    /** Leads from a thing to its document (303), or to the thing it was merged into (301). */
    @GET
    @Path("id/{path: .+}")
    public Response thing(@PathParam("path") String path, @Context UriInfo address) {
        return store.read(published -> {
            Links links = Links.of(published.iris(), address, Optional.empty());
            return EntityName.parse(path).map(name -> switch (find(name, published)) {
                case Found found -> redirect(Response.Status.SEE_OTHER, links.path(name.documentPath()));
                case Merged merged -> redirect(Response.Status.MOVED_PERMANENTLY, links.path(merged.path()));
            }).orElseThrow(EntityResource::unknown);
        });
    }

    /** The document about a thing, in the format that the suffix or the Accept header asks for. */
    @GET
    @Path("doc/{path: .+}")
    public Response document(@PathParam("path") String path, @QueryParam("lang") Optional<String> lang,
            @QueryParam("format") Optional<String> token, @Context UriInfo address, @Context HttpHeaders headers,
            @Context Request request) {
        return store.read(published -> {
            int dot = path.lastIndexOf('.');
            Optional<String> suffix = dot < 0 ? Optional.empty() : Optional.of(path.substring(dot + 1));
            EntityName name = EntityName.parse(dot < 0 ? path : path.substring(0, dot))
                    .filter(known -> suffix.map(EntityResource::isFormat).orElse(true))
                    .orElseThrow(EntityResource::unknown);
            Optional<String> asked = lang.flatMap(LanguagePreference::asked);
            Links links = Links.of(published.iris(), address, asked);
            return switch (find(name, published)) {
                case Merged merged -> redirect(Response.Status.MOVED_PERMANENTLY, links
                        .path(merged.path().replaceFirst("^id/", "doc/") + suffix.map(text -> "." + text).orElse("")));
                case Found found -> {
                    Format format = Negotiation.of(headers).choose(FORMATS, suffix.or(() -> token));
                    yield answer(found.thing(), name, format, new Reader(links, LanguagePreference.of(asked, headers)),
                            published, request);
                }
            };
        });
    }

    private Response answer(Thing thing, EntityName name, Format format, Reader reader, Published published,
            Request request) {
        EntityTag tag = EntityTags.of(published.state().tag(), thing.iri(), format.token(), reader.links().root(),
                reader.links().language().orElse(""), String.join(" ", reader.preference().tags()));
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(describe(thing, name, format, reader, published), format.mediaType()))
                .tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.LINK, Alternate.header(name.alternates(reader.links()),
                        reader.links().path(name.documentPath() + ".html")))
                .build();
    }

    private Object describe(Thing thing, EntityName name, Format format, Reader reader, Published published) {
        return switch (format) {
            case GraphFormat rdf -> new GraphAnswer(EntityDocument.of(thing.graph(), thing.node(),
                    NodeFactory.createURI(published.iris().base() + name.documentPath())), rdf);
            default -> new EntityPages(published, directory, reader.links(), reader.preference()).page(name, thing);
        };
    }

    private static Whereabouts find(EntityName name, Published published) {
        String iri = name.iri(published.iris());
        Optional<String> survivor = survivor(iri, published);
        if (survivor.isPresent()) {
            return new Merged(survivor.get());
        }
        // What an editor says of a thing that is gone does not bring it back.
        published.tombstone(iri).ifPresent(EntityResource::gone);
        Thing thing = Thing.of(published.union(), iri);
        if (thing.exists()) {
            if (published.union().contains(thing.node(), WRONG, Node.ANY)) {
                throw new Refusal(Problem.of(410, "The editor says that this is wrong; it was left out"));
            }
            return new Found(thing);
        }
        return name.iriAndOwner(published.iris()).flatMap(owner -> survivor(owner, published).stream()).findFirst()
                .map(Merged::new).orElseThrow(() -> {
                    name.iriAndOwner(published.iris()).flatMap(owner -> published.tombstone(owner).stream()).findFirst()
                            .ifPresent(EntityResource::gone);
                    return unknown();
                });
    }

    private static void gone(Tombstone tombstone) {
        throw new Refusal(Problem.gone(
                "Withdrawn on " + tombstone.at() + tombstone.reason().map(reason -> ": " + reason).orElse(""),
                tombstone.at()));
    }

    /** The path of what a thing was merged into at last: by what is published, else by the history. */
    private static Optional<String> survivor(String iri, Published published) {
        Set<String> seen = new HashSet<>(Set.of(iri));
        Optional<String> next = successor(iri, published);
        Optional<String> last = Optional.empty();
        while (next.filter(seen::add).isPresent()) {
            last = next;
            next = successor(next.get(), published);
        }
        return last.map(found -> found.substring(published.iris().base().length()));
    }

    private static Optional<String> successor(String iri, Published published) {
        return Thing.of(published.union(), iri).values(Terms.Dct.IS_REPLACED_BY).stream().filter(Node::isURI)
                .map(Node::getURI).findFirst().or(() -> published.tombstone(iri).flatMap(Tombstone::survivor))
                .filter(survivor -> survivor.startsWith(published.iris().base()));
    }

    private static boolean isFormat(String suffix) {
        return FORMATS.stream().anyMatch(format -> format.token().equals(suffix));
    }

    private static Refusal unknown() {
        return Refusal.notFound("There is no such thing in this dataset");
    }

    private static Response redirect(Response.Status status, String location) {
        return Response.status(status).header(HttpHeaders.LOCATION, URI.create(location))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private sealed interface Whereabouts {}

    private record Found(Thing thing) implements Whereabouts {}

    private record Merged(String path) implements Whereabouts {}

    private record Reader(Links links, LanguagePreference preference) {}
}
