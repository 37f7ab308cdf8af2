package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.tdb2.TDB2;
import org.rapporteur.endpoint.dataset.Published;

/**
 * Prepares queries to be run over the union of all named graphs, inside a time limit, without a way out.
 *
 * @param limit the longest time a query may take, writing its answer included
 */
record QueryEngine(Duration limit) {
    QueryExec prepare(SparqlQuery query, Published published) {
        query.requireGraphs(published);
        return QueryExecDatasetBuilder.create().dataset(published.dataset()).query(query.parsed())
                .set(TDB2.symUnionDefaultGraph, !query.parsed().hasDatasetDescription())
                .set(ARQ.httpServiceAllowed, false).overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).build();
    }
}
