package org.rapporteur.bench.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A query with gaps for what it is about.
 *
 * @param name what it asks for
 * @param template its text, with names between percent signs
 */
record Question(String name, String template) {
    /** Those that ask for little first. */
    static final List<Question> ALL = Stream.of("label", "talks-of-person", "statements-about-publication",
            "co-speakers", "entity-page", "entity-graph", "parts-of-event", "report-graph", "events-by-language",
            "largest-events", "words-in-statements", "people-of-organisations").map(Question::read).toList();

    /** Has few divisors in common with the length of any list. */
    private static final int STEP = 7919;
    private static final int SMALL = 100;
    /** No answer has so many rows. */
    private static final int ENOUGH = 1_000_000;

    private static Question read(String name) {
        try (InputStream in = Question.class.getResourceAsStream(name + ".rq")) {
            return new Question(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What programs like to read such answers in. */
    String mediaType() {
        return template.contains("CONSTRUCT") ? "application/n-triples" : "application/sparql-results+json";
    }

    /** The text with this number; no two are the same, though they may ask for the same things. */
    String text(int number, Map<String, List<String>> things) {
        String text = template.replace("%number%", String.valueOf(number)).replace("%small%",
                String.valueOf(number % SMALL));
        for (Map.Entry<String, List<String>> gap : things.entrySet()) {
            List<String> values = gap.getValue();
            text = text.replace("%" + gap.getKey() + "%", values.get((int) ((long) number * STEP % values.size())));
        }
        return text.contains("LIMIT") ? text : text + "LIMIT " + (ENOUGH + number) + "\n";
    }
}
