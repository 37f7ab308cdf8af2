package org.rapporteur.ingest.map;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;

/** Says in a sentence what the mentions of an entity have in common, without counting: it stays as more reports come. */
final class IdentityEvidence {
    private static final List<String> IDENTIFYING = List.of(Foaf.ACCOUNT, Schema.SAME_AS, Rap.HASHTAG, Schema.URL,
            Foaf.PAGE);

    private IdentityEvidence() {}

    static String sentence(IRI entity, Map<Statement, Integer> said) {
        SortedMap<String, Integer> identifiers = new TreeMap<>();
        IDENTIFYING.forEach(property -> collect(entity, property, said, identifiers));
        SortedMap<String, Integer> names = new TreeMap<>();
        collect(entity, Rap.NAME_AS_READ, said, names);
        return Stream.of(phrase("Identified by ", identifiers), phrase("Read as ", names))
                .filter(phrase -> !phrase.isEmpty()).collect(Collectors.collectingAndThen(Collectors.joining(" "),
                        sentence -> sentence.isEmpty() ? "Identified by its place in the text." : sentence));
    }

    private static void collect(IRI entity, String property, Map<Statement, Integer> said,
            SortedMap<String, Integer> values) {
        said.forEach((statement, reports) -> {
            if (statement.getSubject().equals(entity) && statement.getPredicate().equals(iri(property))) {
                String value = statement.getObject().stringValue().replaceFirst("^.*#account-", "account ");
                values.merge(property.equals(Rap.NAME_AS_READ) ? '"' + value + '"' : value, reports, Integer::max);
            }
        });
    }

    private static String phrase(String verb, SortedMap<String, Integer> values) {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(value -> value.getKey() + (value.getValue() > 1 ? " (more than once)" : ""))
                        .collect(Collectors.joining(", ", verb, "."));
    }
}
