package org.rapporteur.endpoint.dataset;

/** A failure of the outside (disk, cache, port); the message says what was being done to what. */
public final class EndpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EndpointException(String message) {
        super(message);
    }

    public EndpointException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
