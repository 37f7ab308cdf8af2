package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the lines of pages to paragraphs: a line goes on in the next where the first word of that would not have stood on
 * it any more.
 */
final class PdfParagraphs {
    /** By so much larger than that of the text is the font of a heading. */
    private static final float LARGER = 1.15f;
    private static final float PARAGRAPH_GAP = 1.3f;
    private static final float EMPTY_LINE = 1.7f;
    private static final float TOLERANCE = 1;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_TITLE = 60;
    private static final Pattern ENDED = Pattern.compile("[.!?…;:][\"'”“’»)\\]]*$");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^:;!?\\s]*(?:\\s[^:;!?\\s]+){0,4}:");
    /** A name, an organisation and a title, as headings of talks have them. */
    private static final Pattern TALK = Pattern.compile("\\p{Lu}[^.:!?]{2,60},[^.:!?]{2,80}: \\S.*[^.!?…;:]");
    private static final Pattern CONTACT = Pattern.compile("\\p{Lu}[\\p{L}/ ]{0,20}: ?(?:https?://|www\\.|@)");
    /** So many lines end near the margin where it is one, and not far from the edge. */
    private static final int MARGIN_LINES = 3;
    private static final float WIDE = 0.75f;
    private static final float NEAR = 0.04f;

    private final List<PdfLine> lines;
    private final float margin;
    private final float textSize;
    private final Map<Integer, Float> pitches = new TreeMap<>();
    private final PdfHyphens hyphens;

    private PdfParagraphs(List<PdfLine> lines, float width) {
        this.lines = lines;
        this.margin = margin(lines, width);
        this.textSize = most(lines.stream()
                .collect(Collectors.groupingBy(PdfLine::size, Collectors.summingInt(line -> line.text().length()))));
        this.hyphens = new PdfHyphens(lines);
        for (int i = 1; i < lines.size(); i++) {
            if (isBelow(lines.get(i - 1), lines.get(i))) {
                pitches.merge(Math.round(lines.get(i).size()), lines.get(i).bottom() - lines.get(i - 1).bottom(),
                        Math::min);
            }
        }
    }

    static List<Paragraph> of(List<PdfLine> lines, float width) {
        return lines.isEmpty() ? List.of() : new PdfParagraphs(lines, width).all();
    }

    /** The right margin: where lines end, or when too few do, as far from the right edge as lines are from the left. */
    private static float margin(List<PdfLine> lines, float width) {
        float longest = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(width);
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        long near = lines.stream().filter(line -> line.right() > longest - NEAR * width).count();
        boolean wide = longest > WIDE * (width - left);
        return near >= MARGIN_LINES && wide ? longest : Math.max(longest, width - left);
    }

    private static float most(Map<Float, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Whether a line stands below another, not too far: on the same page, in the same column. */
    private static boolean isBelow(PdfLine above, PdfLine line) {
        float step = line.bottom() - above.bottom();
        return above.page() == line.page() && step > line.size() / 2 && step < line.size() * 2;
    }

    private List<Paragraph> all() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<PdfLine> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            boolean goesOn = i + 1 < lines.size() && flows(line, lines.get(i + 1));
            boolean continued = !open.isEmpty() && flows(open.getLast(), line)
                    && !opens(open.getLast().text(), line.text(), goesOn)
                    && !(open.size() == 1 && isBelowTitle(open.getFirst().text(), line.text(), goesOn));
            if (!open.isEmpty() && !continued) {
                paragraphs.add(paragraph(open));
                if (step(open.getLast(), line) > EMPTY_LINE) {
                    paragraphs.add(new Paragraph.Plain(""));
                }
                open.clear();
            }
            open.add(line);
        }
        paragraphs.add(paragraph(open));
        return paragraphs;
    }

    /** How far a line is below another, in steps of lines; 1 at the top of a page. */
    private float step(PdfLine above, PdfLine line) {
        float step = line.bottom() - above.bottom();
        float pitch = pitches.getOrDefault(Math.round(line.size()), line.size() * LARGER);
        return above.page() == line.page() ? step / pitch : 1;
    }

    /** A line may by its words begin a paragraph below one that is full by chance, above all when it does not go on. */
    private static boolean opens(String above, String line, boolean goesOn) {
        boolean capital = isCapital(line);
        boolean ended = ENDED.matcher(above).find();
        boolean announces = line.endsWith(":") && !above.endsWith(",");
        boolean label = ended && LABEL.matcher(line).lookingAt();
        boolean title = ended && !ENDED.matcher(line).find();
        return CONTACT.matcher(line).lookingAt() || label
                || !goesOn && capital && line.length() <= LONGEST_TITLE && (announces || title);
    }

    /** A title may be as long as a line; below it a sentence begins, and not the rest of the title. */
    private static boolean isBelowTitle(String above, String line, boolean goesOn) {
        return TALK.matcher(above).matches() && isCapital(line) && (goesOn || ENDED.matcher(line).find());
    }

    private static boolean isCapital(String line) {
        return Character.isUpperCase(line.codePointAt(0));
    }

    /** Whether by its place a line is the next of the same paragraph. */
    private boolean flows(PdfLine above, PdfLine line) {
        boolean sameFont = Math.abs(above.size() - line.size()) < TOLERANCE;
        float step = step(above, line);
        if (!sameFont || line.isItem() || step > PARAGRAPH_GAP || step < 0) {
            return false;
        }
        PdfWord word = line.words().getFirst();
        String said = above.text();
        boolean inWord = said.endsWith("-") || hyphens.inAddress(above);
        boolean small = Character.isLowerCase(word.text().codePointAt(0));
        int hyphen = ENDED.matcher(said).find() ? word.text().indexOf('-') : -1;
        float part = hyphen < 0 ? 1 : (hyphen + 1f) / word.text().length();
        float needed = word.width() * part + (inWord ? 0 : above.gap());
        return said.endsWith("-") && small || above.right() + needed > margin - TOLERANCE;
    }

    private Paragraph paragraph(List<PdfLine> joined) {
        InlineText inline = new InlineText();
        String target = "";
        for (int i = 0; i < joined.size(); i++) {
            List<PdfWord> words = joined.get(i).words();
            for (int j = 0; j < words.size(); j++) {
                String next = words.get(j).link().orElse("");
                boolean first = i == 0 && j == 0;
                boolean tight = j == 0 && i > 0 && hyphens.joins(joined.get(i - 1));
                if (!target.isEmpty() && !target.equals(next)) {
                    inline.endLink();
                }
                if (!first && !tight) {
                    inline.append(" ");
                }
                if (!next.isEmpty() && !target.equals(next)) {
                    inline.beginLink(next);
                }
                target = next;
                boolean last = j == words.size() - 1 && i < joined.size() - 1;
                inline.append(last ? hyphens.ended(joined.get(i), joined.get(i + 1)) : words.get(j).text());
            }
        }
        String text = inline.text();
        float size = joined.getFirst().size();
        boolean heading = size > textSize * LARGER && text.length() <= LONGEST_HEADING;
        return heading
                ? new Paragraph.Heading(size > textSize * LARGER * LARGER ? 1 : 2, text)
                : new Paragraph.Plain(text);
    }
}
