package org.rapporteur.endpoint.federation;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.join.Join;
import org.rapporteur.endpoint.http.Refusal;

/** Solutions of ours, joined with those of another endpoint; it is asked once for a hundred of ours. */
final class ServiceJoin extends QueryIter1 {
    private static final int AT_ONCE = 100;

    private final OpService service;
    private final ServiceCalls calls;
    private QueryIterator joined;
    private boolean givenUp;

    ServiceJoin(OpService service, QueryIterator ours, ServiceCalls calls, ExecutionContext context) {
        super(ours, context);
        this.service = service;
        this.calls = calls;
        this.joined = QueryIterNullIterator.create(context);
    }

    @Override
    protected boolean hasNextBinding() {
        while (!joined.hasNext() && getInput().hasNext()) {
            joined.close();
            joined = join(some());
        }
        return joined.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return joined.next();
    }

    private List<Binding> some() {
        List<Binding> ours = new ArrayList<>();
        while (ours.size() < AT_ONCE && getInput().hasNext()) {
            ours.add(getInput().next());
        }
        return ours;
    }

    /** Where SILENT is said, a failure is one solution that binds nothing, and the same endpoint is not asked again. */
    private QueryIterator join(List<Binding> ours) {
        if (givenUp) {
            return iterator(ours);
        }
        calls.count();
        try {
            List<Binding> theirs = calls.solutions(service.getService().getURI(),
                    ServiceQuery.of(service.getSubOp(), ours), getExecContext().getCancelSignal());
            return Join.join(iterator(ours), iterator(theirs), getExecContext());
        } catch (Refusal failure) {
            if (!service.getSilent()) {
                throw failure;
            }
            givenUp = true;
            return iterator(ours);
        }
    }

    private QueryIterator iterator(List<Binding> solutions) {
        return QueryIterPlainWrapper.create(solutions.iterator(), getExecContext());
    }

    @Override
    protected void requestSubCancel() {
        joined.cancel();
    }

    @Override
    protected void closeSubIterator() {
        joined.close();
    }
}
