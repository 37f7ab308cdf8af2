package org.rapporteur.endpoint.http;

import jakarta.servlet.http.HttpServletRequest;

/** The connection that a request came by. */
public interface ClientConnection {
    /** The request attribute under which the web server leaves it. */
    String ATTRIBUTE = ClientConnection.class.getName();

    /** The connection of a request. */
    static ClientConnection of(HttpServletRequest request) {
        return (ClientConnection) request.getAttribute(ATTRIBUTE);
    }

    /** Ends it, whatever is being written to it. */
    void cut();

    /** Whether the client has hung up; only to be asked while a request is answered that was read to its end. */
    boolean isGone();
}
