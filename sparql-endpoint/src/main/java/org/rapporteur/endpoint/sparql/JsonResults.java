package org.rapporteur.endpoint.sparql;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeToLabel;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.system.SyntaxLabels;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/**
 * Writes SPARQL 1.2 Query Results JSON without a blank between its tokens, row by row. Jena's writer lays it out for the
 * eye, which takes it six times as long.
 */
final class JsonResults implements RowSetWriter {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    @Override
    public void write(OutputStream out, RowSet rows, Context context) {
        JsonGenerator json = GENERATORS.createGenerator(out);
        json.writeStartObject().writeStartObject("head").writeStartArray("vars");
        rows.getResultVars().forEach(variable -> json.write(variable.getVarName()));
        json.writeEnd().writeEnd().writeStartObject("results").writeStartArray("bindings");
        Terms terms = new Terms(json, SyntaxLabels.createNodeToLabel());
        while (rows.hasNext()) {
            terms.write(rows, rows.next());
        }
        json.writeEnd().writeEnd().writeEnd().flush();
    }

    @Override
    public void write(OutputStream out, boolean result, Context context) {
        GENERATORS.createGenerator(out).writeStartObject().writeStartObject("head").writeEnd().write("boolean", result)
                .writeEnd().flush();
    }

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        throw new UnsupportedOperationException("Results are written as bytes");
    }

    /**
     * The terms of one answer.
     *
     * @param json where they go
     * @param labels the labels of blank nodes, which hold in this answer only
     */
    private record Terms(JsonGenerator json, NodeToLabel labels) {
        void write(RowSet rows, Binding solution) {
            json.writeStartObject();
            for (Var variable : rows.getResultVars()) {
                Node value = solution.get(variable);
                if (value != null) {
                    write(variable.getVarName(), value);
                }
            }
            json.writeEnd();
        }

        private void write(String key, Node term) {
            json.writeStartObject(key);
            if (term.isURI()) {
                json.write("type", "uri").write("value", term.getURI());
            } else if (term.isLiteral()) {
                writeLiteral(term);
            } else if (term.isTripleTerm()) {
                writeTriple(term.getTriple());
            } else {
                json.write("type", "bnode").write("value", labels.get(null, term).substring("_:".length()));
            }
            json.writeEnd();
        }

        private void writeLiteral(Node literal) {
            json.write("type", "literal");
            if (!literal.getLiteralLanguage().isEmpty()) {
                json.write("xml:lang", literal.getLiteralLanguage());
                if (literal.getLiteralBaseDirection() != null) {
                    json.write("its:dir", literal.getLiteralBaseDirection().direction());
                }
            } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
                json.write("datatype", literal.getLiteralDatatypeURI());
            }
            json.write("value", literal.getLiteralLexicalForm());
        }

        private void writeTriple(Triple triple) {
            json.write("type", "triple").writeStartObject("value");
            write("subject", triple.getSubject());
            write("predicate", triple.getPredicate());
            write("object", triple.getObject());
            json.writeEnd();
        }
    }
}
