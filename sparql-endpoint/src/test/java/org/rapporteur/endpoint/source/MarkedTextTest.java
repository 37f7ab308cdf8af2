package org.rapporteur.endpoint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.endpoint.pages.SourcePage.Continuation;
import org.rapporteur.endpoint.pages.SourcePage.Passage;
import org.rapporteur.endpoint.pages.SourcePage.Piece;
import org.rapporteur.endpoint.pages.SourcePage.Words;

class MarkedTextTest {
    @Test
    void a_range_inside_another_nests() {
        assertEquals("ab[2,8:c[3,5:de]fgh]ij", mark("abcdefghij", new Range(2, 8), new Range(3, 5)));
    }

    @Test
    void ranges_that_begin_together_nest_the_shorter_in_the_longer() {
        assertEquals("[0,4:[0,2:ab]cd]", mark("abcd", new Range(0, 2), new Range(0, 4)));
    }

    @Test
    void ranges_that_cross_go_on_in_a_further_piece() {
        assertEquals("a[1,4:b[2,6:cd]]{c2-6:ef}g", mark("abcdefg", new Range(1, 4), new Range(2, 6)));
    }

    @Test
    void a_piece_that_goes_on_may_hold_others() {
        assertEquals("[0,3:a[1,6:bc]]{c1-6:d[4,5:e]f}g",
                mark("abcdefg", new Range(0, 3), new Range(1, 6), new Range(4, 5)));
    }

    @Test
    void three_ranges_may_cross_each_other() {
        assertEquals("[0,4:ab[2,6:c[3,8:d]]]{c3-8:{c2-6:ef}gh}",
                mark("abcdefgh", new Range(0, 4), new Range(2, 6), new Range(3, 8)));
    }

    @Test
    void positions_are_code_points() {
        assertEquals("😀[1,2:b]c", mark("😀bc", new Range(1, 2)));
    }

    @Test
    void an_empty_range_and_one_beyond_the_end_do_no_harm() {
        assertEquals("a[1,1:]b", mark("ab", new Range(1, 1), new Range(1, 9)));
    }

    private static String mark(String text, Range... ranges) {
        return shown(MarkedText.of(text, "en", new TreeSet<>(List.of(ranges))).pieces());
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece) {
            case Words words -> words.text().words();
            case Passage passage -> "[" + passage.fragment().substring(5) + ":" + shown(passage.pieces()) + "]";
            case Continuation more -> "{" + more.name() + ":" + shown(more.pieces()) + "}";
        }).collect(Collectors.joining());
    }
}
