package org.rapporteur.endpoint.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.EntityTags;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.pages.PageFormat;

/** {@code /}: the front page. */
@Path("")
public final class HomeResource {
    private final PublishedStore store;

    /** The resource over a store. */
    public HomeResource(PublishedStore store) {
        this.store = store;
    }

    /** The front page, in HTML whatever is accepted. */
    @GET
    public Response get(@QueryParam("lang") Optional<String> lang, @Context UriInfo address,
            @Context HttpHeaders headers, @Context Request request) {
        Optional<String> asked = lang.flatMap(LanguagePreference::asked);
        LanguagePreference preference = LanguagePreference.of(asked, headers);
        return store.read(published -> {
            Links links = Links.of(published.iris(), address, asked);
            EntityTag tag = EntityTags.of(published.state().tag(), links.root(), links.language().orElse(""),
                    String.join(" ", preference.tags()));
            return Optional.ofNullable(request.evaluatePreconditions(tag))
                    .orElseGet(
                            () -> Response.ok(Overview.page(published, links, preference), PageFormat.HTML.mediaType()))
                    .tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
        });
    }
}
