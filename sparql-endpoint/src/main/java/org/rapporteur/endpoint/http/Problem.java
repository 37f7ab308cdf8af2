package org.rapporteur.endpoint.http;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a request was not answered, as {@code application/problem+json} (RFC 9457).
 *
 * @param type names the kind of problem; {@code about:blank} when the status says it all
 * @param title the kind of problem, in words
 * @param status the HTTP status
 * @param detail what is wrong with this request
 * @param line where in the query the problem is, from 1
 * @param column where in that line, from 1
 * @param date since when the thing is gone, as an ISO 8601 instant in UTC
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "line", "column", "date"})
public record Problem(String type, String title, int status, String detail, Optional<Long> line, Optional<Long> column,
        Optional<String> date) {
    /** The media type of every problem. */
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** A problem that its status and a sentence describe. */
    public static Problem of(int status, String detail) {
        return new Problem("about:blank", String.valueOf(HttpStatus.getMessage(status)), status, detail,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A query that does not parse. */
    public static Problem syntax(String detail, long line, long column) {
        return new Problem("urn:x-rapporteur:problem:query-syntax", "The query is not SPARQL", 400, detail,
                Optional.of(line).filter(known -> known > 0), Optional.of(column).filter(known -> known > 0),
                Optional.empty());
    }

    /** An answer that reaches a limit. */
    public static Problem tooLarge(String detail) {
        return new Problem("urn:x-rapporteur:problem:answer-too-large", "The answer is too large", 422, detail,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A query that cannot be answered however long it runs. */
    public static Problem tooComplex(String detail) {
        return new Problem("urn:x-rapporteur:problem:query-too-complex", "The query is too complex", 422, detail,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Another endpoint that was to be asked by SERVICE. */
    public static Problem service(int status, String detail) {
        return new Problem("urn:x-rapporteur:problem:service-failed", "Another endpoint gave no answer", status, detail,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A thing that was published once. */
    public static Problem gone(String detail, String date) {
        return new Problem("urn:x-rapporteur:problem:withdrawn", "This was withdrawn", 410, detail, Optional.empty(),
                Optional.empty(), Optional.of(date));
    }

    /** The response that says so. */
    public Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
