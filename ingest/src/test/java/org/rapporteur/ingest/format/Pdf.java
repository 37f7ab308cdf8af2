package org.rapporteur.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDF files as tests draw them: lines at places on pages. */
final class Pdf {
    private static final float TOP = 780;

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPage page = new PDPage(PDRectangle.A4);

    Pdf() {
        document.addPage(page);
    }

    Pdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    Pdf pages(int count) {
        for (int i = 0; i < count; i++) {
            page();
        }
        return this;
    }

    /** A line whose foot is so far below the top. */
    Pdf line(float down, float size, String text) {
        return line(60, down, size, text);
    }

    Pdf line(float left, float down, float size, String text) {
        try (PDPageContentStream content = new PDPageContentStream(document, page,
                PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, TOP - down);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Lines one below the other from the top. */
    Pdf lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(14 * (i + 1), 10, lines.get(i));
        }
        return this;
    }

    /** A link over the whole width, around a line. */
    Pdf link(float down, String target) {
        try {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI(target);
            link.setAction(action);
            link.setRectangle(new PDRectangle(60, TOP - down - 2, 500, 12));
            page.getAnnotations().add(link);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    byte[] locked() {
        try {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes();
    }
}
