package org.rapporteur.endpoint.federation;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.http.HttpHeader;
import org.rapporteur.endpoint.http.Refusal;

/** The solutions that another endpoint answered: all of them, or none. */
final class ServiceAnswer {
    static final String[] ACCEPT = {"application/sparql-results+json", "application/sparql-results+xml;q=0.8"};
    private static final Map<String, Lang> FORMATS = Map.of("application/sparql-results+json", ResultSetLang.RS_JSON,
            "application/json", ResultSetLang.RS_JSON, "application/sparql-results+xml", ResultSetLang.RS_XML,
            "application/xml", ResultSetLang.RS_XML, "text/xml", ResultSetLang.RS_XML);
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_SHOWN = 200;

    private ServiceAnswer() {}

    /**
     * The solutions in a response.
     *
     * @throws Refusal with 502 when there are none in it, or too many
     */
    static List<Binding> solutions(String endpoint, ContentResponse response) {
        if (response.getStatus() / 100 == 3) {
            throw Refusal.ofService(502, endpoint,
                    "sends its clients on to " + shortened(response.getHeaders().get(HttpHeader.LOCATION))
                            + ", which is not followed; ask for the address that answers to be allowed");
        }
        if (response.getStatus() != 200) {
            throw Refusal.ofService(502, endpoint, "answered with status " + response.getStatus());
        }
        String encoding = response.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Refusal.ofService(502, endpoint, "answered in the encoding " + shortened(encoding) + " unasked");
        }
        Lang format = Optional.ofNullable(response.getMediaType())
                .map(type -> FORMATS.get(type.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> Refusal.ofService(502, endpoint, "answered in " + shortened(response.getMediaType())
                        + ", and not in SPARQL results as JSON or XML"));
        return read(endpoint, response, format);
    }

    private static List<Binding> read(String endpoint, ContentResponse response, Lang format) {
        List<Binding> solutions = new ArrayList<>();
        try {
            QueryExecResult result = RowSetReader.createReader(format)
                    .readAny(new ByteArrayInputStream(response.getContent()), new Context());
            for (RowSet rows = result.rowSet(); rows.hasNext() && solutions.size() <= MOST_ROWS;) {
                solutions.add(rows.next());
            }
        } catch (RuntimeException | StackOverflowError malformed) {
            // Jena's readers report what is malformed by whatever they stumble into: there is no narrower type.
            throw Refusal.ofService(502, endpoint,
                    "answered what is no table of solutions: " + shortened(malformed.getMessage()));
        }
        if (solutions.size() > MOST_ROWS) {
            throw Refusal.ofService(502, endpoint,
                    "answered more than " + MOST_ROWS + " solutions; ask it for less by LIMIT");
        }
        return solutions;
    }

    private static String shortened(String theirs) {
        String text = String.valueOf(theirs).lines().findFirst().orElse("");
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + " ..." : text;
    }
}
