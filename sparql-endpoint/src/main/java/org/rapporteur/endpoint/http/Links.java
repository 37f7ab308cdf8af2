package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.rapporteur.ontology.IriSpace;

/**
 * Where the IRIs of the dataset are to be fetched by this client.
 *
 * <p>Under the base IRI when the request came to its authority; else, say on a test server or behind a tunnel, from the
 * root of the server it did come to, without ever repeating what the Host header says.
 *
 * @param iris the IRIs of the dataset
 * @param root what stands in place of the base
 * @param language the language that the address asked for, to be kept from page to page
 */
public record Links(IriSpace iris, String root, Optional<String> language) {
    /** The links in answer to a request. */
    public static Links of(IriSpace iris, UriInfo request, Optional<String> language) {
        URI base = URI.create(iris.base());
        boolean home = base.getRawAuthority().equalsIgnoreCase(request.getRequestUri().getRawAuthority());
        return new Links(iris, home ? iris.base() : "/", language);
    }

    /** Where a path below the base is to be fetched. */
    public String path(String path) {
        return root + path;
    }

    /** Where a page below the base is to be fetched, in the language of this one. */
    public String page(String path) {
        return root + path + language.map(tag -> "?lang=" + tag).orElse("");
    }

    /** Where the description of an IRI is to be fetched: the document of a thing, and any other IRI itself. */
    public String to(String iri) {
        if (!iri.startsWith(iris.base())) {
            return iri;
        }
        String path = iri.substring(iris.base().length());
        int hash = path.indexOf('#');
        String fragment = hash < 0 ? "" : path.substring(hash);
        String address = hash < 0 ? path : path.substring(0, hash);
        return page(address.startsWith("id/") ? "doc" + address.substring(2) : address) + fragment;
    }
}
