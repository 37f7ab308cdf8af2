package org.rapporteur.endpoint.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts the connection when an answer that has begun cannot be finished: without its last chunk no client takes it for a
 * whole one.
 */
public final class UnfinishedAnswerInterceptor implements WriterInterceptor {
    /**
     * What Jersey keeps back, to be replaced by a problem. What is beyond it may wait in the buffers of an encoder, where
     * the response does not count as committed, but it can not be taken back.
     */
    private static final int BUFFER = 8 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedAnswerInterceptor.class);

    @Context
    private HttpServletRequest request;

    @Context
    private HttpServletResponse response;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Counting out = new Counting(context.getOutputStream());
        context.setOutputStream(out);
        try {
            context.proceed();
        } catch (IOException | RuntimeException | Error failure) {
            if (response.isCommitted() || out.count > BUFFER) {
                ClientConnection connection = ClientConnection.of(request);
                log(failure, connection.isGone());
                connection.cut();
            }
            throw failure;
        }
    }

    /** Jersey would show the way to every limit that was reached, and to every client that hung up. */
    private static void log(Throwable failure, boolean hungUp) {
        if (failure instanceof Refusal refusal && !hungUp) {
            LOG.info("An answer was broken off: {}", refusal.getMessage());
        } else if (!hungUp && Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .noneMatch(IOException.class::isInstance)) {
            LOG.error("An answer was broken off", failure);
        }
    }

    private static final class Counting extends FilterOutputStream {
        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            count++;
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            out.write(bytes, from, length);
        }
    }
}
