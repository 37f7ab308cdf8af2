package org.rapporteur.endpoint.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /robots.txt}: everything may be read, only the query form is no place for crawlers (RFC 9309). */
@Path("robots.txt")
public final class RobotsResource {
    /** The rules. */
    @GET
    @Produces("text/plain; charset=utf-8")
    public String get() {
        return """
                User-agent: *
                Disallow: /sparql
                Allow: /
                """;
    }
}
