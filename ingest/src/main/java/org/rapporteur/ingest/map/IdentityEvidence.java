package org.rapporteur.ingest.map;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;

/** Says in a sentence what links the mentions of an entity. */
final class IdentityEvidence {
    private static final List<String> IDENTIFYING = List.of(Foaf.ACCOUNT, Schema.SAME_AS, Rap.HASHTAG, Schema.URL,
            Foaf.PAGE);

    private IdentityEvidence() {}

    static String sentence(String entity, Collection<ReportMentions> reports) {
        SortedMap<String, Integer> identifiers = new TreeMap<>();
        SortedMap<String, Integer> names = new TreeMap<>();
        for (ReportMentions report : reports) {
            values(report, entity, IDENTIFYING).forEach(value -> identifiers.merge(value, 1, Integer::sum));
            values(report, entity, List.of(Rap.NAME_AS_READ))
                    .forEach(name -> names.merge('"' + name + '"', 1, Integer::sum));
        }
        String links = Stream.of(identifiers, names).flatMap(counts -> counts.entrySet().stream())
                .filter(evidence -> reports.size() == 1 || evidence.getValue() > 1)
                .map(evidence -> evidence.getKey() + (reports.size() == 1 ? "" : " (" + evidence.getValue() + ")"))
                .collect(Collectors.joining(", "));
        String mentioned = reports.size() == 1
                ? "Mentioned in 1 report"
                : "Mentioned in " + reports.size() + " reports";
        return mentioned + (links.isEmpty() ? "." : ", known by " + links + ".");
    }

    private static TreeSet<String> values(ReportMentions report, String entity, List<String> properties) {
        return properties.stream()
                .flatMap(property -> report.of(entity).filter(iri(entity), iri(property), null).objects().stream())
                .map(value -> value.stringValue().replaceFirst("^.*#account-", "account "))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
