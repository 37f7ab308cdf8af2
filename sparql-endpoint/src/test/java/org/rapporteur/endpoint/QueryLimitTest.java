package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLimitTest {
    private static final String PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?x ?y ?z }";

    @TempDir
    Path directory;

    @Test
    void a_query_that_takes_too_long_before_its_first_byte_answers_503() {
        try (ServedExample example = ServedExample.in(directory, Duration.ofMillis(300))) {
            HttpResponse<String> answer = example.client().query("SELECT (COUNT(*) AS ?count) " + PRODUCT);
            assertEquals(503, answer.statusCode(), answer.body());
            assertEquals("application/problem+json", Client.type(answer));
            assertEquals(200, example.client().query("ASK {}").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml", "text/csv",
            "text/tab-separated-values"})
    void an_answer_that_has_begun_is_broken_off_and_never_looks_whole(String type) {
        try (ServedExample example = ServedExample.in(directory, Duration.ofMillis(500))) {
            UncheckedIOException broken = assertThrows(UncheckedIOException.class,
                    () -> example.client().query("SELECT * " + PRODUCT, "Accept", type));
            assertTrue(broken.getCause() != null, broken.toString());
            assertEquals(200, example.client().query("ASK {}").statusCode());
        }
    }
}
