package org.rapporteur.endpoint;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.compression.brotli.BrotliCompression;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.compression.zstandard.ZstandardCompression;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.rapporteur.endpoint.dataset.EndpointException;
import org.rapporteur.endpoint.http.ClientConnection;

/** Jetty with one servlet: Jersey. */
final class WebServer implements AutoCloseable {
    /** Each full one is a call of the system; those above 64 kB are not pooled, but cleared for every answer. */
    private static final int OUTPUT_BUFFER = 32 * 1024;
    private static final int LARGEST_HEADER = 64 * 1024;
    private static final long LARGEST_BODY = 1024 * 1024;
    /** Threads of the system's: virtual ones that compute share the processors with nobody. */
    private static final int MOST_THREADS = 400;
    private static final long STOP_TIMEOUT = 5_000;

    private final org.eclipse.jetty.server.Server jetty;
    private final ServerConnector connector;

    private WebServer(org.eclipse.jetty.server.Server jetty, ServerConnector connector) {
        this.jetty = jetty;
        this.connector = connector;
    }

    static WebServer start(ServerConfiguration configuration, ResourceConfig application) {
        org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server(new QueuedThreadPool(MOST_THREADS));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setOutputBufferSize(OUTPUT_BUFFER);
        http.setRequestHeaderSize(LARGEST_HEADER);
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(configuration.host());
        connector.setPort(configuration.port());
        jetty.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new ServletContainer(application)), "/*");
        SizeLimitHandler limited = new SizeLimitHandler(LARGEST_BODY, -1);
        limited.setHandler(compressing(context));
        jetty.setHandler(new GracefulHandler(new Connected(limited)));
        jetty.setErrorHandler(new ProblemErrorHandler());
        context.setErrorHandler(new ProblemErrorHandler());
        jetty.setStopTimeout(STOP_TIMEOUT);
        WebServer server = new WebServer(jetty, connector);
        try {
            jetty.start();
            return server;
        } catch (Exception failure) {
            // Jetty's life cycle declares no narrower type.
            server.close();
            throw new EndpointException("Listening on " + configuration.host() + ":" + configuration.port() + " failed",
                    failure);
        }
    }

    /** Answers in gzip, Zstandard or Brotli for who accepts it; bodies of requests are taken as they are. */
    private static CompressionHandler compressing(Handler handler) {
        CompressionHandler compressing = new CompressionHandler(handler);
        compressing.putCompression(new GzipCompression());
        compressing.putCompression(new ZstandardCompression());
        // Its library has a native part for each platform, and the build takes that of its own.
        if (Brotli4jLoader.isAvailable()) {
            compressing.putCompression(new BrotliCompression());
        }
        compressing.putConfiguration("/*",
                CompressionConfig.builder().compressPreferredEncodings(List.of("zstd", "br", "gzip"))
                        .compressIncludeMethod("GET").compressIncludeMethod("POST").decompressExcludePath("/*")
                        .build());
        return compressing;
    }

    URI uri() {
        String host = connector.getHost().contains(":") ? "[" + connector.getHost() + "]" : connector.getHost();
        return URI.create("http://" + host + ":" + connector.getLocalPort() + "/");
    }

    @Override
    public void close() {
        try {
            jetty.stop();
        } catch (Exception failure) {
            throw new EndpointException("Stopping the web server failed", failure);
        }
    }

    /** Tells each request the connection it came by; refuses what Jersey would stumble over without a word. */
    private static final class Connected extends Handler.Wrapper {
        private static final Pattern MEDIA_TYPE = Pattern
                .compile("\\s*[^\\s/;]++/[^\\s/;]++\\s*(?:;\\s*(?:[^\\s=;]++=(?:\"[^\"]*+\"|[^\\s;\"]*+)\\s*)?)*+");

        Connected(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
            if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
                Response.writeError(request, response, callback, 400,
                        "the header Content-Type names no media type, as in 'application/sparql-query'");
                return true;
            }
            request.setAttribute(ClientConnection.ATTRIBUTE,
                    new JettyConnection(request.getConnectionMetaData().getConnection()));
            return super.handle(request, response, callback);
        }
    }
}
