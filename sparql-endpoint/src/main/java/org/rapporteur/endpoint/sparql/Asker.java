package org.rapporteur.endpoint.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.rapporteur.endpoint.http.UnfinishedAnswerInterceptor;

/**
 * Who waits for an answer.
 *
 * @param address from which the request came
 * @param cut ends the connection, whatever is being written to it
 */
record Asker(String address, Runnable cut) {
    static Asker of(HttpServletRequest request) {
        return new Asker(request.getRemoteAddr(),
                (Runnable) request.getAttribute(UnfinishedAnswerInterceptor.CUT_CONNECTION));
    }
}
