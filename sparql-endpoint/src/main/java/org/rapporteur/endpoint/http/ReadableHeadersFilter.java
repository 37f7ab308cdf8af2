package org.rapporteur.endpoint.http;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;

/** Says which header it is that cannot be read, before Jersey stumbles over it and says nothing. */
@PreMatching
public final class ReadableHeadersFilter implements ContainerRequestFilter {
    private static final int MOST_SHOWN = 100;

    @Override
    public void filter(ContainerRequestContext request) {
        require(request, HttpHeaders.ACCEPT, request::getAcceptableMediaTypes,
                "it names media types, as in 'text/turtle, application/ld+json;q=0.5', with qualities from 0 to 1");
        require(request, HttpHeaders.ACCEPT_LANGUAGE, request::getAcceptableLanguages,
                "it names languages, as in 'el, en;q=0.5', with qualities from 0 to 1");
    }

    private static void require(ContainerRequestContext request, String header, Supplier<?> read, String form) {
        try {
            read.get();
        } catch (ProcessingException | IllegalArgumentException malformed) {
            String sent = request.getHeaderString(header);
            throw Refusal.badRequest("The header " + header + " cannot be read: " + form + ", and not '"
                    + (sent.length() > MOST_SHOWN ? sent.substring(0, MOST_SHOWN) + " ..." : sent) + "'");
        }
    }
}
