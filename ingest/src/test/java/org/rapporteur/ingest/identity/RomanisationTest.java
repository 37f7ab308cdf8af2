package org.rapporteur.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

class RomanisationTest {
    @ParameterizedTest
    @CsvSource({"Mira Holm,mira-holm", "Иво Петров,ivo-petrov", "Ζωή Λάμπρου,zoi-lamprou",
            "Łukasz Żółć-Ørsted,lukasz-zolc-orsted", "#BrightBay,brightbay", "O’Hara & Straße,ohara-strasse"})
    void a_name_of_any_script_has_a_slug(String name, String slug) {
        assertEquals(Optional.of(new Slug(slug)), Romanisation.slug(name));
    }

    @Test
    void without_letters_there_is_no_slug() {
        assertEquals(Optional.empty(), Romanisation.slug("… – !"));
    }

    @Test
    void a_long_name_is_cut_between_words() {
        assertEquals("word-".repeat(15) + "word", Romanisation.slug("word ".repeat(30)).orElseThrow().text());
    }

    @Test
    void english_is_best_then_latin_script_then_the_rest() {
        assertEquals(Optional.of("en"), best(OfficialLanguage.BG, OfficialLanguage.SV, OfficialLanguage.EN));
        assertEquals(Optional.of("hu"), best(OfficialLanguage.BG, OfficialLanguage.SV, OfficialLanguage.HU));
        assertEquals(Optional.of("bg"), best(OfficialLanguage.EL, OfficialLanguage.BG));
    }

    private static Optional<String> best(OfficialLanguage... languages) {
        Map<OfficialLanguage, Quote> quotes = new TreeMap<>();
        for (OfficialLanguage language : languages) {
            quotes.put(language, new Quote(language.tag(), new Range(0, 2)));
        }
        return Romanisation.best(new Passage(new TreeMap<>(quotes)));
    }
}
