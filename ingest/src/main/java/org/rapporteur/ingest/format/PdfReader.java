package org.rapporteur.ingest.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads PDF files: lines joined to paragraphs again, addresses taken from link annotations, repeated headers, footers and
 * page numbers left out, hyphenation undone.
 */
final class PdfReader {
    private static final int FEWEST_LETTERS = 40;

    /** What the library would tell a programmer of a damaged file is told to the editor by one finding. */
    private static final List<Logger> SILENT = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(log -> log.setLevel(Level.OFF));
        FontMappers.set(new PdfFonts());
    }

    private PdfReader() {}

    /** The paragraphs of a document. */
    static Document read(byte[] bytes) throws UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(Limits.PART).streamCache)) {
            if (pdf.getNumberOfPages() > Limits.PAGES) {
                throw new UnreadableException(Problem.TOO_MANY_PAGES);
            }
            PdfWords words = new PdfWords();
            words.writeText(pdf, Writer.nullWriter());
            List<PdfLine> lines = words.lines();
            long letters = lines.stream().flatMapToInt(line -> line.text().codePoints()).filter(Character::isLetter)
                    .limit(FEWEST_LETTERS).count();
            if (letters < FEWEST_LETTERS) {
                throw new UnreadableException(Problem.SCANNED);
            }
            return new Document(PdfParagraphs.of(PdfMargins.withoutRepeated(lines), width(pdf)));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException(Problem.PASSWORD);
        } catch (IOException damaged) {
            throw new UnreadableException(Problem.BROKEN_FILE, String.valueOf(damaged.getMessage()));
        }
    }

    private static float width(PDDocument pdf) {
        return pdf.getPage(0).getCropBox().getWidth();
    }
}
