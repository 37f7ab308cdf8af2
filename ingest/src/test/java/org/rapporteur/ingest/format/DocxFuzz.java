package org.rapporteur.ingest.format;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Bytes as the body of a .docx that has styles, lists, links and notes; or where they are an archive, as a .docx. */
class DocxFuzz {
    private static final Map<String, String> PARTS = Map.of("word/styles.xml", Zip.word("styles", """
            <w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="L"><w:name w:val="List"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/>\
            <w:numId w:val="1"/></w:numPr></w:pPr></w:style>"""), "word/numbering.xml", Zip.word("numbering", """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
            <w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"""), "word/footnotes.xml",
            Zip.word("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>"),
            "word/_rels/document.xml.rels", Zip.links(Map.of("r1", "https://lorne.example/")));

    @FuzzTest(maxDuration = "20s")
    void read(byte[] input) {
        boolean archive = input.length > 1 && input[0] == 'P' && input[1] == 'K';
        Fuzzed.read("report.docx", archive ? input : Zip.docx(new String(input, StandardCharsets.UTF_8), PARTS));
    }
}
