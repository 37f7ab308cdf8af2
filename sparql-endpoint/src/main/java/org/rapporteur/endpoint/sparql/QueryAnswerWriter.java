package org.rapporteur.endpoint.sparql;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.rapporteur.endpoint.rdf.GraphAnswer;
import org.rapporteur.endpoint.rdf.GraphFormat;

/** Runs queries and writes their answers. */
final class QueryAnswerWriter implements MessageBodyWriter<QueryAnswer> {
    private final QueryEngine engine;

    QueryAnswerWriter(QueryEngine engine) {
        this.engine = engine;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == QueryAnswer.class;
    }

    @Override
    public void writeTo(QueryAnswer answer, Class<?> type, Type genericType, Annotation[] annotations,
            MediaType mediaType, MultivaluedMap<String, Object> headers, OutputStream out) {
        engine.run(answer.query(), answer.asker(), (published, execution) -> {
            if (!answer.query().asksOthers()) {
                // Only here is it certain which state the answer comes from.
                headers.putSingle(HttpHeaders.ETAG, SparqlResource.tag(published.state(), answer));
            }
            OutputStream limited = LimitedAnswer.bytes(out, engine.limits().bytes());
            switch (answer.format()) {
                case GraphFormat format -> new GraphAnswer(engine.graph(execution), format).write(limited);
                case ResultFormat format -> writeResults(execution, format, limited);
                default -> throw new IllegalStateException("Not a format of answers: " + answer.format());
            }
            return answer;
        });
    }

    private void writeResults(QueryExec execution, ResultFormat format, OutputStream out) {
        RowSetWriter writer = RowSetWriterRegistry.getFactory(format.jena()).create(format.jena());
        if (execution.getQuery().isAskType()) {
            writer.write(out, execution.ask(), execution.getContext());
        } else {
            writer.write(out, LimitedAnswer.rows(execution.select(), engine.limits().rows()), execution.getContext());
        }
    }
}
