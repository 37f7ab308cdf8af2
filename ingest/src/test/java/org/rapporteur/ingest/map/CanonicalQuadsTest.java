package org.rapporteur.ingest.map;

import static org.eclipse.rdf4j.model.util.Values.bnode;
import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.junit.jupiter.api.Test;

class CanonicalQuadsTest {
    @Test
    void a_plain_text_has_no_datatype() {
        assertEquals("\"a\"", object(literal("a")));
    }

    @Test
    void a_text_keeps_its_language_and_a_number_its_datatype() {
        assertEquals("\"a\"@bg", object(literal("a", "bg")));
        assertEquals("\"3\"^^<http://www.w3.org/2001/XMLSchema#int>", object(literal(3)));
    }

    @Test
    void only_these_characters_have_a_short_escape() {
        assertEquals("\"\\b\\t\\n\\f\\r\\\"\\\\'\"", object(literal("\b\t\n\f\r\"\\'")));
    }

    @Test
    void other_control_characters_are_written_by_number() {
        assertEquals("\"\\u0000\\u0007\\u000B\\u001F\\u007F\\uFFFF\"",
                object(literal("\0\u0007\u000B\u001F\u007F\uFFFF")));
    }

    @Test
    void all_other_characters_stand_for_themselves() {
        assertEquals("\"ж\u0080\u00A0\u2028😀\"", object(literal("ж\u0080\u00A0\u2028😀")));
    }

    @Test
    void lines_are_in_the_order_of_code_points_and_not_of_java_characters() {
        Model model = new LinkedHashModel();
        add(model, literal("😀"));
        add(model, literal("\uFF21"));
        add(model, literal("a"));
        String[] lines = text(model).split("\n");
        assertEquals(3, lines.length);
        assertEquals("<urn:s> <urn:p> \"a\" <urn:g> .", lines[0]);
        assertEquals("<urn:s> <urn:p> \"\uFF21\" <urn:g> .", lines[1]);
        assertEquals("<urn:s> <urn:p> \"😀\" <urn:g> .", lines[2]);
    }

    @Test
    void a_blank_node_is_refused() {
        Model model = new LinkedHashModel();
        add(model, bnode());
        assertThrows(IllegalArgumentException.class, () -> CanonicalQuads.of(model, "urn:g"));
    }

    private static String object(Value object) {
        Model model = new LinkedHashModel();
        add(model, object);
        String line = text(model);
        String start = "<urn:s> <urn:p> ";
        String end = " <urn:g> .\n";
        assertEquals(start, line.substring(0, start.length()));
        assertEquals(end, line.substring(line.length() - end.length()));
        return line.substring(start.length(), line.length() - end.length());
    }

    private static void add(Model model, Value object) {
        model.add(iri("urn:s"), iri("urn:p"), object);
    }

    private static String text(Model model) {
        return new String(CanonicalQuads.of(model, "urn:g"), StandardCharsets.UTF_8);
    }
}
