package org.rapporteur.bench.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.rapporteur.bench.generated.GeneratedReport;

/** Files with the same lines in each format. */
final class Samples {
    private static final int LINES_A_PAGE = 80;
    private static final int LINE = 110;
    private static final float SIZE = 8;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";

    private Samples() {}

    /** Lines of generated reports, so many bytes of text or a little more. */
    static List<String> lines(int bytes) {
        List<String> lines = new ArrayList<>();
        int length = 0;
        for (int number = 0; length < bytes; number++) {
            for (String line : new GeneratedReport(number, "en").text().lines().toList()) {
                if (length < bytes) {
                    lines.add(line);
                    length += line.getBytes(StandardCharsets.UTF_8).length + 1;
                }
            }
        }
        return lines;
    }

    static byte[] text(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html(List<String> lines) {
        return ("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Generated</title></head><body>\n"
                + elements(lines, "<p>", "</p>\n") + "</body></html>").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(List<String> lines) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"" + CONTENT_TYPES
                + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels",
                "<Relationships xmlns=\"" + RELATIONSHIPS + "\"><Relationship Id=\"r1\" Type=\""
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>"
                + elements(lines, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>") + "</w:body></w:document>");
        return zip(parts);
    }

    static byte[] odt(List<String> lines) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml",
                "<office:document-content xmlns:office=\"" + OPEN + "office:1.0\" xmlns:text=\"" + OPEN
                        + "text:1.0\"><office:body><office:text>" + elements(lines, "<text:p>", "</text:p>")
                        + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }

    static byte[] pdf(List<String> lines) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        List<String> printed = lines.stream().flatMap(line -> broken(line).stream()).toList();
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int first = 0; first < printed.size(); first += LINES_A_PAGE) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.setLeading(SIZE * 1.2f);
                    content.newLineAtOffset(50, 800);
                    for (String line : printed.subList(first, Math.min(first + LINES_A_PAGE, printed.size()))) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** As printed: in lines of a page, in the letters that the font has. */
    private static List<String> broken(String line) {
        String plain = line.replaceAll("[^\\x20-\\x7E\\xB7]", "-");
        List<String> printed = new ArrayList<>();
        while (plain.length() > LINE) {
            int blank = plain.lastIndexOf(' ', LINE);
            int end = blank > 0 ? blank : LINE;
            printed.add(plain.substring(0, end));
            plain = plain.substring(end).strip();
        }
        printed.add(plain);
        return printed;
    }

    private static String elements(List<String> lines, String begin, String end) {
        return lines.stream()
                .map(line -> begin + line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + end)
                .collect(Collectors.joining());
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
