package org.rapporteur.endpoint.sparql;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.apache.jena.query.QueryCancelledException;
import org.rapporteur.endpoint.http.Problem;

/** Queries that took longer than they may, stopped before the first byte of their answer had left. */
public final class QueryCancelledMapper implements ExceptionMapper<QueryCancelledException> {
    @Override
    public Response toResponse(QueryCancelledException stopped) {
        return Problem.of(503, "The query took longer than this endpoint allows and was stopped; ask for less at once")
                .response().build();
    }
}
