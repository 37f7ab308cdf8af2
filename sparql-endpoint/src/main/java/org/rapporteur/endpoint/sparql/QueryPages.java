package org.rapporteur.endpoint.sparql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.PageHead;
import org.rapporteur.endpoint.pages.QueryPage;
import org.rapporteur.endpoint.pages.QueryPage.Answer;
import org.rapporteur.endpoint.pages.QueryPage.Table;
import org.rapporteur.endpoint.pages.QueryPage.Truth;
import org.rapporteur.endpoint.pages.QueryPage.Turtle;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.GraphAnswer;
import org.rapporteur.endpoint.rdf.GraphFormat;
import org.rapporteur.endpoint.rdf.Prefixes;

/** Lays out the query form and the answers that people read. */
record QueryPages(QueryEngine engine, Links links) {
    private static final int MOST_ROWS = 1_000;
    private static final String FIRST_QUERY = Prefixes.prologue(List.of("foaf", "cv", "skos")) + """

            SELECT ?event ?person ?role WHERE {
              ?event cv:hasParticipation ?participation .
              ?participation cv:hasParticipant/foaf:name ?person ; cv:role/skos:prefLabel ?role .
              FILTER (lang(?person) = "en" && lang(?role) = "en")
            }
            ORDER BY ?event ?person
            """;

    QueryPage form() {
        return page(FIRST_QUERY, Optional.empty());
    }

    QueryPage answer(SparqlQuery query, QueryExec execution) {
        Answer answer = query.answersGraph()
                ? turtle(execution)
                : query.parsed().isAskType() ? new Truth(execution.ask()) : table(execution.select());
        return page(query.text(), Optional.of(answer));
    }

    private QueryPage page(String query, Optional<Answer> answer) {
        return new QueryPage(new PageHead(Text.english("SPARQL"), links, List.of(), List.of()), query, answer);
    }

    private Turtle turtle(QueryExec execution) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphAnswer(engine.graph(execution), GraphFormat.TURTLE)
                .write(LimitedAnswer.bytes(out, engine.limits().bytes()));
        return new Turtle(out.toString(StandardCharsets.UTF_8));
    }

    private Table table(RowSet solutions) {
        List<Var> variables = solutions.getResultVars();
        List<List<Optional<Value>>> rows = new ArrayList<>();
        while (rows.size() < MOST_ROWS && solutions.hasNext()) {
            Binding solution = solutions.next();
            rows.add(variables.stream().map(variable -> Optional.ofNullable(solution.get(variable)).map(this::value))
                    .toList());
        }
        return new Table(variables.stream().map(Var::getVarName).toList(), rows, solutions.hasNext());
    }

    private Value value(Node node) {
        if (node.isLiteral()) {
            return new Value(new Text(node.getLiteralLanguage(), node.getLiteralLexicalForm()), Optional.empty(),
                    Optional.empty());
        }
        boolean address = node.isURI() && node.getURI().matches("https?://.*");
        return new Value(Text.plain(node.isURI() ? node.getURI() : node.toString()),
                address ? Optional.of(links.to(node.getURI())) : Optional.empty(), Optional.empty());
    }
}
