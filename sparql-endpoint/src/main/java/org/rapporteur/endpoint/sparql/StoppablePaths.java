package org.rapporteur.endpoint.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Follows property paths on a graph that asks at each step whether the query was stopped; ARQ asks only between paths. */
final class StoppablePaths extends OpExecutorTDB2 {
    StoppablePaths(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph graph = new StoppableGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal());
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }

    private static final class StoppableGraph extends WrappedGraph {
        private final AtomicBoolean stopped;

        StoppableGraph(Graph graph, AtomicBoolean stopped) {
            super(graph);
            this.stopped = stopped;
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
            if (stopped.get()) {
                throw new QueryCancelledException();
            }
        }
    }
}
