package org.rapporteur.ingest.map;

import static org.eclipse.rdf4j.model.util.Values.literal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AsReadTest {
    private final AsRead names = new AsRead();

    @Test
    void a_name_in_capitals_is_no_label_where_there_is_another() {
        names.add(literal("Ada BRENNICK", "en"), 3);
        names.add(literal("Ada Brennick", "en"), 1);
        assertEquals("Ada Brennick", names.chosen().get("en"));
    }

    @Test
    void the_capitals_of_a_name_count_for_it() {
        names.add(literal("Ada BRENNICK", "en"), 2);
        names.add(literal("Ada Brennick", "en"), 1);
        names.add(literal("Ada Brenick", "en"), 2);
        assertEquals("Ada Brennick", names.chosen().get("en"));
    }

    @Test
    void between_two_spellings_the_other_languages_decide() {
        names.add(literal("Ada Brenick", "en"), 1);
        names.add(literal("Ada Brennick", "en"), 1);
        names.add(literal("Ada Brennick", "de"), 1);
        assertEquals("Ada Brennick", names.chosen().get("en"));
    }

    @Test
    void an_abbreviation_alone_keeps_its_capitals() {
        names.add(literal("NOLARO", "en"), 2);
        names.add(literal("Nolaro", "en"), 1);
        assertEquals("NOLARO", names.chosen().get("en"));
    }
}
