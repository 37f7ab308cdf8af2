package org.rapporteur.endpoint.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.writer.NTriplesWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripleLinesTest {
    private static final Node SUBJECT = NodeFactory.createURI("https://events.example/id/a");

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Ένα", "a \"quoted\" word", "back\\slash", "two\nlines\r\tand a tab",
            "\u0000\u0001\u001F\u007F\u0080", "\uFFFD", "\uD83D\uDE00", "<>{}|^`", "a b"})
    void terms_are_written_as_others_write_them(String text) {
        List<Triple> triples = List.of(of(NodeFactory.createLiteralString(text)),
                of(NodeFactory.createLiteralLang(text, "el")),
                of(NodeFactory.createLiteralDirLang(text, "ar", TextDirection.RTL)),
                of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate)),
                of(NodeFactory.createURI("https://events.example/id/" + text)), of(NodeFactory.createBlankNode("b")),
                of(NodeFactory.createTripleTerm(of(NodeFactory.createLiteralString(text)))));
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        NTriplesWriter.write(expected, triples.iterator());
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        TripleLines.write(triples.iterator(), written);
        assertEquals(expected.toString(StandardCharsets.UTF_8), written.toString(StandardCharsets.UTF_8));
    }

    private static Triple of(Node object) {
        return Triple.create(SUBJECT, SUBJECT, object);
    }
}
