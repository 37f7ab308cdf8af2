package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Another SPARQL endpoint, well or badly behaved, which keeps the queries that it was asked. */
record OtherEndpoint(HttpServer server, List<String> queries) implements AutoCloseable {
    /** One solution, in which x is "one". */
    static final String TABLE = "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\",\"value\":\"one\"}}]}}";

    static {
        // Else each small write waits for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** What another endpoint does with a request. */
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    static OtherEndpoint answering(String table) throws IOException {
        return start(exchange -> send(exchange, 200, "application/sparql-results+json", table));
    }

    static OtherEndpoint start(Behaviour behaviour) throws IOException {
        OtherEndpoint endpoint = new OtherEndpoint(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
                new CopyOnWriteArrayList<>());
        endpoint.server().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        endpoint.server().createContext("/", exchange -> {
            endpoint.queries()
                    .add(URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8));
            try (exchange) {
                behaviour.answer(exchange);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
        endpoint.server().start();
        return endpoint;
    }

    String iri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sparql";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static HttpResponse<String> ask(ServedExample example, String iri) {
        return example.client().query("SELECT ?x { SERVICE <" + iri + "> { ?s ?p ?x } }");
    }

    static String csv(ServedExample example, String query) {
        return example.client().query(query, "Accept", "text/csv").body();
    }

    static void assertFailed(HttpResponse<String> answer, int status, String iri, String why) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", Client.type(answer));
        assertTrue(answer.body().contains("SERVICE <" + iri + "> "), answer.body());
        assertTrue(answer.body().contains(why), answer.body());
    }
}
