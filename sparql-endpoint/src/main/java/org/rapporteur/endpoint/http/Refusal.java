package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A request that is not answered, and why; made by the constructors named after the status. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, Object> headers;

    public Refusal(Problem problem) {
        this(problem, Map.of());
    }

    private Refusal(Problem problem, Map<String, Object> headers) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    /** The request makes no sense. */
    public static Refusal badRequest(String detail) {
        return new Refusal(Problem.of(400, detail));
    }

    /** Only whoever shows a token may do this. */
    public static Refusal unauthorised(String detail) {
        return new Refusal(Problem.of(401, detail), Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    /** There is no such thing. */
    public static Refusal notFound(String detail) {
        return new Refusal(Problem.of(404, detail));
    }

    /** None of the formats the client accepts. */
    public static Refusal notAcceptable(String detail) {
        return new Refusal(Problem.of(406, detail));
    }

    /** A body in a form that is not read here. */
    public static Refusal unsupportedMediaType(String detail) {
        return new Refusal(Problem.of(415, detail));
    }

    /** Not now. */
    public static Refusal unavailable(String detail) {
        return new Refusal(Problem.of(503, detail));
    }

    /**
     * Too much at once.
     *
     * @param retryAfter in seconds
     */
    public static Refusal busy(int status, String detail, int retryAfter) {
        return new Refusal(Problem.of(status, detail), Map.of(HttpHeaders.RETRY_AFTER, retryAfter));
    }

    /**
     * Another endpoint gave no answer that could be used.
     *
     * @param status 502, or 504 where it was too slow
     * @param what it did
     */
    public static Refusal ofService(int status, String endpoint, String what) {
        return new Refusal(Problem.service(status, "SERVICE <" + endpoint + "> " + what));
    }

    /** The answer that says so. */
    public Response response() {
        Response.ResponseBuilder response = problem.response();
        headers.forEach(response::header);
        return response.build();
    }

    /** What the client is told. */
    public Problem problem() {
        return problem;
    }
}
