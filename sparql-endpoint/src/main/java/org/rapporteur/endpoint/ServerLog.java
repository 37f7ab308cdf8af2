package org.rapporteur.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** What a server logs, one line each: warnings of all, and of what the libraries only remark nothing. */
final class ServerLog {
    private ServerLog() {}

    /** Sets the log up, unless the operator has done so by {@code java.util.logging.config.file}. */
    static void configure() {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (InputStream settings = ServerLog.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
