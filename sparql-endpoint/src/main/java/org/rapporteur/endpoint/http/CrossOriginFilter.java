package org.rapporteur.endpoint.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;

/** Lets scripts of every site read every answer (Fetch standard, CORS protocol): all that is here is public. */
public final class CrossOriginFilter implements ContainerResponseFilter {
    /** The headers of every answer. */
    public static final Map<String, String> ALWAYS = Map.of("Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After, Vary");
    private static final Map<String, String> PREFLIGHT = Map.of("Access-Control-Allow-Methods",
            "GET, HEAD, POST, OPTIONS", "Access-Control-Allow-Headers",
            "Accept, Accept-Language, Content-Type, If-None-Match", "Access-Control-Max-Age", "86400");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        ALWAYS.forEach(headers::putSingle);
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            PREFLIGHT.forEach(headers::putSingle);
        }
    }
}
