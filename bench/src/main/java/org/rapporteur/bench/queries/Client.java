package org.rapporteur.bench.queries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;

/** Asks a SPARQL endpoint, and reads its answers to the end. */
final class Client implements AutoCloseable {
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, List<String>> things;

    Client(Map<String, List<String>> things) {
        this.things = things;
    }

    /** The answer to a question with this number. */
    byte[] answer(URI sparql, Question question, int number) {
        URI address = URI
                .create(sparql + "?query=" + URLEncoder.encode(question.text(number, things), StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address).header("Accept", question.mediaType()).build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + response.statusCode() + ": "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException failure) {
            throw new IllegalStateException("Asking " + address + " failed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Asking " + address + " was interrupted", interrupted);
        }
    }

    /** How many solutions or triples the answer has. */
    long rows(URI sparql, Question question, int number) {
        byte[] answer = answer(sparql, question, number);
        return question.mediaType().endsWith("json")
                ? ResultSetFormatter.consume(ResultSetFactory.fromJSON(new ByteArrayInputStream(answer)))
                : new String(answer, StandardCharsets.UTF_8).lines().distinct().count();
    }

    @Override
    public void close() {
        http.close();
    }
}
