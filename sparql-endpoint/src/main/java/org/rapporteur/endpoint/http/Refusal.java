package org.rapporteur.endpoint.http;

/** A request that is not answered, and why; made by the constructors named after the status. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** The request makes no sense. */
    public static Refusal badRequest(String detail) {
        return new Refusal(Problem.of(400, detail));
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

    /** What the client is told. */
    public Problem problem() {
        return problem;
    }
}
