package org.rapporteur.ingest.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Words of one source text.
 *
 * @param text the words at the range, runs of blanks and line breaks made one blank, outer blanks trimmed; or words of
 *     several places, joined by a mark
 * @param range where they stand, from the first to the last of them
 * @param language the language they are in, where it is not that of the text around them
 * @param stretches the parts of the text that stand unbroken in the source, in the order of the text; empty where all does
 */
public record Quote(String text, Range range, Optional<OfficialLanguage> language, List<Stretch> stretches) {
    private static final String BLANK = " ";

    public Quote {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An empty quote at " + range);
        }
        stretches = List.copyOf(stretches);
    }

    /**
     * Words that stand in the source letter by letter.
     *
     * @param begin where they begin in the text, in chars
     * @param end behind them
     * @param range where they stand in the source
     */
    public record Stretch(int begin, int end, Range range) {
        private Stretch moved(int by) {
            return new Stretch(begin + by, end + by, range);
        }

        private Stretch within(String text, int from, int to) {
            int first = Math.max(begin, from);
            int last = Math.min(end, to);
            return new Stretch(first, last, new Range(range.begin() + text.codePointCount(begin, first),
                    range.begin() + text.codePointCount(begin, last)));
        }
    }

    /** Words that stand unbroken. */
    public Quote(String text, Range range, Optional<OfficialLanguage> language) {
        this(text, range, language, List.of());
    }

    /** Words in the language of the text around them. */
    public Quote(String text, Range range) {
        this(text, range, Optional.empty());
    }

    /** Words of several places as if they stood behind each other with a mark between; at least one. */
    public static Quote joined(List<Quote> quotes, String mark) {
        StringBuilder text = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>();
        for (Quote quote : quotes) {
            text.append(text.isEmpty() ? "" : mark);
            quote.allStretches().forEach(stretch -> stretches.add(stretch.moved(text.length())));
            text.append(quote.text);
        }
        return quotes.size() == 1
                ? quotes.getFirst()
                : new Quote(text.toString(), around(stretches), quotes.getFirst().language, stretches);
    }

    /** The words of each place, where marks join several. */
    public List<Quote> places() {
        List<Quote> places = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < stretches.size(); i++) {
            int end = stretches.get(i - 1).end;
            int next = stretches.get(i).begin;
            if (!text.substring(end, next).equals(BLANK)) {
                places.add(part(begin, end));
                begin = next;
            }
        }
        places.add(part(begin, text.length()));
        return places;
    }

    /** Where these words and others stand, with all between. */
    public Range through(Quote other) {
        return new Range(Math.min(range.begin(), other.range.begin()), Math.max(range.end(), other.range.end()));
    }

    /** Whether other words stand within these. */
    public boolean covers(Quote other) {
        return through(other).equals(range);
    }

    /**
     * Some of the words.
     *
     * @param begin of the words, in chars of the text
     * @param end behind them
     */
    public Quote part(int begin, int end) {
        List<Stretch> parts = allStretches().stream().filter(stretch -> stretch.begin < end && begin < stretch.end)
                .map(stretch -> stretch.within(text, begin, end)).toList();
        return new Quote(text.substring(begin, end), parts.isEmpty() ? range : around(parts), language,
                parts.size() < 2 ? List.of() : parts.stream().map(stretch -> stretch.moved(-begin)).toList());
    }

    private List<Stretch> allStretches() {
        return stretches.isEmpty() ? List.of(new Stretch(0, text.length(), range)) : stretches;
    }

    private static Range around(List<Stretch> stretches) {
        return new Range(stretches.stream().mapToInt(stretch -> stretch.range.begin()).min().orElseThrow(),
                stretches.stream().mapToInt(stretch -> stretch.range.end()).max().orElseThrow());
    }
}
