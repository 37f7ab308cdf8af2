package org.rapporteur.endpoint.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What Jersey refuses before a resource is asked: unknown paths, methods and media types, malformed headers. */
public final class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refused) {
        Response theirs = refused.getResponse();
        Response.ResponseBuilder ours = Problem.of(theirs.getStatus(), detail(theirs.getStatus())).response();
        String allow = theirs.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? ours.build() : ours.header(HttpHeaders.ALLOW, allow).build();
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address";
            case 405 -> "This address does not answer to this method; the Allow header names those it does";
            case 406 -> "This address has none of the accepted media types";
            case 415 -> "This address does not read bodies of this media type";
            case 400 -> "The request is malformed";
            default -> "The request was not answered";
        };
    }
}
