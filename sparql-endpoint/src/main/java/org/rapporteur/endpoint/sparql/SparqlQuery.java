package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.http.Format;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.Refusal;
import org.rapporteur.endpoint.rdf.GraphFormat;

/**
 * A query that may be run: it parses, and it asks for nothing outside the dataset.
 *
 * @param text as it was sent
 * @param normal the same for queries that differ in blanks, comments and prefixes only; with the graphs of the request
 * @param parsed with the graphs of the request instead of its own, where the request names any
 * @param time the longest time that the client wants to wait
 */
record SparqlQuery(String text, String normal, Query parsed, Optional<Duration> time) {
    private static final Pattern POSITION = Pattern.compile("at line (\\d{1,9}), column (\\d{1,9})");

    /** Functions that answer otherwise each time, and what is not ours; a text that merely looks so does no harm. */
    private static final Pattern UNREPEATABLE = Pattern.compile(
            "\\b(?:NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|\\bSERVICE\\b|<java:|<http://jena\\.(?:apache\\.org|hpl\\.hp\\.com)/ARQ",
            Pattern.CASE_INSENSITIVE);

    /**
     * The query of a request.
     *
     * @throws Refusal with 400 when it does not parse or would make a connection
     */
    static SparqlQuery of(SparqlRequest request) {
        try {
            return read(request);
        } catch (StackOverflowError tooDeep) {
            throw Refusal.badRequest("The query is nested too deeply to be read");
        }
    }

    private static SparqlQuery read(SparqlRequest request) {
        Query query = parse(request.query());
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            request.defaultGraphs().forEach(query::addGraphURI);
            request.namedGraphs().forEach(query::addNamedGraphURI);
        }
        refuseServices(query);
        // Nothing that is written of an answer depends on them.
        query.getPrefixMapping().clearNsPrefixMap();
        String normal = query.toString();
        refuseBookkeeping(normal);
        return new SparqlQuery(request.query(), normal, NamedGraphsOnly.of(query), request.time());
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException notSparql) {
            throw new Refusal(syntax(notSparql));
        } catch (QueryException notAQuery) {
            throw Refusal.badRequest("The query cannot be used: " + notAQuery.getMessage());
        }
    }

    /** The exception's own position is the token before the one that its message names. */
    private static Problem syntax(QueryParseException notSparql) {
        String detail = Optional.ofNullable(notSparql.getMessage()).flatMap(message -> message.lines().findFirst())
                .orElse("The query cannot be read");
        Matcher named = POSITION.matcher(detail);
        return named.find()
                ? Problem.syntax(detail, Long.parseLong(named.group(1)), Long.parseLong(named.group(2)))
                : Problem.syntax(detail, notSparql.getLine(), notSparql.getColumn());
    }

    private static void refuseServices(Query query) {
        if (query.getQueryPattern() == null) {
            return;
        }
        Walker.walk(Algebra.compile(query), new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                throw Refusal.badRequest("SERVICE is not available: this endpoint makes no connections to others");
            }
        }, new ExprVisitorBase());
    }

    /** ARQ has a name for the real default graph, where the store keeps its books. */
    private static void refuseBookkeeping(String normal) {
        if (normal.contains(Quad.defaultGraphIRI.getURI())) {
            throw Refusal.badRequest("The default graph has no name here");
        }
    }

    /** Refuses to run on graphs that are not published: they would have to be fetched. */
    void requireGraphs(Published published) {
        Stream.concat(parsed.getGraphURIs().stream(), parsed.getNamedGraphURIs().stream())
                .filter(graph -> !published.hasGraph(NodeFactory.createURI(graph))).findFirst().ifPresent(graph -> {
                    throw Refusal.badRequest("There is no graph <" + graph + "> in this dataset, and none is fetched");
                });
    }

    /** Whether who asks again gets the same answer from the same state: it does not depend on the moment or on chance. */
    boolean isRepeatable() {
        return !UNREPEATABLE.matcher(normal).find();
    }

    /** Whether the answer is a graph, and not solutions or a truth value. */
    boolean answersGraph() {
        return parsed.isConstructType() || parsed.isDescribeType();
    }

    /** The formats the answer can be given in to machines, the preferred one first. */
    List<? extends Format> formats() {
        return answersGraph() ? List.of(GraphFormat.values()) : List.of(ResultFormat.values());
    }
}
