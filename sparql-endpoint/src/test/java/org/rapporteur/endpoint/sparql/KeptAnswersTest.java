package org.rapporteur.endpoint.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.endpoint.dataset.PublishedState;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.shapes.dataset.Manifest.HistoryMark;

class KeptAnswersTest {
    private static final int ROOM = 640_000;
    private static final PublishedState FIRST = state("1");
    private static final PublishedState SECOND = state("2");

    private final KeptAnswers kept = new KeptAnswers(ROOM);

    private static PublishedState state(String version) {
        return new PublishedState(version, new HistoryMark(0, ""), "", new IriSpace("https://data.example/"));
    }

    @Test
    void a_new_state_leaves_nothing_of_the_one_before_in_memory() {
        kept.startOver(FIRST);
        kept.keep(FIRST, "tag", new byte[1]);
        assertTrue(kept.answer("tag").isPresent());
        kept.startOver(SECOND);
        assertEquals(Optional.empty(), kept.answer("tag"));
    }

    @Test
    void what_was_being_answered_when_the_state_changed_is_not_kept() {
        kept.startOver(FIRST);
        kept.startOver(SECOND);
        kept.keep(FIRST, "tag", new byte[1]);
        assertEquals(Optional.empty(), kept.answer("tag"));
    }

    @Test
    void there_is_never_more_than_there_is_room_for() {
        kept.startOver(FIRST);
        IntStream.range(0, 1_000).forEach(number -> kept.keep(FIRST, "tag" + number, new byte[kept.largest()]));
        long bytes = IntStream.range(0, 1_000).mapToObj(number -> kept.answer("tag" + number)).flatMap(Optional::stream)
                .mapToLong(answer -> answer.length).sum();
        assertTrue(bytes > ROOM / 2 && bytes <= ROOM, "holds " + bytes);
    }

    @Test
    void an_answer_that_would_drive_out_the_others_is_not_kept() {
        kept.startOver(FIRST);
        kept.keep(FIRST, "tag", new byte[kept.largest() + 1]);
        assertEquals(Optional.empty(), kept.answer("tag"));
    }
}
