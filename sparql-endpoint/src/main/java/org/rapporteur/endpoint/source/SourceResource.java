package org.rapporteur.endpoint.source;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.Alternate;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.http.Format;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.http.Negotiation;
import org.rapporteur.endpoint.http.Refusal;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.pages.PageFormat;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** {@code /source/{sha256}}: a text that facts were read from. */
@Path("source/{sha256: [0-9a-f]{64}}")
public final class SourceResource {
    private final PublishedStore store;
    private final DatasetDirectory directory;

    /** The resource over a store, with the directory that has the texts. */
    public SourceResource(PublishedStore store, DatasetDirectory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** The text: plain, or for browsers with its cited passages marked. */
    @GET
    public Response get(@PathParam("sha256") String sha256, @QueryParam("format") Optional<String> token,
            @QueryParam("lang") Optional<String> lang, @Context UriInfo address, @Context HttpHeaders headers,
            @Context Request request) {
        Format format = Negotiation.of(headers).choose(List.of(PlainText.TEXT, PageFormat.HTML), token);
        return store.read(published -> {
            Source source = source(published, sha256);
            Optional<String> asked = lang.flatMap(LanguagePreference::asked);
            Links links = Links.of(published.iris(), address, asked);
            LanguagePreference preference = LanguagePreference.of(asked, headers);
            EntityTag tag = EntityTags.of(published.state().tag(), sha256, format.token(), links.root(),
                    links.language().orElse(""), String.join(" ", preference.tags()));
            return Optional.ofNullable(request.evaluatePreconditions(tag)).orElseGet(() -> Response.ok(switch (format) {
                case PlainText plain -> source.text();
                default -> source.page(links, preference);
            }, format.mediaType())).tag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                    .header(HttpHeaders.LINK,
                            Alternate.header(List.of(source.plain(links)),
                                    links.path("source/" + sha256 + "?format=html")))
                    .header(HttpHeaders.CONTENT_LANGUAGE, source.tag()).build();
        });
    }

    /** Only what the published state names is served: a withdrawn text may still lie in the directory. */
    private Source source(Published published, String sha256) {
        String iri = published.iris().source(sha256);
        return published.sourceLanguage(iri)
                .flatMap(tag -> directory.source(sha256).map(text -> new Source(published, iri, tag, text)))
                .orElseThrow(() -> Refusal.notFound("There is no such source in this dataset"));
    }

    private enum PlainText implements Format {
        TEXT;

        @Override
        public String token() {
            return "txt";
        }

        @Override
        public List<MediaType> mediaTypes() {
            return List.of(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"));
        }
    }
}
