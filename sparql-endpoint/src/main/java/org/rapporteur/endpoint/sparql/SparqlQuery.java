package org.rapporteur.endpoint.sparql;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
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
import org.rapporteur.endpoint.federation.AllowedServices;
import org.rapporteur.endpoint.http.Format;
import org.rapporteur.endpoint.http.Refusal;
import org.rapporteur.endpoint.rdf.GraphFormat;

/**
 * A query that may be run: it parses, and it asks nobody outside who is not allowed.
 *
 * @param text as it was sent
 * @param normal the same for queries that differ in blanks, comments and prefixes only; with the graphs of the request
 * @param parsed with the graphs of the request instead of its own, where the request names any
 * @param time the longest time that the client wants to wait
 * @param asksOthers whether it has a SERVICE, and so an answer that is not of this dataset alone
 * @param isRepeatable whether who asks again gets the same answer from the same state: it does not depend on the moment, on
 *     chance or on others
 */
record SparqlQuery(String text, String normal, Query parsed, Optional<Duration> time, boolean asksOthers,
        boolean isRepeatable) {
    private static final String TOO_DEEP = "The query is nested too deeply to be read";
    private static final String SERVICE = "SERVICE";
    /** Functions that answer otherwise each time, and what is not ours; a text that merely looks so does no harm. */
    private static final Pattern UNREPEATABLE = Pattern.compile(
            "\\b(?:NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|<java:|<http://jena\\.(?:apache\\.org|hpl\\.hp\\.com)/ARQ",
            Pattern.CASE_INSENSITIVE);

    /**
     * The query of a request.
     *
     * @param base what its relative IRIs belong to
     * @throws Refusal with 400 when it does not parse or would make a connection that is not allowed
     */
    static SparqlQuery of(SparqlRequest request, String base, AllowedServices allowed) {
        try {
            return read(request, base, allowed);
        } catch (StackOverflowError tooDeep) {
            throw Refusal.badRequest(TOO_DEEP);
        }
    }

    private static SparqlQuery read(SparqlRequest request, String base, AllowedServices allowed) {
        Query query = parse(request.query(), base);
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            request.defaultGraphs().forEach(query::addGraphURI);
            request.namedGraphs().forEach(query::addNamedGraphURI);
        }
        // Nothing that is written of an answer depends on them.
        query.getPrefixMapping().clearNsPrefixMap();
        String normal = normal(query);
        boolean asksOthers = normal.contains(SERVICE) && !services(query, allowed).isEmpty();
        refuseBookkeeping(normal);
        return new SparqlQuery(request.query(), normal, NamedGraphsOnly.of(query), request.time(), asksOthers,
                !asksOthers && !UNREPEATABLE.matcher(normal).find());
    }

    /** Without a base, IRIs are written as they are; to find a relative form for each takes as long as to parse them. */
    private static String normal(Query query) {
        String base = query.getBaseURI();
        query.setBaseURI(null);
        String text = query.toString();
        query.setBaseURI(base);
        return base + "\n" + text;
    }

    private static Query parse(String text, String base) {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_12);
        } catch (QueryException unread) {
            throw refusal(unread, text);
        }
    }

    private static Refusal refusal(QueryException unread, String text) {
        if (unread.getCause() instanceof StackOverflowError) {
            return Refusal.badRequest(TOO_DEEP);
        }
        return unread instanceof QueryParseException notSparql
                ? new Refusal(SyntaxError.of(notSparql, text).problem())
                : Refusal.badRequest("The query cannot be used: " + unread.getMessage());
    }

    /** What the query asks others by SERVICE; each of them by an IRI that is allowed. */
    private static Set<String> services(Query query, AllowedServices allowed) {
        Set<String> services = new HashSet<>();
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new OpVisitorBase() {
                @Override
                public void visit(OpService service) {
                    services.add(requireAllowed(service.getService(), allowed));
                }
            }, new ExprVisitorBase());
        }
        return services;
    }

    private static String requireAllowed(Node service, AllowedServices allowed) {
        if (allowed.isEmpty()) {
            throw Refusal.badRequest("SERVICE is not available: this endpoint makes no connections to others");
        }
        if (!service.isURI()) {
            throw Refusal
                    .badRequest("SERVICE needs the IRI of an endpoint here, and not a variable; there is " + allowed);
        }
        if (!allowed.allows(service.getURI())) {
            throw Refusal.badRequest("SERVICE <" + service.getURI() + "> is not available; there is " + allowed);
        }
        return service.getURI();
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

    /** Whether the answer is a graph, and not solutions or a truth value. */
    boolean answersGraph() {
        return parsed.isConstructType() || parsed.isDescribeType();
    }

    /** The formats the answer can be given in to machines, the preferred one first. */
    List<? extends Format> formats() {
        return answersGraph() ? List.of(GraphFormat.values()) : List.of(ResultFormat.values());
    }
}
