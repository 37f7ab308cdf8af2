package org.rapporteur.endpoint.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.rapporteur.endpoint.http.ClientConnection;

/**
 * Who waits for an answer.
 *
 * @param address from which the request came
 * @param connection by which it came
 */
record Asker(String address, ClientConnection connection) {
    static Asker of(HttpServletRequest request) {
        return new Asker(request.getRemoteAddr(), ClientConnection.of(request));
    }
}
