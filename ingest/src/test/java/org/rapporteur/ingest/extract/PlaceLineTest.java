package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;

class PlaceLineTest {
    @ParameterizedTest
    @EnumSource
    void the_line_is_found_by_each_label_of_each_language(OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        List<String> labels = lexicon.forms("label.place");
        labels.forEach(label -> assertEquals(Optional.of("Quay Hall, Lindmark"),
                place(language, label + ": Quay Hall, Lindmark\n"), label));
    }

    @Test
    void it_is_found_below_the_title_the_background_and_the_speakers() {
        assertEquals(Optional.of("Lindmark"), place(OfficialLanguage.EN,
                "Clean harbours for everybody\nBackground\nPorts met to speak of noise.\nVenue : Lindmark\n"));
        assertEquals(Optional.of("Lindmark"),
                place(OfficialLanguage.EN, "Speakers:\nMira Solvane, pilot\nLocation: Lindmark\n"));
    }

    @Test
    void what_a_talk_says_of_a_place_is_not_where_the_event_was_held() {
        assertEquals(Optional.empty(), place(OfficialLanguage.EN,
                "Speakers:\nMira Solvane, pilot\nKey takeaways\nMira Solvane: Night work\nPlace: Lindmark\n"));
    }

    @Test
    void a_sentence_without_label_states_no_place() {
        assertEquals(Optional.empty(), place(OfficialLanguage.EN, "The place where ships rest is Lindmark.\n"));
    }

    private static Optional<String> place(OfficialLanguage language, String text) {
        return PlaceLine.in(new ReportText(new SourceText("a.txt", "0".repeat(64), text)), language).map(Block::words);
    }
}
