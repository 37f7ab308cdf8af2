package org.rapporteur.endpoint.sparql;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.rapporteur.endpoint.rdf.GraphAnswer;
import org.rapporteur.endpoint.rdf.GraphFormat;
import org.rapporteur.endpoint.rdf.TripleLines;

/** Runs queries and writes their answers; keeps those that will be the same. */
final class QueryAnswerWriter implements MessageBodyWriter<QueryAnswer> {
    private final QueryEngine engine;
    private final KeptAnswers kept;

    QueryAnswerWriter(QueryEngine engine, KeptAnswers kept) {
        this.engine = engine;
        this.kept = kept;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == QueryAnswer.class;
    }

    @Override
    public void writeTo(QueryAnswer answer, Class<?> type, Type genericType, Annotation[] annotations,
            MediaType mediaType, MultivaluedMap<String, Object> headers, OutputStream out) {
        engine.run(answer.query(), answer.asker(), (published, execution) -> {
            // Only here is it certain which state the answer comes from.
            EntityTag tag = SparqlResource.tag(published.state(), answer);
            if (answer.query().isRepeatable()) {
                headers.putSingle(HttpHeaders.ETAG, tag);
            }
            AnswerCopy copy = new AnswerCopy(out, answer.query().isRepeatable() ? kept.largest() : 0);
            OutputStream limited = LimitedAnswer.bytes(copy, engine.limits().bytes());
            switch (answer.format()) {
                case GraphFormat format when format.isLines() -> TripleLines
                        .write(LimitedAnswer.distinct(engine.triples(execution), engine.limits().rows()), limited);
                case GraphFormat format -> new GraphAnswer(engine.graph(execution), format).write(limited);
                case ResultFormat format -> writeResults(execution, format, limited);
                default -> throw new IllegalStateException("Not a format of answers: " + answer.format());
            }
            copy.bytes().filter(bytes -> bytes.length > 0)
                    .ifPresent(whole -> kept.keep(published.state(), tag.getValue(), whole));
            return answer;
        });
    }

    private void writeResults(QueryExec execution, ResultFormat format, OutputStream out) {
        RowSetWriter writer = format.writer();
        if (execution.getQuery().isAskType()) {
            writer.write(out, execution.ask(), execution.getContext());
        } else {
            RowSet rows = LimitedAnswer.rows(execution.select(), engine.limits().rows());
            writer.write(out, format == ResultFormat.XML ? XmlText.required(rows) : rows, execution.getContext());
        }
    }
}
