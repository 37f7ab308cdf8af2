package org.rapporteur.bench.queries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.ResultSetFormatter;

/** Asks a SPARQL endpoint from the thread that wants to know, which costs little, and reads its answers to the end. */
final class Client {
    private final Map<String, List<String>> things;

    Client(Map<String, List<String>> things) {
        this.things = things;
        // Otherwise but five connections are kept open, and the others are made anew for each request.
        System.setProperty("http.maxConnections", "100");
    }

    /** The answer to a question with this number. */
    byte[] answer(URI sparql, Question question, int number) {
        URI address = URI
                .create(sparql + "?query=" + URLEncoder.encode(question.text(number, things), StandardCharsets.UTF_8));
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestProperty("Accept", question.mediaType());
            try (InputStream body = connection.getInputStream()) {
                return body.readAllBytes();
            }
        } catch (IOException failure) {
            throw new IllegalStateException("Asking " + address + " failed", failure);
        }
    }

    /** How many solutions or triples the answer has. */
    long rows(URI sparql, Question question, int number) {
        byte[] answer = answer(sparql, question, number);
        return question.mediaType().endsWith("json")
                ? ResultSetFormatter.consume(ResultSetFactory.fromJSON(new ByteArrayInputStream(answer)))
                : new String(answer, StandardCharsets.UTF_8).lines().distinct().count();
    }
}
