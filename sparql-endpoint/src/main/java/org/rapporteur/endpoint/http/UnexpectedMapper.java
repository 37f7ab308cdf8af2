package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw: the client gets a number, the log gets the rest. */
public final class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

    @Override
    public Response toResponse(Throwable unexpected) {
        String id = UUID.randomUUID().toString();
        LOG.error("Unexpected failure {}", id, unexpected);
        return Problem.of(500, "Something went wrong here; the server's log has it under " + id).response().build();
    }
}
