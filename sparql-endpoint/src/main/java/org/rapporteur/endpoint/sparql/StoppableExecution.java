package org.rapporteur.endpoint.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Executes queries so that at each step they may be told to wait for a place, and at each step of a property path to stop;
 * ARQ itself asks only between paths.
 */
final class StoppableExecution extends OpExecutorTDB2 {
    private final RunningQuery turn;

    StoppableExecution(ExecutionContext context) {
        super(context);
        this.turn = RunningQuery.in(context.getContext());
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        return new QueryIteratorWrapper(super.exec(op, input)) {
            @Override
            protected boolean hasNextBinding() {
                turn.pass();
                return super.hasNextBinding();
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
