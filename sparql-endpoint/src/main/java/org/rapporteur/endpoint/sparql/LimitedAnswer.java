package org.rapporteur.endpoint.sparql;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.Refusal;

/** Answers that fail where they reach a limit. */
final class LimitedAnswer {
    private LimitedAnswer() {}

    private static Refusal tooLarge(long limit, String unit) {
        return new Refusal(Problem.tooLarge("The answer has more than " + limit + " " + unit
                + ", which is the most that is sent; ask for less by LIMIT and OFFSET"));
    }

    /** A query that sorts, or compares with each other, more than may be sent. */
    static Refusal tooMuchKept(long limit) {
        return Refusal.busy(503, "The query sorts or tells apart more than " + limit
                + " solutions, which is the most that is kept for one; ask for less at once", 1);
    }

    /** The graph that these triples make. */
    static Graph graph(Iterator<Triple> triples, long limit) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (triples.hasNext()) {
            graph.add(triples.next());
            if (graph.size() > limit) {
                throw tooLarge(limit, "triples");
            }
        }
        return graph;
    }

    /** Triples, each once, as many as there may be. */
    static Iterator<Triple> distinct(Iterator<Triple> triples, long limit) {
        Set<Triple> seen = new HashSet<>();
        return Iter.filter(triples, triple -> {
            boolean isNew = seen.add(triple);
            if (seen.size() > limit) {
                throw tooLarge(limit, "triples");
            }
            return isNew;
        });
    }

    /** Solutions, as many as there may be. */
    static RowSet rows(RowSet rows, long limit) {
        return new RowSet() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Binding next() {
                if (rows.getRowNumber() >= limit) {
                    throw tooLarge(limit, "solutions");
                }
                return rows.next();
            }

            @Override
            public List<Var> getResultVars() {
                return rows.getResultVars();
            }

            @Override
            public long getRowNumber() {
                return rows.getRowNumber();
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    /** Bytes, as many as there may be. */
    static OutputStream bytes(OutputStream out, long limit) {
        return new FilterOutputStream(out) {
            private long left = limit;

            @Override
            public void write(int one) throws IOException {
                take(1);
                out.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                take(length);
                out.write(bytes, from, length);
            }

            private void take(int length) {
                left -= length;
                if (left < 0) {
                    throw tooLarge(limit, "bytes");
                }
            }
        };
    }
}
