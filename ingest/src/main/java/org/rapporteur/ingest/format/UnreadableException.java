package org.rapporteur.ingest.format;

import java.util.Objects;

/** Says why a file cannot be read, from deep within a reader to {@link ReportFile}, which makes a finding of it. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    UnreadableException(Problem problem) {
        this(problem, "");
    }

    /** With what was seen. */
    UnreadableException(Problem problem, String detail) {
        super(detail);
        this.problem = Objects.requireNonNull(problem);
    }

    Problem problem() {
        return problem;
    }

    String detail() {
        return getMessage();
    }
}
