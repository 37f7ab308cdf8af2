package org.rapporteur.endpoint.rdf;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes a graph as JSON-LD with our context inside, which Jena's own writer cannot be given. */
final class JsonLdWriter {
    private static final JsonWriterFactory INDENTED = Json
            .createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private JsonLdWriter() {}

    static void write(Graph graph, OutputStream out) {
        try (JsonWriter writer = INDENTED.createWriter(out)) {
            writer.write(compacted(graph));
        }
    }

    private static JsonObject compacted(Graph graph) {
        try {
            QuadsToJsonld expanded = JsonLd.fromRdf().ordered(true);
            for (Triple triple : graph.find().toList()) {
                add(triple, expanded);
            }
            return JsonLd.compact(JsonDocument.of(expanded.toJsonLd()), JsonDocument.of(JsonLdContext.of(graph))).get();
        } catch (JsonLdError | RdfConsumerException refused) {
            throw new IllegalStateException("A graph could not be written as JSON-LD", refused);
        }
    }

    private static void add(Triple triple, QuadsToJsonld expanded) throws RdfConsumerException {
        Node object = triple.getObject();
        boolean literal = object.isLiteral();
        String language = literal && !object.getLiteralLanguage().isEmpty() ? object.getLiteralLanguage() : null;
        expanded.quad(resource(triple.getSubject()), triple.getPredicate().getURI(),
                literal ? object.getLiteralLexicalForm() : resource(object),
                literal ? object.getLiteralDatatypeURI() : null, language, null, null);
    }

    private static String resource(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }
}
