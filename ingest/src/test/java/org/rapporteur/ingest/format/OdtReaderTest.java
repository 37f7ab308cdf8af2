package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String STYLES = """
            <style:style style:name="Big" style:default-outline-level="2"/>
            <style:style style:name="P1" style:parent-style-name="Big"/>
            <style:style style:name="P2" style:list-style-name="L1"/>
            <style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
            <text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>
            <text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"
                style:num-suffix="."/></text:list-style>
            """;

    @Test
    void headings_come_from_the_element_or_the_style() throws UnreadableException {
        assertEquals("## Main\n### Styled\nPlain\n", read(
                "<text:h text:outline-level=\"1\">Main</text:h><text:p text:style-name=\"P1\">Styled</text:p><text:p>Plain</text:p>"));
    }

    @Test
    void list_items_have_their_level_and_number() throws UnreadableException {
        assertEquals("· One\nmore of it\n  · Within\n· By style\n",
                read(list("L1", "<text:list-item><text:p>One</text:p><text:p>more of it</text:p>"
                        + list("L1", "<text:list-item><text:p>Within</text:p></text:list-item>") + "</text:list-item>")
                        + "<text:p text:style-name=\"P2\">By style</text:p>"));
        assertEquals("· 1. One\n· 2. Two\n", read(list("L2",
                "<text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item>")));
    }

    @Test
    void deleted_and_hidden_text_and_comments_are_not_read() throws UnreadableException {
        assertEquals("We planted 40 trees.\n",
                read("<text:tracked-changes><text:changed-region><text:deletion><text:p>4</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes><text:p>We planted <text:change text:change-id=\"c\"/>40"
                        + "<text:span text:style-name=\"T1\"> small</text:span><office:annotation><text:p>Really?</text:p></office:annotation>"
                        + " trees.</text:p>"));
    }

    @Test
    void links_blanks_breaks_notes_and_boxes_are_read() throws UnreadableException {
        assertEquals("See  the guide (https://guide.example/a)\nbelow\n[1] Of 2024.\nIn the box\n", read(
                "<text:p>See<text:s text:c=\"2\"/>the <text:a xlink:href=\"https://guide.example/a\">guide</text:a><text:line-break/>below"
                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Of 2024.</text:p></text:note-body></text:note>"
                        + "<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p>"));
    }

    @Test
    void a_row_of_short_cells_is_one_line() throws UnreadableException {
        assertEquals("Ada Berg, gardener\n", read(
                "<table:table><table:table-row><table:table-cell><text:p>Ada Berg</text:p></table:table-cell><table:table-cell>"
                        + "<text:p>gardener</text:p></table:table-cell></table:table-row></table:table>"));
    }

    private static String list(String style, String items) {
        return "<text:list text:style-name=\"" + style + "\">" + items + "</text:list>";
    }

    private static String read(String text) throws UnreadableException {
        return DocumentText.of(OdtReader.read(Archive.of(Zip.odt(text, STYLES)))) + "\n";
    }
}
