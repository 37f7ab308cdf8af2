package org.rapporteur.endpoint;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.rapporteur.endpoint.http.CrossOriginFilter;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.ProblemWriter;

/** Problems that Jetty finds before Jersey sees the request, such as a malformed address. */
final class ProblemErrorHandler extends ErrorHandler {
    /** Jetty leaves the body out for methods it does not know; an answer to HEAD has none on the wire in any case. */
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(Request request, Response response, int status, String message, Throwable cause,
            Callback callback) {
        CrossOriginFilter.ALWAYS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE.toString());
        Problem problem = Problem.of(status,
                status < 500
                        ? "The request is malformed: " + message
                        : "The server could not read or answer the request");
        response.write(true, ByteBuffer.wrap(ProblemWriter.json(problem)), callback);
    }
}
