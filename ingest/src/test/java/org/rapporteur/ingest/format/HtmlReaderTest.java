package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
    @Test
    void headings_lists_and_tables_are_what_their_elements_say() throws UnreadableException {
        assertEquals("### Background\nText\n· One\n  · Within\n· 3. Three\n· 4. Four\nAda Berg, gardener\n", read("""
                <h2>Background</h2><p>Text</p><ul><li>One<ul><li>Within</li></ul></li></ul>
                <ol start="3"><li>Three</li><li>Four</li></ol>
                <table><tr><td>Ada Berg</td><td>gardener</td></tr></table>"""));
    }

    @Test
    void white_space_is_one_blank_and_breaks_end_lines_outside_preformatted_text() throws UnreadableException {
        assertEquals("One two\nthree\n", read("<p>One\n   two<br>\n three</p>"));
        assertEquals("One\n  two\n", read("<pre>One\n  two</pre>"));
    }

    @Test
    void only_what_is_seen_of_the_main_part_is_read() throws UnreadableException {
        assertEquals("Seen\n",
                read("<nav>Menu</nav><main><script>x()</script><p>Seen<del> not</del></p><p hidden>no</p>"
                        + "<p style='display: none'>no</p></main><footer>Imprint</footer>"));
    }

    @Test
    void links_are_written_out_and_scripts_are_not() throws UnreadableException {
        assertEquals("The guide (https://guide.example/a) and this\n", read(
                "<p>The <a href='https://guide.example/a'>guide</a> and <a href='javascript:alert(1)'>this</a></p>"));
    }

    @Test
    void the_encoding_is_that_which_the_page_names() throws UnreadableException {
        byte[] page = "<html><head><meta charset='windows-1251'></head><body><p>Река</p></body></html>"
                .getBytes(Charset.forName("windows-1251"));
        assertEquals("Река", DocumentText.of(HtmlReader.read(page)));
    }

    private static String read(String body) throws UnreadableException {
        return DocumentText
                .of(HtmlReader.read(
                        ("<!doctype html><html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8)))
                + "\n";
    }
}
