package org.rapporteur.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.facts.Range;

class TextFileTest {
    @Test
    void a_byte_order_mark_is_left_out() {
        assertEquals("Title\n", text("\uFEFFTitle\n"));
    }

    @Test
    void all_line_ends_become_line_feeds() {
        assertEquals("one\ntwo\nthree\n", text("one\r\ntwo\rthree\n"));
    }

    @Test
    void decomposed_letters_are_composed() {
        assertEquals("Ž", text("Z\u030C"));
    }

    @Test
    void bytes_that_are_not_utf_8_give_nothing() {
        assertTrue(TextFile.decode("a.txt", "Straße".getBytes(StandardCharsets.ISO_8859_1)).isEmpty());
    }

    @Test
    void ranges_count_code_points() {
        ReportText text = TextFile.decode("a.txt", "𝄞 music\n𝄞𝄞 more".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        int more = text.source().text().indexOf("more");
        assertEquals(new Range(11, 15), text.quote(new Span(more, more + 4)).orElseThrow().range());
        assertEquals(2, text.lineOf(more));
    }

    @Test
    void what_is_not_seen_and_turns_or_splits_words_is_left_out() {
        assertEquals("Ada Brennick",
                TextFile.of("a.txt", "\u202EA\u200Bda\u202C Bren\u00ADnick\uFEFF").source().text());
        assertEquals("a\nb\nc\uFFFD", TextFile.of("a.txt", "a\u0085b\fc\uD800").source().text());
    }

    private static String text(String content) {
        return TextFile.decode("a.txt", content.getBytes(StandardCharsets.UTF_8)).orElseThrow().source().text();
    }
}
