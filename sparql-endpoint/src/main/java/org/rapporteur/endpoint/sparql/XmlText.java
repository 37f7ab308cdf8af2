package org.rapporteur.endpoint.sparql;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.Refusal;

/** Texts that XML 1.0 can hold: it has no way to say most control characters (section 2.2). */
final class XmlText {
    private XmlText() {}

    /** The same solutions; whoever reads one that XML cannot hold is refused with 406. */
    static RowSet required(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, XmlText::require));
    }

    private static Binding require(Binding solution) {
        solution.forEach((variable, value) -> require(value));
        return solution;
    }

    private static void require(Node term) {
        if (term.isTripleTerm()) {
            require(term.getTriple().getSubject());
            require(term.getTriple().getObject());
        } else if (term.isLiteral() && !term.getLiteralLexicalForm().codePoints().allMatch(XmlText::isCharacter)) {
            throw new Refusal(Problem.of(406,
                    "A text of the answer has a control character, which XML cannot hold; ask for JSON"));
        }
    }

    private static boolean isCharacter(int point) {
        return point >= ' ' && point <= 0xD7FF || point == '\t' || point == '\n' || point == '\r'
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
