package org.rapporteur.bench.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.rapporteur.ingest.format.ReportFile;
import org.xml.sax.SAXException;

/**
 * A kind of file, how it is made, and by what else it is read.
 *
 * @param suffix of its files
 * @param file makes a file that has these lines
 * @param other the name of the other reader
 * @param othersText the text as the other reader gives it
 */
record Subject(String suffix, Maker file, String other, Reader othersText) {
    /** The kinds of files that reports come in. */
    static final List<Subject> ALL = List.of(new Subject("txt", Samples::text, "Tika", tika(new TXTParser())),
            new Subject("html", Samples::html, "Tika", tika(new JSoupParser())),
            new Subject("docx", Samples::docx, "POI", Subject::poi),
            new Subject("odt", Samples::odt, "Tika", tika(new OpenDocumentParser())),
            new Subject("pdf", Samples::pdf, "PDFBox", Subject::pdfBox));

    /** Makes a file. */
    @FunctionalInterface
    interface Maker {
        byte[] of(List<String> lines) throws IOException;
    }

    /** Reads a file, and gives the number of its characters. */
    @FunctionalInterface
    interface Reader {
        int characters(byte[] file);
    }

    /** The characters that our reader gives, all that is done before the language is asked for. */
    int characters(byte[] file) {
        return ReportFile.text("generated." + suffix, file)
                .orElseThrow(() -> new IllegalStateException("The ." + suffix + " was refused")).source().text()
                .length();
    }

    private static Reader tika(Parser parser) {
        return file -> {
            BodyContentHandler text = new BodyContentHandler(-1);
            try (InputStream bytes = new ByteArrayInputStream(file)) {
                parser.parse(bytes, text, new Metadata(), new ParseContext());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (SAXException | TikaException unreadable) {
                throw new IllegalStateException(unreadable);
            }
            return text.toString().length();
        };
    }

    private static int poi(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().length();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int pdfBox(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).length();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
