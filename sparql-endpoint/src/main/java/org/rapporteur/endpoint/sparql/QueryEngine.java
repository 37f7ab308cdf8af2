package org.rapporteur.endpoint.sparql;

import java.util.Iterator;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.tdb2.TDB2;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.federation.Federation;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.Refusal;

/**
 * Runs queries over the union of all named graphs, inside the limits.
 *
 * @param store what is asked
 * @param limits what an answer may take
 * @param running the queries that run now
 * @param federation the only way out
 */
record QueryEngine(PublishedStore store, QueryLimits limits, RunningQueries running, Federation federation) {
    /**
     * Runs a query in its turn, and reads its answer inside one read transaction.
     *
     * @throws org.rapporteur.endpoint.http.Refusal when there is no place for it, or when it was stopped
     */
    <T> T run(SparqlQuery query, Asker asker, BiFunction<Published, QueryExec, T> reader) {
        try (RunningQuery turn = running.admit(query, asker)) {
            return store.read(published -> {
                try (QueryExec execution = prepare(query, published, turn)) {
                    turn.runs(execution);
                    return reader.apply(published, execution);
                } catch (QueryBuildException notToBeRun) {
                    throw Refusal.badRequest("The query cannot be run: " + notToBeRun.getMessage());
                } catch (RuntimeException failure) {
                    throw turn.reason(failure);
                } catch (OutOfMemoryError tooLarge) {
                    // It fails where the last straw fell; what the query held is let go of now.
                    throw Refusal.busy(503, "The query needs more memory than there is; ask for less at once", 1);
                } catch (StackOverflowError tooDeep) {
                    // ARQ follows paths by recursion.
                    throw new Refusal(Problem
                            .tooComplex("The query leads too deep, say by a path of very many steps; follow fewer"));
                }
            });
        }
    }

    /** The graph that a CONSTRUCT or DESCRIBE answers. */
    Graph graph(QueryExec execution) {
        return LimitedAnswer.graph(triples(execution), limits.rows());
    }

    /** The triples of it as they are found, some of them more than once. */
    Iterator<Triple> triples(QueryExec execution) {
        return execution.getQuery().isDescribeType() ? execution.describeTriples() : execution.constructTriples();
    }

    private QueryExec prepare(SparqlQuery query, Published published, RunningQuery turn) {
        query.requireGraphs(published);
        QueryExec execution = QueryExecDatasetBuilder.create().dataset(published.dataset()).query(query.parsed())
                .set(TDB2.symUnionDefaultGraph, !query.parsed().hasDatasetDescription())
                .set(ARQ.httpServiceAllowed, false).set(ARQ.propertyFunctions, false).build();
        turn.leaveIn(execution.getContext());
        federation.leaveIn(execution.getContext(), turn.since().plus(limits.timeFor(query)));
        QC.setFactory(execution.getContext(), context -> new StoppableExecution(context, limits));
        return execution;
    }
}
