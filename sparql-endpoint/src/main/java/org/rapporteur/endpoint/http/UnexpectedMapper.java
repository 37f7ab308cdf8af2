package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody foresaw: the client gets a number, the log gets the rest. What the web server found wrong with the request, say
 * a body that turns out too large while it is read, is the client's.
 */
public final class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

    @Override
    public Response toResponse(Throwable unexpected) {
        return Stream.iterate(unexpected, Objects::nonNull, Throwable::getCause).filter(HttpException.class::isInstance)
                .map(HttpException.class::cast).filter(failure -> failure.getCode() / 100 == 4).findFirst()
                .map(failure -> Problem.of(failure.getCode(), "The request is refused: " + failure.getReason())
                        .response().build())
                .orElseGet(() -> unknown(unexpected));
    }

    private static Response unknown(Throwable unexpected) {
        String id = UUID.randomUUID().toString();
        LOG.error("Unexpected failure {}", id, unexpected);
        return Problem.of(500, "Something went wrong here; the server's log has it under " + id).response().build();
    }
}
