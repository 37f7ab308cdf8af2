package org.rapporteur.endpoint.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * Cuts the connection when an answer that has begun cannot be finished: without its last chunk no client takes it for a
 * whole one.
 */
public final class UnfinishedAnswerInterceptor implements WriterInterceptor {
    /** The request attribute under which the web server leaves what cuts the connection, a {@link Runnable}. */
    public static final String CUT_CONNECTION = UnfinishedAnswerInterceptor.class.getName();

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        boolean finished = false;
        try {
            context.proceed();
            finished = true;
        } finally {
            if (!finished && response.isCommitted()) {
                ((Runnable) request.getAttribute(CUT_CONNECTION)).run();
            }
        }
    }
}
