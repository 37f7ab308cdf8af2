package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    private static final String FULL = "The town planted forty trees along the river, and its neighbours have watered all of them since then, week";

    @Test
    void lines_are_joined_where_the_next_word_had_no_room() throws UnreadableException {
        assertEquals(FULL + " after week of the year.\nQuestions\nWho pays for the water?", read(
                new Pdf().lines(List.of(FULL, "after week of the year.", "Questions", "Who pays for the water?"))));
    }

    @Test
    void a_hyphen_that_breaks_a_word_goes_and_that_of_a_compound_stays() throws UnreadableException {
        assertEquals(
                "The neigh bours and neighbours water trees that stand along the river every single week: neighbours all",
                read(new Pdf().lines(List.of(
                        "The neigh bours and neighbours water trees that stand along the river every single week: neigh-",
                        "bours all"))));
    }

    @Test
    void a_web_address_that_was_broken_is_whole_again() throws UnreadableException {
        String text = read(new Pdf().lines(
                List.of("A recording of the whole session with all questions is found at www.gardens.example/webinar-",
                        "recording.go", "Next")));
        assertTrue(text.contains("www.gardens.example/webinar-recording.go\nNext"), text);
    }

    @Test
    void addresses_come_from_link_annotations_where_the_text_has_none() throws UnreadableException {
        assertEquals("Guide (https://guide.example/a)\n" + FULL,
                read(new Pdf().line(14, 10, "Guide").link(14, "https://guide.example/a").line(60, 10, FULL))
                        .replace("\n\n", "\n"));
    }

    @Test
    void headers_footers_and_page_numbers_are_dropped() throws UnreadableException {
        Pdf pdf = new Pdf();
        for (int i = 1; i <= 3; i++) {
            pdf.line(10, 8, "Garden League, spring workshop").line(100, 10, FULL + ".").line(750, 8,
                    "Page " + i + " of 3");
            if (i < 3) {
                pdf.page();
            }
        }
        String text = read(pdf);
        assertFalse(text.contains("League") || text.contains("Page"), text);
    }

    @Test
    void a_larger_font_makes_a_heading() throws UnreadableException {
        assertEquals("## Background\n" + FULL,
                read(new Pdf().line(20, 16, "Background").line(50, 10, FULL)).replace("\n\n", "\n"));
    }

    @Test
    void an_empty_line_stays_one() throws UnreadableException {
        assertEquals("First paragraph here.\nSecond paragraph here.\n\nThird of all these lines.",
                read(new Pdf().line(14, 10, "First paragraph here.").line(28, 10, "Second paragraph here.").line(56, 10,
                        "Third of all these lines.")));
    }

    private static String read(Pdf pdf) throws UnreadableException {
        return DocumentText.of(PdfReader.read(pdf.bytes()));
    }
}
