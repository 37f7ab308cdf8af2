package org.rapporteur.ingest.map;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** What one report says of each thing, its subordinate nodes included. */
final class ReportMentions {
    private final Map<String, Model> byThing = new HashMap<>();

    ReportMentions(byte[] facts) {
        try {
            for (Statement statement : Rio.parse(new ByteArrayInputStream(facts), RDFFormat.NQUADS)) {
                byThing.computeIfAbsent(owner(statement.getSubject()), first -> new LinkedHashModel())
                        .add(statement.getSubject(), statement.getPredicate(), statement.getObject());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    Model of(String thing) {
        return byThing.getOrDefault(thing, new LinkedHashModel());
    }

    List<Literal> texts(Resource node, String property) {
        return of(owner(node)).filter(node, iri(property), null).objects().stream().map(Literal.class::cast).toList();
    }

    private static String owner(Resource node) {
        return node.stringValue().replaceFirst("#.*$", "");
    }
}
