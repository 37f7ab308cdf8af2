package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoConnectionTest {
    @TempDir
    Path directory;

    @Test
    void no_query_makes_the_server_connect_to_an_address_it_names() throws IOException {
        try (ServedExample example = ServedExample.in(directory); Listener listener = Listener.start()) {
            Client client = example.client();
            for (String query : new String[]{"SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                    "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }", "SELECT * FROM <%s> { ?s ?p ?o }",
                    "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }", "ASK { GRAPH <%s> { ?s ?p ?o } }",
                    "CONSTRUCT { ?s ?p ?o } FROM <%s> { ?s ?p ?o }", "DESCRIBE <%s>"}) {
                client.query(query.formatted(listener.address()));
            }
            String graph = Client.encode(listener.address());
            client.get("sparql?query=ASK%7B%7D&default-graph-uri=" + graph);
            client.get("sparql?query=ASK%7B%7D&named-graph-uri=" + graph);
            assertEquals(0, listener.connections());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "0x7f.1", "127.1", "2130706433", "0.0.0.0",
            "169.254.169.254", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "10.0.0.1", "192.168.0.1", "224.0.0.1",
            "user@127.0.0.1", "peer.example"})
    void every_way_out_is_refused_however_the_address_is_written(String host) throws IOException {
        try (ServedExample example = ServedExample.in(directory); Listener listener = Listener.start()) {
            String address = "http://" + host + ":" + listener.socket().getLocalPort() + "/x";
            for (String query : List.of("SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                    "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }", "SELECT * FROM <%s> { ?s ?p ?o }",
                    "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }", "LOAD <%s>",
                    "SELECT * { VALUES ?e { <%s> } SERVICE ?e { ?s ?p ?o } }")) {
                HttpResponse<String> answer = example.client().query(query.formatted(address));
                assertEquals(400, answer.statusCode(), query + " " + answer.body());
            }
            assertEquals(0, listener.connections());
        }
    }

    @Test
    void the_listener_counts_connections() throws IOException, InterruptedException {
        try (Listener listener = Listener.start()) {
            new Socket(InetAddress.getLoopbackAddress(), listener.socket().getLocalPort()).close();
            for (int tries = 0; tries < 100 && listener.connections() == 0; tries++) {
                Thread.sleep(20);
            }
            assertEquals(1, listener.connections());
        }
    }

    /** Accepts whatever comes, answers nothing and counts. */
    private record Listener(ServerSocket socket, AtomicInteger accepted) implements AutoCloseable {
        static Listener start() throws IOException {
            Listener listener = new Listener(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                    new AtomicInteger());
            Thread.ofVirtual().start(listener::accept);
            return listener;
        }

        private void accept() {
            try {
                while (true) {
                    socket.accept().close();
                    accepted.incrementAndGet();
                }
            } catch (IOException closed) {
                // The end of the test closes the socket.
            }
        }

        String address() {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/x";
        }

        int connections() {
            return accepted.get();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
