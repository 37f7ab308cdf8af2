package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.Finding;

class ReportFileTest {
    private static final ReportReader READER = new ReportReader();
    private static final String STYLES = Zip.word("styles",
            "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 3\"/></w:style>");
    /** By its words no heading, and one by its style. */
    private static final String SENTENCE = "We will plant until every street is green, and then we will plant again, wherever there is room left.";

    @TempDir
    Path folder;

    @Test
    void a_heading_by_its_style_is_one_whatever_it_looks_like() throws IOException {
        assertEquals(List.of(SENTENCE), headings("a.docx", document()));
        assertEquals(List.of(),
                headings("b.txt", text(document()).replace("#### ", "").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_stored_text_is_read_as_the_document_was() throws IOException {
        byte[] stored = text(document()).getBytes(StandardCharsets.UTF_8);
        assertEquals(text(document()), text(stored));
        assertEquals(headings("a.docx", document()), headings("b.txt", stored));
    }

    @Test
    void the_original_is_named_by_its_type_and_digest() {
        Finding finding = content("a.docx", document()).findings().getFirst();
        assertEquals("made-from", finding.code());
        assertTrue(finding.message().contains(Digest.sha256(document())), finding.message());
        assertTrue(finding.message().contains("wordprocessingml.document"), finding.message());
    }

    @Test
    void a_name_is_only_a_hint() {
        assertEquals(text(document()), content("report.pdf", document()).text().source().text());
        assertEquals(List.of(), content("report", Report.utf8()).findings());
    }

    private static byte[] document() {
        String heading = "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>" + SENTENCE + "</w:t></w:r></w:p>";
        String last = "<w:p><w:r><w:t>· Neighbours";
        String body = Report.word("");
        assertTrue(body.contains(last));
        return Zip.docx(body.replace(last, heading + last), Map.of("word/styles.xml", STYLES));
    }

    private static ReportFile.Content.Readable content(String file, byte[] bytes) {
        return (ReportFile.Content.Readable) ReportFile.read(file, bytes);
    }

    private static String text(byte[] bytes) {
        return content("a", bytes).text().source().text();
    }

    private List<String> headings(String file, byte[] bytes) throws IOException {
        List<Path> files = List.of(Files.write(folder.resolve(file), bytes));
        return READER.read(files, PublishedReports.NONE).works().getFirst().facts().talks().stream()
                .map(TalkFacts::sections).flatMap(List::stream)
                .flatMap(section -> section.title().quotes().values().stream()).map(quote -> quote.text()).toList();
    }
}
