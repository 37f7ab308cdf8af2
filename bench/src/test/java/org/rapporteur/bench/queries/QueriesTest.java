package org.rapporteur.bench.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueriesTest {
    @TempDir
    private Path folder;

    @Test
    void both_servers_give_answers_with_as_many_rows_and_are_timed() throws IOException {
        Content content = Content.of(2, 3_000, folder);
        Client client = new Client(content.things());
        try (ServerProcess fuseki = ServerProcess.fuseki(content, folder.resolve("fuseki"));
                ServerProcess ours = ServerProcess.ours(content, folder.resolve("cache"))) {
            Race race = new Race(client, ours, fuseki, 1, Duration.ofMillis(20));
            assertEquals(List.of(), race.differences());
            assertEquals(Question.ALL, race.withRepetition(2).stream().map(Race.Rates::question).toList());
        }
    }

    @Test
    void no_question_is_asked_twice_uncached() throws IOException {
        Content content = Content.of(1, 1, folder);
        for (Question question : Question.ALL) {
            assertNotEquals(question.text(1, content.things()), question.text(1 + 7 * 30_000, content.things()),
                    question.name());
        }
    }
}
