package org.rapporteur.endpoint.sparql;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.Refusal;

/** {@code /admin/queries}: what runs now, for whoever has the token of the administrator (RFC 6750). */
@Path("admin/queries")
public final class QueriesResource {
    private final RunningQueries running;
    private final String token;

    QueriesResource(RunningQueries running, String token) {
        this.running = running;
        this.token = token;
    }

    /**
     * A query that runs.
     *
     * @param id by which it is stopped
     * @param client the address that asked
     * @param since an ISO 8601 instant in UTC
     * @param seconds how long that is ago
     * @param query its text
     */
    public record Listed(String id, String client, String since, double seconds, String query) {
        static Listed of(RunningQuery query) {
            return new Listed(query.id(), query.asker().address(), query.since().toString(),
                    Duration.between(query.since(), Instant.now()).toMillis() / 1000.0, query.text());
        }
    }

    /** What runs now, the longest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Listed> list(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        authorise(authorization);
        return running.now().stream().map(Listed::of).toList();
    }

    /** Stops one. */
    @DELETE
    @Path("{id}")
    public void stop(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") String id) {
        authorise(authorization);
        running.named(id).orElseThrow(() -> Refusal.notFound("No query of this name runs now"))
                .stop(new Refusal(Problem.of(503, "The query was stopped by the administrator")));
    }

    private void authorise(String authorization) {
        byte[] wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        boolean same = authorization != null
                && MessageDigest.isEqual(wanted, authorization.getBytes(StandardCharsets.UTF_8));
        if (!same) {
            throw Refusal
                    .unauthorised("This is for the administrator: send the token as 'Authorization: Bearer TOKEN'");
        }
    }
}
