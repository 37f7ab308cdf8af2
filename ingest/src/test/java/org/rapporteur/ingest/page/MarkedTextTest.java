package org.rapporteur.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Range;

class MarkedTextTest {
    @Test
    void a_passage_that_another_crosses_goes_on_behind_it() {
        Element text = written("one two three", new Range(0, 7), new Range(4, 13));
        assertEquals("one two", text.getElementById("en-0-7").wholeText());
        assertEquals("two", text.getElementById("en-4-13").wholeText());
        assertEquals(List.of("en-0-7", "en-4-13"), text.select(".cited[id]").eachAttr("id"));
        assertEquals(" three",
                text.select(".more-en-4-13").text().isEmpty() ? "" : text.selectFirst(".more-en-4-13").wholeText());
        assertEquals("one two three", unmarked(text));
    }

    @Test
    void passages_are_counted_in_code_points() {
        Element text = written("\uD83D\uDE80\uD83D\uDE80 ab", new Range(1, 4));
        assertEquals("\uD83D\uDE80 a", text.getElementById("en-1-4").wholeText());
    }

    @Test
    void a_passage_over_several_lines_keeps_their_numbers() {
        Element text = written("a\nb\nc", new Range(0, 3));
        assertEquals("a\nb", text.getElementById("en-0-3").wholeText());
        assertEquals(List.of("1", "2", "3"), text.select(".line").eachAttr("data-line"));
    }

    private static Element written(String words, Range... ranges) {
        SortedMap<Range, List<Fact>> passages = new TreeMap<>(Stream.of(ranges).collect(Collectors.toMap(range -> range,
                range -> List.of(Fact.of("S" + range.begin(), "Statement", "", Passage.NONE)))));
        Element target = new Document("").appendElement("div");
        new MarkedText(words, "en", passages, line -> List.of()).into(target);
        return target;
    }

    private static String unmarked(Element text) {
        Element copy = text.clone();
        copy.select("a.mark").remove();
        return copy.wholeText();
    }
}
