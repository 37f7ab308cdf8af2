package org.rapporteur.bench.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.bench.corpus.Corpus;
import org.rapporteur.ontology.Kind;

class IdentityTest {
    private static final int EVENTS = 8;

    @TempDir
    private Path folder;

    @Test
    void no_two_people_are_taken_for_one() throws IOException {
        Score people = people(true);
        assertEquals(List.of(), people.wrong());
        assertTrue(people.right() > 50, "only " + people.right() + " pairs");
    }

    @Test
    void no_two_people_are_taken_for_one_where_no_accounts_are_stated() throws IOException {
        assertEquals(List.of(), people(false).wrong());
    }

    @Test
    void the_same_seed_makes_the_same_corpus() {
        assertEquals(Corpus.of(7, EVENTS, true), Corpus.of(7, EVENTS, true));
    }

    private Score people(boolean handles) throws IOException {
        Publication publication = new Publication(Corpus.of(1, EVENTS, handles), folder);
        publication.together();
        return Measurement.of(publication.corpus(), publication.dataset()).of(Kind.PERSON);
    }
}
