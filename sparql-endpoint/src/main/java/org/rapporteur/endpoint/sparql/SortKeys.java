package org.rapporteur.endpoint.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterAssign;
import org.apache.jena.sparql.engine.iterator.QueryIterConvert;
import org.apache.jena.sparql.expr.ExprVar;

/**
 * What solutions are sorted by, computed once for each of them. ARQ computes it for each comparison, which takes long, and
 * gives no order where it is left to chance.
 *
 * @param conditions by variables only
 * @param computed the variables among these that are not the query's
 */
record SortKeys(List<SortCondition> conditions, VarExprList computed) {
    /** No variable of a query is called so. */
    private static final String NAME = ".sort";

    static SortKeys of(List<SortCondition> conditions) {
        VarExprList computed = new VarExprList();
        List<SortCondition> byVariables = new ArrayList<>();
        for (SortCondition condition : conditions) {
            if (condition.getExpression().isVariable()) {
                byVariables.add(condition);
            } else {
                Var key = Var.alloc(NAME + computed.size());
                computed.add(key, condition.getExpression());
                byVariables.add(new SortCondition(new ExprVar(key), condition.getDirection()));
            }
        }
        return new SortKeys(byVariables, computed);
    }

    /** Whether nothing is computed. */
    boolean areThere() {
        return computed.isEmpty();
    }

    QueryIterator added(QueryIterator solutions, ExecutionContext context) {
        return areThere() ? solutions : new QueryIterAssign(solutions, computed, context, true);
    }

    QueryIterator removed(QueryIterator solutions, ExecutionContext context) {
        return areThere() ? solutions : new QueryIterConvert(solutions, this::removed, context);
    }

    private Binding removed(Binding solution) {
        BindingBuilder without = Binding.builder();
        solution.forEach((variable, value) -> {
            if (!computed.contains(variable)) {
                without.add(variable, value);
            }
        });
        return without.build();
    }
}
