package org.rapporteur.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.facts.Range;

/**
 * Writes a text into an element, each passage as an element of its own, lines numbered. Elements cannot cross: of two
 * passages that do, the one that began first ends the other's piece, which goes on in another.
 */
final class MarkedText {
    private final int[] text;
    private final String tag;
    private final SortedMap<Range, List<Fact>> passages;
    private final IntFunction<List<Element>> notes;
    private final List<Range> broken = new ArrayList<>();
    private final Deque<Piece> open = new ArrayDeque<>();
    private Element element;
    private int at;
    private int line;

    /** What of a passage is still to be written. */
    private record Piece(Range range, int begin, int end, Optional<Element> around) {
        private static final Comparator<Piece> ORDER = Comparator.comparingInt(Piece::begin)
                .thenComparing(Comparator.comparingInt(Piece::end).reversed());

        Piece ending(int sooner) {
            return new Piece(range, begin, sooner, around);
        }

        Piece in(Element outer) {
            return new Piece(range, begin, end, Optional.of(outer));
        }
    }

    /**
     * A text to be written.
     *
     * @param tag of its language, with which the fragments of its passages begin
     * @param passages and the facts that were read there
     * @param notes what stands below a line, by its number
     */
    MarkedText(String text, String tag, SortedMap<Range, List<Fact>> passages, IntFunction<List<Element>> notes) {
        this.text = text.codePoints().toArray();
        this.tag = tag;
        this.passages = passages;
        this.notes = notes;
    }

    /** The fragment of a passage. */
    static String fragment(String tag, Range range) {
        return tag + "-" + range.begin() + "-" + range.end();
    }

    /** The fragment of a line. */
    static String fragment(String tag, int line) {
        return tag + "-line-" + line;
    }

    /** Writes all; returns the passages that are in several pieces. */
    List<Range> into(Element target) {
        element = target;
        number();
        PriorityQueue<Piece> waiting = new PriorityQueue<>(Piece.ORDER);
        passages.keySet().forEach(range -> waiting.add(new Piece(range, range.begin(), range.end(), Optional.empty())));
        while (!waiting.isEmpty()) {
            Piece piece = waiting.poll();
            closeUntil(piece.begin());
            int limit = open.isEmpty() ? text.length : open.peek().end();
            if (piece.end() > limit) {
                broken.add(piece.range());
                waiting.add(new Piece(piece.range(), limit, piece.end(), Optional.empty()));
                open(piece.ending(limit));
            } else {
                open(piece);
            }
        }
        closeUntil(Integer.MAX_VALUE);
        words(text.length);
        element.appendChildren(notes.apply(line));
        return broken.stream().distinct().toList();
    }

    private void open(Piece piece) {
        words(piece.begin());
        open.push(piece.in(element));
        element = element.appendElement("span").addClass("cited");
        if (piece.begin() == piece.range().begin()) {
            element.id(fragment(tag, piece.range()));
        } else {
            element.addClass("more-" + fragment(tag, piece.range()));
        }
    }

    /** Ends the pieces that end before a position or there. */
    private void closeUntil(int position) {
        while (!open.isEmpty() && open.peek().end() <= position) {
            Piece piece = open.pop();
            words(piece.end());
            element = piece.around().orElseThrow();
            if (piece.end() == piece.range().end()) {
                passages.get(piece.range()).forEach(this::back);
            }
        }
    }

    private void back(Fact fact) {
        element.appendElement("a").addClass("mark").attr("href", "#" + fact.mark())
                .attr("title", fact.kind() + " " + fact.value()).text(fact.mark());
    }

    private void words(int end) {
        int from = at;
        for (; at < end; at++) {
            if (text[at] == '\n') {
                append(from, at + 1);
                from = at + 1;
                element.appendChildren(notes.apply(line));
                number();
            }
        }
        append(from, end);
    }

    private void append(int from, int to) {
        if (to > from) {
            element.appendText(new String(text, from, to - from));
        }
    }

    private void number() {
        line++;
        element.appendElement("span").addClass("line").id(fragment(tag, line)).attr("data-line",
                Integer.toString(line));
    }
}
