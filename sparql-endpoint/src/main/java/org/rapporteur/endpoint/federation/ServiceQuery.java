package org.rapporteur.endpoint.federation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * What another endpoint is asked: the pattern inside SERVICE, and as VALUES what is known of its variables, so that one
 * question serves for many solutions (SPARQL 1.1 Federated Query section 2.4).
 *
 * @param text the query
 * @param names what the planner calls a variable of the query
 */
record ServiceQuery(String text, Map<Var, Var> names) {
    static ServiceQuery of(Op pattern, List<Binding> known) {
        Map<Var, Var> names = new LinkedHashMap<>();
        OpVars.visibleVars(pattern).stream().filter(planned -> planned.isNamedVar())
                .forEach(planned -> names.put(Var.alloc(Rename.reverseVarRename(planned)), planned));
        ElementGroup where = new ElementGroup();
        List<Var> bound = names.keySet().stream()
                .filter(written -> known.stream().anyMatch(solution -> isSent(solution.get(names.get(written)))))
                .toList();
        if (!bound.isEmpty()) {
            where.addElement(values(bound, names, known));
        }
        where.addElement(inside(Rename.reverseVarRename(pattern, true)));
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(where);
        return new ServiceQuery(query.toString(), names);
    }

    private static ElementData values(List<Var> bound, Map<Var, Var> names, List<Binding> known) {
        Set<Binding> rows = new LinkedHashSet<>();
        for (Binding solution : known) {
            BindingBuilder row = Binding.builder();
            bound.stream().filter(written -> isSent(solution.get(names.get(written))))
                    .forEach(written -> row.add(written, solution.get(names.get(written))));
            rows.add(row.build());
        }
        ElementData values = new ElementData();
        bound.forEach(values::add);
        rows.forEach(values::add);
        return values;
    }

    /** A blank node of ours means nothing elsewhere; what it has no equal there is left to the join. */
    private static boolean isSent(Node value) {
        return value != null && (value.isURI() || value.isLiteral());
    }

    /** In braces of its own: what is known must not become a part of it. */
    private static Element inside(Op pattern) {
        Query query = OpAsQuery.asQuery(pattern);
        ElementGroup group = new ElementGroup();
        group.addElement(query.isQueryResultStar() && !(pattern instanceof OpModifier)
                ? query.getQueryPattern()
                : new ElementSubQuery(query));
        return group;
    }

    /** A solution of theirs, in the planner's words; without what was not asked for. */
    Binding planned(Binding theirs) {
        BindingBuilder ours = Binding.builder();
        theirs.forEach((written, value) -> {
            if (names.containsKey(written)) {
                ours.add(names.get(written), value);
            }
        });
        return ours.build();
    }
}
