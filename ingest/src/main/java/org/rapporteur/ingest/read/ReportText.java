package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.facts.Quote.Stretch;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Digest;

/** The text of a report file with its lines, from which everything that is read is quoted. */
public final class ReportText {
    private final SourceText source;
    private final List<ForeignPassage> foreign;
    private final int[] lineStarts;
    private final int[] lineStartPoints;

    /** The given text, already in the form it is stored in. */
    public ReportText(SourceText source) {
        this(source, List.of());
    }

    private ReportText(SourceText source, List<ForeignPassage> foreign) {
        this.source = source;
        this.foreign = List.copyOf(foreign);
        String text = source.text();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        this.lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
        this.lineStartPoints = new int[lineStarts.length];
        for (int line = 1; line < lineStarts.length; line++) {
            lineStartPoints[line] = lineStartPoints[line - 1]
                    + text.codePointCount(lineStarts[line - 1], lineStarts[line]);
        }
    }

    ReportText(String file, String text) {
        this(new SourceText(file, Digest.sha256(text), text));
    }

    /** Part of a text in another language than the rest. */
    public record ForeignPassage(Span span, OfficialLanguage language) {}

    /** The same text, of which it is known that parts are in other languages. */
    public ReportText with(List<ForeignPassage> passages) {
        return new ReportText(source, passages);
    }

    /** The parts that are in other languages. */
    public List<ForeignPassage> foreign() {
        return foreign;
    }

    /** The text and its digest. */
    public SourceText source() {
        return source;
    }

    /** The characters between two indexes. */
    String slice(Span span) {
        return source.text().substring(span.begin(), span.end());
    }

    /** The number of the first line with more characters than that. */
    public Optional<Integer> lineLongerThan(int characters) {
        return IntStream.rangeClosed(1, lineCount()).filter(number -> line(number).length() > characters).boxed()
                .findFirst();
    }

    int lineCount() {
        return lineStarts.length;
    }

    /** Where a line stands, without its line feed; lines count from 1. */
    Span line(int number) {
        int end = number < lineStarts.length ? lineStarts[number] - 1 : source.text().length();
        return new Span(lineStarts[number - 1], end);
    }

    /** The number, from 1, of the line a character stands in. */
    public int lineOf(int character) {
        int found = Arrays.binarySearch(lineStarts, character);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The words between two characters with outer blanks trimmed; empty when there are only blanks. */
    public Optional<Quote> quote(Span span) {
        Span trimmed = span.trimmed(source.text());
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        Range range = new Range(point(trimmed.begin()), point(trimmed.end()));
        Optional<OfficialLanguage> other = foreign.stream()
                .filter(passage -> passage.span().begin() <= trimmed.begin() && trimmed.end() <= passage.span().end())
                .map(ForeignPassage::language).findFirst();
        String words = Blanks.collapsed(slice(trimmed));
        return Optional.of(
                new Quote(words, range, other, words.length() == trimmed.length() ? List.of() : stretches(trimmed)));
    }

    /** The stretches between runs of blanks. */
    private List<Stretch> stretches(Span span) {
        String text = source.text();
        List<Stretch> stretches = new ArrayList<>();
        int begin = span.begin();
        int words = 0;
        while (begin < span.end()) {
            int end = begin;
            while (end < span.end() && !isGap(text, end)) {
                end++;
            }
            stretches.add(new Stretch(words, words + end - begin, new Range(point(begin), point(end))));
            words += end - begin + 1;
            begin = end;
            while (begin < span.end() && Blanks.isBlank(text.charAt(begin))) {
                begin++;
            }
        }
        return stretches;
    }

    private static boolean isGap(String text, int at) {
        return Blanks.isBlank(text.charAt(at)) && Blanks.isBlank(text.charAt(at + 1));
    }

    /** The words at a range. */
    public Optional<Quote> quote(Range range) {
        int begin = source.text().offsetByCodePoints(0, range.begin());
        return quote(new Span(begin, source.text().offsetByCodePoints(begin, range.end() - range.begin())));
    }

    private int point(int character) {
        int line = lineOf(character) - 1;
        return lineStartPoints[line] + source.text().codePointCount(lineStarts[line], character);
    }
}
