package org.rapporteur.ingest.format;

import static org.rapporteur.ingest.format.HostileFile.read;
import static org.rapporteur.ingest.format.HostileFile.refused;
import static org.rapporteur.ingest.format.HostileFiles.docx;
import static org.rapporteur.ingest.format.HostileFiles.joined;
import static org.rapporteur.ingest.format.HostileFiles.random;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of office programs, pages and PDF files that are not what they should be. */
final class HostileDocuments {
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};
    private static final String ZEROS = "\u0000".repeat(1 << 20);

    private HostileDocuments() {}

    static List<HostileFile> archives() {
        return List.of(
                refused("a zip bomb: a part that unpacks to more than 128 MB", "a.docx", "too-many-parts",
                        () -> Zip.docx("", Map.of("word/styles.xml", ZEROS.repeat(129)))),
                refused("a zip bomb: 5,001 entries", "a.docx", "too-many-parts",
                        () -> Zip.of(IntStream.rangeClosed(0, Limits.ENTRIES).boxed().collect(
                                Collectors.toMap(i -> i + ".xml", i -> "<a/>", (a, b) -> a, LinkedHashMap::new)))),
                read("a zip slip: an entry called ../../evil", "a.docx",
                        () -> Zip.docx(Report.word(""),
                                Map.of("../../../../outside/evil.xml", "<a/>", "/outside/evil.xml", "<a/>"))),
                refused("a truncated .docx", "a.docx", "broken-file", () -> half(docx(""))),
                refused("a truncated .odt", "a.odt", "broken-file", () -> half(Zip.odt(Report.open(), ""))),
                refused("a .docx without its text", "a.docx", "other-office",
                        () -> Zip.of(Map.of("docProps/app.xml", "<a/>"))),
                refused("a spreadsheet called .docx", "a.docx", "other-office",
                        () -> Zip.of(Map.of("xl/workbook.xml", "<workbook/>", "_rels/.rels", "<Relationships/>"))),
                refused("an archive in an archive", "a.docx", "other-office", () -> Zip.of(Map.of("inner.docx", "PK"))),
                read("a document with macros", "a.docm",
                        () -> Zip.docx(Report.word(""), Map.of("word/vbaProject.bin", "x")), "macros"),
                read("a huge picture", "a.docx",
                        () -> Zip.docx(Report.word(""), Map.of("word/media/image1.png", ZEROS.repeat(40)))),
                refused("a .docx with a password", "a.docx", "password",
                        () -> joined(COMPOUND,
                                joined(random(2000), "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)))),
                refused("an .odt with a password", "a.odt", "password",
                        () -> Zip.of(Map.of("mimetype", "application/vnd.oasis.opendocument.text",
                                "META-INF/manifest.xml", "<m><encryption-data/></m>"))),
                refused("a .doc of Word up to 2003", "a.doc", "old-office", () -> joined(COMPOUND, random(5000))),
                refused("Rich Text Format", "a.rtf", "rich-text",
                        () -> "{\\rtf1 Hello}".getBytes(StandardCharsets.US_ASCII)),
                refused("a document of Apple Pages", "a.pages", "pages-document",
                        () -> Zip.of(Map.of("Index/Document.iwa", "x"))),
                read("a .docx called .pdf", "a.pdf", () -> docx(""), "other-format"),
                read("plain text called .docx", "a.docx", Report::utf8, "other-format"));
    }

    static List<HostileFile> xml() {
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\">" + IntStream.range(0, 30)
                .mapToObj(i -> "<!ENTITY a" + i + " \"" + (i == 0 ? "&a;" : "&a" + (i - 1) + ";").repeat(2) + "\">")
                .collect(Collectors.joining()) + "]><d>&a29;</d>";
        return List.of(
                refused("an external entity (XXE)", "a.docx", "doctype",
                        () -> Zip.docx("", Map.of("word/document.xml", entity))),
                refused("an external entity (XXE) in an .odt", "a.odt", "doctype",
                        () -> Zip.of(
                                Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", entity))),
                refused("a billion laughs", "a.docx", "doctype",
                        () -> Zip.docx("", Map.of("word/document.xml", laughs))),
                refused("XML that is not well-formed", "a.docx", "broken-file", () -> Zip.docx("<w:p>", Map.of())),
                refused("tables in tables, 10,000 deep", "a.docx", "too-deep",
                        () -> docx("<w:tbl><w:tr><w:tc>".repeat(10_000) + "</w:tc></w:tr></w:tbl>".repeat(10_000))),
                refused("elements of a .docx in no order", "a.docx", "broken-file",
                        () -> docx("<w:tc></w:tc><w:trPr/>")),
                read("styles that are based on each other in a circle", "a.docx",
                        () -> Zip.docx(Report.word("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr></w:p>"),
                                Map.of("word/styles.xml",
                                        Zip.word("styles", "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                                                + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>")))),
                read("a javascript: link", "a.docx",
                        () -> Zip.docx(
                                Report.word(
                                        "<w:p><w:hyperlink r:id=\"j\"><w:r><w:t>Here</w:t></w:r></w:hyperlink></w:p>"),
                                Map.of("word/_rels/document.xml.rels", Zip.links(Map.of("j", "javascript:alert(1)"))))),
                read("a repeated blank, 2,000,000,000 times", "a.odt",
                        () -> Zip.odt(Report.open() + "<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>", "")));
    }

    static List<HostileFile> pages() {
        String report = "<p>" + String.join("</p><p>", Report.lines()) + "</p>";
        return List.of(
                read("scripts in a page", "a.html",
                        () -> page("<script>document.write('evil')</script><img src=x onerror=alert(1)>" + report)),
                read("elements in a page, 100,000 deep", "a.html", () -> page("<b>".repeat(100_000) + report)),
                read("a page without end", "a.html", () -> page(report + "<p><a href='https://lorne.example/")),
                refused("a PDF that is cut off", "a.pdf", "broken-file",
                        () -> Arrays.copyOf(new Pdf().lines(Report.lines()).bytes(), 300)),
                refused("a PDF without text", "a.pdf", "scanned", () -> new Pdf().bytes()),
                refused("a PDF with a password", "a.pdf", "password", () -> new Pdf().lines(Report.lines()).locked()),
                refused("a PDF of 10,000 pages", "a.pdf", "too-many-pages",
                        () -> new Pdf().lines(Report.lines()).pages(9_999).bytes()),
                refused("a PDF whose objects refer to each other in a circle", "a.pdf", "scanned",
                        HostileDocuments::circular),
                refused("a PDF whose stream says it is far longer", "a.pdf", "scanned",
                        () -> new String(new Pdf().bytes(), StandardCharsets.ISO_8859_1)
                                .replaceAll("/Count 1", "/Count 1 /Length 99999999")
                                .getBytes(StandardCharsets.ISO_8859_1)),
                refused("random bytes called .pdf", "a.pdf", "binary", () -> random(9000)));
    }

    private static byte[] circular() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R 3 0 R]/Parent 3 0 R>>endobj\n"
                + "3 0 obj<</Type/Pages/Count 1/Kids[2 0 R]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] page(String body) {
        return ("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
