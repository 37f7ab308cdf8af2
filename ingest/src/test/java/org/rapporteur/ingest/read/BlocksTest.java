package org.rapporteur.ingest.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    @ParameterizedTest
    @ValueSource(strings = {"· ", "• ", "- ", "– ", "* ", "▪\u00A0", "  · ", "·", "\uF0B7\t"})
    void a_list_mark_is_no_part_of_the_words(String mark) {
        Block block = blocks(mark + "Plant more trees").getFirst();
        assertTrue(block.bullet());
        assertEquals("Plant more trees", block.words());
    }

    @Test
    void a_hyphenated_word_does_not_begin_with_a_list_mark() {
        assertFalse(blocks("-ordered lists").getFirst().bullet());
    }

    @Test
    void what_converters_leave_is_left_out() {
        assertEquals(List.of("Ada: Yes.", "Second point"),
                words("[bookmark: _Ref12]Ada: Yes.\nimage3.png\n· [image: a map]Second point\n"));
    }

    @Test
    void text_recognised_in_pictures_at_the_end_is_left_out() {
        assertEquals(List.of("The last sentence."),
                words("The last sentence.\n\nimage1.jpg\nTown of\nthe North\n\n| & —\n7\n"));
    }

    @Test
    void text_behind_a_picture_within_the_report_is_kept() {
        assertEquals(List.of("First.", "Then the mayor thanked everybody."),
                words("First.\nimage1.png\nThen the mayor thanked everybody.\n"));
    }

    @Test
    void a_line_that_breaks_off_goes_on_in_the_next() {
        assertEquals(List.of("The towns along the river have agreed on a common plan for floods."),
                words("The towns along the river have agreed \non a common plan for floods."));
    }

    @Test
    void a_person_with_a_title_in_small_letters_is_not_joined_with_the_person_above() {
        assertEquals(2, blocks("Ada Brennick, head of the river office\nprof. Bo Lind – hydrologist").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The plan was opened by the mayor and by\nprof. Bo Lind, hydrologist of the river office",
            "Ada Brennick, catedrática de la historia\nde la Universidad Nueva, Puerto Claro",
            "Ada Brennick, dean of the school of rivers\nof the north"})
    void what_names_somebody_in_mid_sentence_goes_on(String text) {
        assertEquals(1, blocks(text).size());
    }

    @Test
    void a_link_on_a_line_of_its_own_belongs_to_the_sentence_that_announces_it() {
        assertEquals(1, blocks("The guide for small harbours can be downloaded in all languages here:\n"
                + "https://harbour.example/guide").size());
    }

    @Test
    void a_heading_is_not_joined_with_what_follows() {
        assertEquals(List.of("What comes next", "The towns will meet again."),
                words("What comes next\nThe towns will meet again."));
    }

    @Test
    void two_number_signs_and_more_mark_a_heading_and_a_single_one_does_not() {
        List<Block> blocks = blocks("## What comes next.\n#### And then\n# DryFeet was the word of the day for us.");
        assertEquals(List.of(true, true, false), blocks.stream().map(Block::heading).toList());
        assertEquals("What comes next.", blocks.getFirst().words());
    }

    @Test
    void list_items_that_begin_small_stay_apart() {
        assertEquals(2, blocks("· check the sensors twice a year and after each storm\n· tell the neighbours").size());
    }

    private static List<Block> blocks(String text) {
        return Blocks.of(new ReportText("a.txt", text));
    }

    private static List<String> words(String text) {
        return blocks(text).stream().map(Block::words).toList();
    }
}
