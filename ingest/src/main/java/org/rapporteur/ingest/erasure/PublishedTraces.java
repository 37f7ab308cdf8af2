package org.rapporteur.ingest.erasure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;

/** Reads from published graphs how people are written. */
public final class PublishedTraces {
    private PublishedTraces() {}

    /** Those of each person that a graph speaks of, by the person's IRI. */
    public static Map<String, Traces> of(byte[] quads) {
        Map<String, Traces> people = new HashMap<>();
        for (Statement statement : GraphRedaction.read(quads)) {
            String person = statement.getSubject().stringValue().replaceFirst("#.*$", "");
            if (person.contains("/id/person/")) {
                people.merge(person, of(statement), Traces::and);
            }
        }
        return people;
    }

    private static Traces of(Statement statement) {
        String text = statement.getObject().stringValue();
        return switch (statement.getPredicate().stringValue()) {
            case Rap.NAME_AS_READ, Foaf.NAME -> new Traces(Set.of(text), Set.of(), Set.of());
            case Rap.VARIANT_AS_READ, Skos.ALT_LABEL -> new Traces(Set.of(), Set.of(text), Set.of());
            case Foaf.ACCOUNT_NAME -> new Traces(Set.of(), Set.of(), Set.of(text));
            case Schema.SAME_AS -> new Traces(Set.of(), Set.of(), Traces.ofProfile(text));
            default -> Traces.NONE;
        };
    }
}
