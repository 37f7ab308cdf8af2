package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.endpoint.OtherEndpoint.ask;
import static org.rapporteur.endpoint.OtherEndpoint.assertFailed;
import static org.rapporteur.endpoint.OtherEndpoint.csv;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.endpoint.sparql.QueryLimits;

/** What other endpoints do badly: too slowly, too much, not to the end or not at all what was asked for. */
class FederationFailureTest {
    private static final Predicate<InetAddress> LOOPBACK = InetAddress::isLoopbackAddress;

    @TempDir
    Path directory;

    @Test
    void an_endpoint_that_is_too_slow_is_not_waited_for() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.start(exchange -> Thread.sleep(5_000));
                ServedExample example = ServedExample.asking(directory,
                        QueryLimits.DEFAULT.withTime(Duration.ofSeconds(2)), LOOPBACK, remote.iri())) {
            Instant begin = Instant.now();
            assertFailed(ask(example, remote.iri()), 504, remote.iri(), "did not answer within");
            assertTrue(Duration.between(begin, Instant.now()).toMillis() < 2_000);
            assertEquals("x\r\n\r\n", csv(example, "SELECT ?x { SERVICE SILENT <" + remote.iri() + "> { ?s ?p ?x } }"));
        }
    }

    @Test
    void an_endpoint_that_drips_is_not_waited_for() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.start(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, 0);
            for (int letter = 0; letter < 100; letter++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(50);
            }
        });
                ServedExample example = ServedExample.asking(directory,
                        QueryLimits.DEFAULT.withTime(Duration.ofSeconds(2)), LOOPBACK, remote.iri())) {
            assertFailed(ask(example, remote.iri()), 504, remote.iri(), "did not answer within");
        }
    }

    @Test
    void more_than_is_taken_is_no_shorter_answer() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.start(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody()
                    .write((" ".repeat(11_000_000) + OtherEndpoint.TABLE).getBytes(StandardCharsets.UTF_8));
        }); ServedExample example = asking(remote.iri())) {
            assertFailed(ask(example, remote.iri()), 502, remote.iri(), "more than 10000000 bytes");
        }
    }

    @Test
    void more_solutions_than_are_taken_are_no_shorter_answer() throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.answering(
                "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[" + "{},".repeat(100_000) + "{}]}}");
                ServedExample example = asking(remote.iri())) {
            assertFailed(ask(example, remote.iri()), 502, remote.iri(), "more than 100000 solutions");
        }
    }

    /** With a length that is not reached, with a chunk that does not come, and cut within a whole message. */
    @ParameterizedTest
    @CsvSource({"1000, false", "0, false", "0, true"})
    void an_answer_that_ends_in_the_middle_is_not_used(long length, boolean whole) throws IOException {
        try (OtherEndpoint remote = OtherEndpoint.start(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, length);
            exchange.getResponseBody().write(OtherEndpoint.TABLE.substring(0, OtherEndpoint.TABLE.length() - 4)
                    .getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            if (whole) {
                exchange.getResponseBody().close();
            }
        }); ServedExample example = asking(remote.iri())) {
            assertFailed(ask(example, remote.iri()), 502, remote.iri(), "");
            assertEquals("x\r\n\r\n", csv(example, "SELECT ?x { SERVICE SILENT <" + remote.iri() + "> { ?s ?p ?x } }"));
        }
    }

    @Test
    void what_is_no_table_of_solutions_is_not_used() throws IOException {
        String json = "application/sparql-results+json";
        List<Wrong> wrongs = List.of(new Wrong(500, json, OtherEndpoint.TABLE, "status 500"),
                new Wrong(401, json, OtherEndpoint.TABLE, "status 401"),
                new Wrong(407, json, OtherEndpoint.TABLE, "status 407"),
                new Wrong(200, "text/html", "<p>", "text/html"), new Wrong(200, json, "<p>", "no table of solutions"),
                new Wrong(200, json, "", "no table of solutions"),
                new Wrong(200, json, "{\"boolean\":true}", "no table of solutions"),
                new Wrong(200, json, "[".repeat(100_000), "no table of solutions"),
                new Wrong(200, "application/sparql-results+xml", "{}", "no table of solutions"));
        try (OtherEndpoint remote = OtherEndpoint
                .start(exchange -> wrongs.get(Integer.parseInt(exchange.getRequestURI().getQuery())).send(exchange))) {
            try (ServedExample example = asking(IntStream.range(0, wrongs.size())
                    .mapToObj(number -> remote.iri() + "?" + number).toArray(String[]::new))) {
                for (int number = 0; number < wrongs.size(); number++) {
                    String iri = remote.iri() + "?" + number;
                    assertFailed(ask(example, iri), 502, iri, wrongs.get(number).why());
                }
            }
        }
    }

    private record Wrong(int status, String type, String body, String why) {
        void send(HttpExchange exchange) throws IOException {
            OtherEndpoint.send(exchange, status, type, body);
        }
    }

    private ServedExample asking(String... services) {
        return ServedExample.asking(directory, QueryLimits.DEFAULT, LOOPBACK, services);
    }
}
