package org.rapporteur.shapes;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.PathFactory;

/**
 * A shape that code applies, since it needs more than one graph.
 *
 * @param shape its name
 * @param messages what it says, one in each language
 */
record Rule(Node shape, List<Node> messages) {
    private static final String NAMESPACE = "https://w3id.org/rapporteur/shapes#";
    private static final Node COMPONENT = NodeFactory.createURI(NAMESPACE + "DatasetConstraintComponent");

    /** The shape with this local name among others. */
    static Rule of(Graph shapes, String name) {
        Node shape = NodeFactory.createURI(NAMESPACE + name);
        return new Rule(shape, shapes.find(shape, SHACL.message, Node.ANY).mapWith(Triple::getObject).toList());
    }

    /** What is found where a triple breaks the rule. */
    ReportEntry brokenBy(Triple triple) {
        return brokenBy(triple.getSubject(), triple.getObject())
                .resultPath(PathFactory.pathLink(triple.getPredicate()));
    }

    /** What is found where something breaks the rule by a value. */
    ReportEntry brokenBy(Node focusNode, Node value) {
        ReportEntry entry = ReportEntry.create().severity(Severity.Violation).focusNode(focusNode).value(value)
                .source(shape).sourceConstraintComponent(COMPONENT);
        messages.forEach(entry::message);
        return entry;
    }
}
