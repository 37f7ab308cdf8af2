package org.rapporteur.ingest.map;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.rapporteur.ontology.Terms.Xsd;

/**
 * The canonical form of N-Quads: one way to write a graph, lines sorted by code point.
 *
 * @see <a href="https://www.w3.org/TR/rdf-canon/#canonical-quads">RDF Dataset Canonicalization, section 5</a>
 */
public final class CanonicalQuads {
    private CanonicalQuads() {}

    /**
     * The statements of a model as one named graph, in UTF-8.
     *
     * @throws IllegalArgumentException when there is a blank node among them
     */
    public static byte[] of(Model model, String graph) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        model.stream().map(statement -> line(statement, graph).getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned).forEach(lines::writeBytes);
        return lines.toByteArray();
    }

    private static String line(Statement statement, String graph) {
        return term(statement.getSubject()) + ' ' + term(statement.getPredicate()) + ' ' + term(statement.getObject())
                + " <" + graph + "> .\n";
    }

    private static String term(Value value) {
        return switch (value) {
            case IRI iri -> '<' + iri.stringValue() + '>';
            case Literal literal -> '"' + escaped(literal.getLabel()) + '"' + suffix(literal);
            default -> throw new IllegalArgumentException("Neither an IRI nor a literal: " + value);
        };
    }

    private static String suffix(Literal literal) {
        if (literal.getLanguage().isPresent()) {
            return '@' + literal.getLanguage().get();
        }
        String datatype = literal.getDatatype().stringValue();
        return datatype.equals(Xsd.STRING) ? "" : "^^<" + datatype + '>';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\b' -> escaped.append("\\b");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\f' -> escaped.append("\\f");
                case '\r' -> escaped.append("\\r");
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                default -> {
                    if (c < 0x20 || c == 0x7F || c == 0xFFFE || c == 0xFFFF) {
                        escaped.append(String.format("\\u%04X", c));
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
