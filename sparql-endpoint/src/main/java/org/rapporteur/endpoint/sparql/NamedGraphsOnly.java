package org.rapporteur.endpoint.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Keeps {@code GRAPH ?g} to the named graphs. A query can compute ARQ's name of the real default graph, and the planner
 * may put it in the place of the variable: so each such pattern gets a filter that leaves this one name out.
 */
final class NamedGraphsOnly extends ElementTransformCopyBase {
    private NamedGraphsOnly() {}

    static Query of(Query query) {
        NamedGraphsOnly transform = new NamedGraphsOnly();
        return QueryTransformOps.transform(query, transform, new StoppableExpressions(transform));
    }

    @Override
    public Element transform(ElementNamedGraph pattern, Node graph, Element inside) {
        Element copy = super.transform(pattern, graph, inside);
        if (!graph.isVariable()) {
            return copy;
        }
        ElementGroup group = new ElementGroup();
        group.addElement(copy);
        group.addElement(
                new ElementFilter(new E_NotEquals(new ExprVar(graph), NodeValue.makeNode(Quad.defaultGraphIRI))));
        return group;
    }
}
