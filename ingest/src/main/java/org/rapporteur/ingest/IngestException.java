package org.rapporteur.ingest;

/** A failure of the outside (disk, configuration); the message says what was being done to which file. */
public final class IngestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IngestException(String message) {
        super(message);
    }

    public IngestException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
