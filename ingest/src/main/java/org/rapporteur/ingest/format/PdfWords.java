package org.rapporteur.ingest.format;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of all pages, in the order in which they are drawn, which programs write as people read. */
final class PdfWords extends PDFTextStripper {
    private static final Pattern LIGATURE = Pattern.compile("[\uFB00-\uFB06]");
    private static final float SAME_LINE = 0.5f;
    private static final float LINK_MARGIN = 2;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfWord> words = new ArrayList<>();
    private List<Area> areas = List.of();
    private long characters;

    /** Where on a page a link may be followed. */
    private record Area(float left, float top, float right, float bottom, String target) {
        boolean holds(float x, float y) {
            return left - LINK_MARGIN <= x && x <= right + LINK_MARGIN && top - LINK_MARGIN <= y
                    && y <= bottom + LINK_MARGIN;
        }
    }

    PdfWords() {
        setSuppressDuplicateOverlappingText(true);
    }

    List<PdfLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        List<Area> found = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                    && action.getURI() != null && link.getRectangle() != null) {
                PDRectangle area = link.getRectangle();
                found.add(new Area(area.getLowerLeftX() - box.getLowerLeftX(),
                        box.getUpperRightY() - area.getUpperRightY(), area.getUpperRightX() - box.getLowerLeftX(),
                        box.getUpperRightY() - area.getLowerLeftY(), action.getURI()));
            }
        }
        areas = List.copyOf(found);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        characters += text.length();
        if (characters > Limits.TEXT) {
            throw new IOException("The text is too long");
        }
        int from = 0;
        for (int i = 0; i <= positions.size(); i++) {
            if (i == positions.size() || positions.get(i).getUnicode().isBlank()) {
                if (i > from) {
                    word(positions.subList(from, i));
                }
                from = i + 1;
            }
        }
    }

    private void word(List<TextPosition> positions) {
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        String text = positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        PdfWord word = new PdfWord(LIGATURE.matcher(text).replaceAll(PdfWords::letters), first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(), first.getFontSizeInPt(), link(first));
        if (!words.isEmpty() && Math.abs(words.getLast().bottom() - word.bottom()) > SAME_LINE * word.size()) {
            endLine();
        }
        words.add(word);
    }

    private static String letters(MatchResult ligature) {
        return Normalizer2.getNFKCInstance().normalize(ligature.group());
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), words));
            words.clear();
        }
    }

    private Optional<String> link(TextPosition position) {
        float x = position.getXDirAdj() + position.getWidthDirAdj() / 2;
        float y = position.getYDirAdj() - position.getHeightDir() / 2;
        return areas.stream().filter(area -> area.holds(x, y)).map(Area::target).findFirst();
    }
}
