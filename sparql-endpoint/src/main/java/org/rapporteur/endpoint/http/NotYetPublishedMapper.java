package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.rapporteur.endpoint.dataset.NotYetPublishedException;

/** Requests that come before anything is published. */
public final class NotYetPublishedMapper implements ExceptionMapper<NotYetPublishedException> {
    @Override
    public Response toResponse(NotYetPublishedException early) {
        return Problem.of(503, early.getMessage()).response().header(HttpHeaders.RETRY_AFTER, 5).build();
    }
}
