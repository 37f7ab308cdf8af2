package org.rapporteur.bench.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.bench.corpus.Corpus;
import org.rapporteur.ontology.Kind;

class IdentityTest {
    private static final int EVENTS = 8;
    /** An account that a whole office shares still makes one of its people; the measurement counts these. */
    private static final String SHARED_ACCOUNT = "look-alike: handle";

    @TempDir
    private static Path folder;

    private static Measurement withAccounts;
    private static Measurement without;

    @BeforeAll
    static void measure() throws IOException {
        withAccounts = measurement(true, "with");
        without = measurement(false, "without");
    }

    private static Measurement measurement(boolean accounts, String name) throws IOException {
        Publication publication = new Publication(Corpus.of(1, EVENTS, accounts), folder.resolve(name));
        publication.together();
        return Measurement.of(publication.corpus(), publication.dataset());
    }

    @Test
    void no_two_people_are_taken_for_one() {
        assertEquals(List.of(), withAccounts.of(Kind.PERSON).wrong().stream()
                .filter(pair -> !pair.categories().contains(SHARED_ACCOUNT)).toList());
    }

    @Test
    void no_two_people_are_taken_for_one_where_no_accounts_are_stated() {
        assertEquals(List.of(), without.of(Kind.PERSON).wrong());
    }

    @Test
    void people_come_again_and_some_are_easily_taken_for_others() {
        Score people = withAccounts.of(Kind.PERSON);
        assertTrue(people.right() > 30, "only " + people.right() + " pairs");
        assertTrue(people.lookAlikes() > 30, "only " + people.lookAlikes() + " look-alikes");
    }

    @Test
    void everybody_is_read() {
        assertEquals(List.of(), withAccounts.of(Kind.PERSON).notRead());
    }

    @Test
    void versions_of_a_report_stay_together_and_reports_apart() {
        assertEquals(List.of(), withAccounts.apart());
        assertEquals(List.of(), withAccounts.together());
    }

    @Test
    void the_same_seed_makes_the_same_corpus() {
        assertEquals(Corpus.of(7, EVENTS, true), Corpus.of(7, EVENTS, true));
    }
}
