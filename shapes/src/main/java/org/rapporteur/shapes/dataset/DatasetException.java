package org.rapporteur.shapes.dataset;

/** A failure of the outside (disk, lock, damaged file); the message says what was being done to which file. */
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatasetException(String message) {
        super(message);
    }

    public DatasetException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
