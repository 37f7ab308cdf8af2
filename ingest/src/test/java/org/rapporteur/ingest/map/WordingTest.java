package org.rapporteur.ingest.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ontology.OfficialLanguage;

class WordingTest {
    @ParameterizedTest
    @EnumSource(OfficialLanguage.class)
    void every_official_language_has_every_pattern(OfficialLanguage language) {
        Wording wording = Wording.in(language);
        Stream.of(wording.event(), wording.project(), wording.publication(), wording.report())
                .forEach(pattern -> assertTrue(pattern.endsWith("{}") && pattern.length() > 4, pattern));
    }

    @Test
    void a_short_text_is_its_own_label() {
        assertEquals("Say it.", Wording.abridged("Say it."));
    }

    @Test
    void a_long_text_is_cut_between_words() {
        assertEquals("word ".repeat(15) + "word…", Wording.abridged("word ".repeat(40)));
    }

    @Test
    void a_long_text_is_never_cut_within_a_character() {
        assertEquals("😀".repeat(80) + "…", Wording.abridged("😀".repeat(90)));
    }
}
