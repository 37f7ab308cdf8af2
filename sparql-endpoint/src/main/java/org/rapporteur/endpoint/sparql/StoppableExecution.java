package org.rapporteur.endpoint.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Executes queries so that at each step they may be told to wait, and at each step of a property path to stop, where ARQ
 * asks only between paths; and so that what is sorted does not fill the memory.
 */
final class StoppableExecution extends OpExecutorTDB2 {
    private final RunningQuery turn;
    private final QueryLimits limits;

    StoppableExecution(ExecutionContext context, QueryLimits limits) {
        super(context);
        this.limits = limits;
        this.turn = RunningQuery.in(context.getContext());
    }

    /** What only modifies the solutions of another step passes on with that step. */
    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        QueryIterator solutions = super.exec(op, input);
        return op instanceof OpModifier ? solutions : new QueryIteratorWrapper(solutions) {
            @Override
            protected boolean hasNextBinding() {
                turn.pass();
                return super.hasNextBinding();
            }
        };
    }

    /** Sorts on disk what is more than a few. */
    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Context context = execCxt.getContext().copy();
        context.set(ARQ.spillToDiskThreshold, (long) limits.inMemory());
        SortKeys keys = SortKeys.of(order.getConditions());
        return keys
                .removed(
                        new QueryIterSort(kept(keys.added(exec(order.getSubOp(), input), execCxt)), keys.conditions(),
                                ExecutionContext.create(execCxt.getDataset(), execCxt.getActiveGraph(), context)),
                        execCxt);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        SortKeys keys = SortKeys.of(top.getConditions());
        return keys.areThere()
                ? super.execute(top, input)
                : keys.removed(new QueryIterTopN(keys.added(exec(top.getSubOp(), input), execCxt), keys.conditions(),
                        top.getLimit(), false, execCxt), execCxt);
    }

    /** What is computed of no variable, say by chance, is computed for each solution; TDB2 would do it once for all. */
    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        if (filter.getExprs().getListRaw().stream().noneMatch(expression -> expression.getVarsMentioned().isEmpty())) {
            return super.execute(filter, input);
        }
        QueryIterator solutions = exec(filter.getSubOp(), input);
        for (Expr expression : filter.getExprs()) {
            solutions = new QueryIterFilterExpr(solutions, expression, execCxt);
        }
        return solutions;
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return kept(super.execute(distinct, input));
    }

    /** Solutions that are kept until the last of them is there, as many as may be. */
    private QueryIterator kept(QueryIterator solutions) {
        return new QueryIteratorWrapper(solutions) {
            private long count;

            @Override
            protected Binding moveToNextBinding() {
                count++;
                if (count > limits.rows()) {
                    throw LimitedAnswer.tooMuchKept(limits.rows());
                }
                return super.moveToNextBinding();
            }
        };
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph graph = new StoppableGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal(), turn);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }

    private static final class StoppableGraph extends WrappedGraph {
        private final AtomicBoolean stopped;
        private final RunningQuery turn;

        StoppableGraph(Graph graph, AtomicBoolean stopped, RunningQuery turn) {
            super(graph);
            this.stopped = stopped;
            this.turn = turn;
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            return checked(super.find(subject, predicate, object));
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return checked(super.find(pattern));
        }

        private ExtendedIterator<Triple> checked(ExtendedIterator<Triple> found) {
            check();
            return found.mapWith(triple -> {
                check();
                return triple;
            });
        }

        private void check() {
            turn.pass();
            if (stopped.get()) {
                throw new QueryCancelledException();
            }
        }
    }
}
