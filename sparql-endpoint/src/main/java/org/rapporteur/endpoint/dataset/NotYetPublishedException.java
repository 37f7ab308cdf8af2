package org.rapporteur.endpoint.dataset;

/** There is nothing to serve yet; the message says why. It passes as soon as something is published. */
public final class NotYetPublishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotYetPublishedException(String message) {
        super(message);
    }
}
