package org.rapporteur.ingest.erasure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;

/** Reads from published graphs how people are written. */
public final class PublishedTraces {
    private static final Pattern RANGE = Pattern.compile("([0-9a-f]{64})#char=(\\d+),\\d+$");

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

    /**
     * The mail addresses of a person, as far as they stand on the line that introduces the person or on the lines of
     * contacts below it.
     *
     * @param evidence the canonical N-Quads of a report's evidence
     * @param texts of the report, by digest
     */
    public static Traces contacts(String person, byte[] evidence, Map<String, String> texts) {
        Set<String> handles = new TreeSet<>();
        Model model = GraphRedaction.read(evidence);
        Set<String> places = new HashSet<>();
        model.stream()
                .filter(statement -> statement.getSubject().stringValue().equals(person)
                        || statement.getSubject().stringValue().startsWith(person + "#"))
                .forEach(statement -> places.add(statement.getObject().stringValue()));
        for (String place : places) {
            RANGE.matcher(place).results().filter(range -> texts.containsKey(range.group(1)))
                    .forEach(range -> handles.addAll(mails(texts.get(range.group(1)), range)));
        }
        return new Traces(Set.of(), Set.of(), handles);
    }

    private static Set<String> mails(String text, MatchResult range) {
        return ContactLines.mails(text, Integer.parseInt(range.group(2)));
    }
}
