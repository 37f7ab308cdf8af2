package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    private static final String STYLES = Zip.word("styles",
            """
                    <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
                    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/></w:style>
                    <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Chapter"/><w:basedOn w:val="berschrift2"/></w:style>
                    <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                    <w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                    <w:style w:type="paragraph" w:styleId="Punkt2"><w:name w:val="Punkt 2"/><w:basedOn w:val="Punkt"/>
                        <w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
                    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
                    """);
    private static final String NUMBERING = Zip.word("numbering",
            """
                    <w:abstractNum w:abstractNumId="7">
                        <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
                        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
                    <w:abstractNum w:abstractNumId="8">
                        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
                    <w:abstractNum w:abstractNumId="9">
                        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Question %1:"/></w:lvl></w:abstractNum>
                    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
                    <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
                    <w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>
                    """);

    @Test
    void headings_come_from_style_names_outline_levels_and_the_styles_they_are_based_on() throws UnreadableException {
        assertEquals("### Named\n### Inherited\n## Outlined\n#### Direct\nPlain\n",
                read(p("berschrift2", "Named") + p("Kapitel", "Inherited") + p("Own", "Outlined")
                        + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + r("Direct") + "</w:p>" + p("", "Plain")));
    }

    @Test
    void list_items_come_from_the_paragraph_or_its_style_with_their_level() throws UnreadableException {
        assertEquals("· One\n  · Within\n· Two\nNone\n",
                read(p("Punkt", "One") + p("Punkt2", "Within") + item(1, 0, "Two")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Punkt\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                        + r("None") + "</w:p>"));
    }

    @Test
    void numbers_are_counted_as_the_program_shows_them() throws UnreadableException {
        assertEquals("· 1. First\n  · 1.a) Part\n  · 1.b) Part\n· 2. Second\n",
                read(item(2, 0, "First") + item(2, 1, "Part") + item(2, 1, "Part") + item(2, 0, "Second")));
        assertEquals("Question 1: Who?\nAda: We.\nQuestion 2: Why?\n",
                read(item(3, 0, "Who?") + p("", "Ada: We.") + item(3, 0, "Why?")));
    }

    @Test
    void a_link_leads_where_it_is_not_already_said() throws UnreadableException {
        assertEquals("See the guide (https://guide.example/a) and www.lamp.example\n",
                read("<w:p>" + r("See the ") + "<w:hyperlink r:id=\"g\">" + r("guide") + "</w:hyperlink>" + r(" and ")
                        + "<w:hyperlink r:id=\"l\">" + r("www.lamp.example") + "</w:hyperlink></w:p>"));
        assertEquals("LinkedIn: https://www.linkedin.com/in/ada-example\n",
                read("<w:p><w:hyperlink r:id=\"p\">" + r("LinkedIn") + "</w:hyperlink></w:p>"));
        assertEquals("Ada Berg, gardener\nLinkedin: https://www.linkedin.com/in/ada-example\n",
                read("<w:p><w:hyperlink r:id=\"p\">" + r("Ada Berg") + "</w:hyperlink>" + r(", gardener") + "</w:p>"));
    }

    @Test
    void a_field_is_a_link_and_its_code_no_text() throws UnreadableException {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://guide.example/b\" \\o \"x\" "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("Guide")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertEquals("A Guide (https://guide.example/b).\n", read("<w:p>" + r("A ") + field + r(".") + "</w:p>"));
        assertEquals("Page 3\n",
                read("<w:p>" + r("Page ") + "<w:fldSimple w:instr=\" PAGE \">" + r("3") + "</w:fldSimple></w:p>"));
    }

    @Test
    void scripts_and_places_within_the_document_are_not_led_to() throws UnreadableException {
        assertEquals("Click here\n", read("<w:p><w:hyperlink r:id=\"j\">" + r("Click here") + "</w:hyperlink></w:p>"));
        assertEquals("Above\n", read("<w:p><w:hyperlink w:anchor=\"top\">" + r("Above") + "</w:hyperlink></w:p>"));
    }

    @Test
    void changes_are_read_as_accepted() throws UnreadableException {
        assertEquals("We planted 40 trees.\n",
                read("<w:p>" + r("We planted ") + "<w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:ins>" + r("40")
                        + "</w:ins><w:moveFrom>" + r(" small") + "</w:moveFrom>" + r(" trees.") + "</w:p>"));
        assertEquals("One paragraph\n", read(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("One ") + "</w:p>" + p("", "paragraph")));
        assertEquals("Kept, too\n", read("<w:tbl>" + row("", "Kept", "too")
                + row("<w:trPr><w:del w:id=\"2\"/></w:trPr>", "Gone", "also") + "</w:tbl>"));
    }

    @Test
    void an_old_style_of_a_tracked_paragraph_is_not_its_style() throws UnreadableException {
        assertEquals("Plain\n",
                read("<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val=\"berschrift2\"/></w:pPr></w:pPrChange></w:pPr>"
                        + r("Plain") + "</w:p>"));
    }

    @Test
    void a_row_of_short_cells_is_one_line_and_a_table_for_layout_is_not() throws UnreadableException {
        assertEquals("Ada Berg, gardener, Lorne\nDate: 3 May 2024\nMill\t14\t18\n",
                read("<w:tbl>" + row("", "Ada Berg", "gardener", "Lorne") + row("", "Date", "3 May 2024")
                        + row("", "Mill", "14", "18") + "</w:tbl>"));
        String two = "<w:tbl><w:tr><w:tc>" + p("", "Left") + p("", "more") + "</w:tc><w:tc>" + p("", "Right")
                + "</w:tc></w:tr></w:tbl>";
        assertEquals("Left\nmore\nRight\n", read(two));
    }

    @Test
    void notes_stand_below_the_paragraph_that_refers_to_them() throws UnreadableException {
        Map<String, String> parts = new HashMap<>(Map.of("word/footnotes.xml",
                Zip.word("footnotes", "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("", "---")
                        + "</w:footnote><w:footnote w:id=\"1\">" + p("", "Counted in spring.") + "</w:footnote>"),
                "word/endnotes.xml",
                Zip.word("endnotes", "<w:endnote w:id=\"1\">" + p("", "At the end.") + "</w:endnote>")));
        assertEquals("40 trees grow.\n[1] Counted in spring.\n[2] At the end.\nNext\n",
                read("<w:p>" + r("40 trees") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + r(" grow.")
                        + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>" + p("", "Next"), parts));
    }

    @Test
    void text_boxes_are_read_once_below_their_paragraph() throws UnreadableException {
        String box = "<w:txbxContent>" + p("", "In the box") + "</w:txbxContent>";
        assertEquals("Around\nIn the box\n",
                read("<w:p>" + r("Around") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + box
                        + "</wps:txbx></mc:Choice><mc:Fallback><w:pict>" + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
    }

    @Test
    void soft_breaks_end_lines_and_what_is_not_seen_is_not_read() throws UnreadableException {
        assertEquals("Ada Berg\ngardener\n",
                read("<w:p><w:r><w:t>Ada Berg</w:t><w:br/><w:t>gardener</w:t></w:r></w:p>"));
        assertEquals("Seen\n",
                read("<w:p>" + r("Seen") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> unseen</w:t></w:r></w:p>"));
        assertEquals("e-mail\u00B7\n", read("<w:p><w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:softHyphen/>"
                + "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r></w:p>"));
    }

    @Test
    void a_table_of_contents_is_left_out() throws UnreadableException {
        assertEquals("Text\n", read(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + p("", "Background 1") + "</w:sdtContent></w:sdt>"
                        + p("TOC1", "Questions 7") + p("", "Text")));
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String p(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + r(text) + "</w:p>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String row(String properties, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>" + properties);
        for (String cell : cells) {
            row.append("<w:tc>").append(p("", cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String read(String body) throws UnreadableException {
        return read(body, Map.of());
    }

    private static String read(String body, Map<String, String> further) throws UnreadableException {
        Map<String, String> parts = new HashMap<>(further);
        parts.put("word/styles.xml", STYLES);
        parts.put("word/numbering.xml", NUMBERING);
        parts.put("word/_rels/document.xml.rels",
                Zip.links(Map.of("g", "https://guide.example/a", "l", "https://www.lamp.example/", "p",
                        "https://www.linkedin.com/in/ada-example", "j", "javascript:alert(1)")));
        return DocumentText.of(DocxReader.read(Archive.of(Zip.docx(body, parts)))) + "\n";
    }
}
