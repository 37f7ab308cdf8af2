package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.endpoint.sparql.QueryLimits;

class CompressionTest {
    private static final String QUERY = "sparql?query=" + Client.encode("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o");

    @TempDir
    static Path directory;
    private static ServedExample served;

    @BeforeAll
    static void start() {
        served = ServedExample.in(directory, new QueryLimits(Duration.ofSeconds(30), 3_000, 10_000_000, 2, 2, 4, 1000));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void an_answer_is_the_same_in_every_encoding(String encoding) throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = get(QUERY, "identity");
        HttpResponse<byte[]> small = get(QUERY, encoding);
        assertEquals(encoding, small.headers().firstValue("Content-Encoding").orElse("none"));
        assertTrue(small.body().length < plain.body().length / 2, small.body().length + " of " + plain.body().length);
        assertArrayEquals(plain.body(), decoded(small.body(), encoding));
        assertTrue(String.join(",", small.headers().allValues("Vary")).contains("Accept-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void what_a_client_has_is_not_sent_again(String encoding) throws IOException, InterruptedException {
        String tag = get(QUERY, encoding).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get(QUERY, encoding, "If-None-Match", tag).statusCode(), tag);
    }

    /** Wherever the limit is, in front of buffers of the server and of encoders, within them and behind. */
    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br", "zstd"})
    void an_answer_that_breaks_off_does_so_in_every_encoding(String encoding) throws InterruptedException {
        for (int bytes : new int[]{100, 7_000, 8_000, 9_000, 17_000, 33_000, 70_000, 300_000, 2_000_000}) {
            QueryLimits limits = new QueryLimits(Duration.ofSeconds(30), 1_000_000, bytes, 2, 2, 4, 1000);
            try (ServedExample example = ServedExample.in(directory.resolve(encoding + bytes), limits)) {
                String product = "sparql?query=" + Client.encode("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
                HttpResponse<byte[]> answer = get(example.client(), product, encoding);
                assertEquals(422, answer.statusCode(), bytes + " bytes " + answer.headers().map());
            } catch (IOException cut) {
                assertTrue(bytes > 7_000, cut.toString());
            }
        }
    }

    @Test
    void pages_and_problems_are_smaller_too() throws IOException, InterruptedException {
        assertEquals("gzip",
                get("", "gzip", "Accept", "text/html").headers().firstValue("Content-Encoding").orElse(""));
        assertEquals(404, get("nowhere", "gzip").statusCode());
    }

    @Test
    void a_body_that_is_too_large_or_encoded_is_refused() {
        HttpResponse<String> large = served.client().send("POST", "sparql", "ASK {}" + " ".repeat(2_000_000),
                "Content-Type", "application/sparql-query");
        assertEquals(413, large.statusCode(), large.body());
        assertEquals("application/problem+json", Client.type(large));
        HttpResponse<String> encoded = served.client().send("POST", "sparql", "ASK {}", "Content-Type",
                "application/sparql-query", "Content-Encoding", "gzip");
        assertEquals(415, encoded.statusCode(), encoded.body());
        assertEquals(200, served.client().query("ASK {} # " + "x".repeat(30_000)).statusCode());
        HttpResponse<String> address = served.client().query("ASK {} # " + "x".repeat(90_000));
        assertTrue(address.statusCode() == 414 || address.statusCode() == 431, address.body());
        assertEquals("application/problem+json", Client.type(address));
    }

    private static HttpResponse<byte[]> get(String path, String encoding, String... headers)
            throws IOException, InterruptedException {
        return get(served.client(), path, encoding, headers);
    }

    private static HttpResponse<byte[]> get(Client client, String path, String encoding, String... headers)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(
                client.request(path, headers).header("Accept-Encoding", encoding).build(), BodyHandlers.ofByteArray());
    }

    private static byte[] decoded(byte[] body, String encoding) throws IOException {
        InputStream bytes = new ByteArrayInputStream(body);
        try (InputStream decoded = switch (encoding) {
            case "gzip" -> new GZIPInputStream(bytes);
            case "br" -> new BrotliInputStream(bytes);
            default -> new ZstdInputStream(bytes);
        }) {
            return decoded.readAllBytes();
        }
    }
}
