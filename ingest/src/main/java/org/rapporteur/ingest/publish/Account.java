package org.rapporteur.ingest.publish;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.ProvenMerge;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

/**
 * What is told of a publication: a little for each report, however much was published.
 *
 * @param reports how much is in those that are published
 * @param rejections what is not published
 * @param findings all that was odd, in what is published and in what is not
 * @param merges what of the things published before is one, by what these reports say
 */
public record Account(SortedMap<Slug, Tally> reports, List<Rejection> rejections, List<Finding> findings,
        List<ProvenMerge> merges) {
    /** Of nothing. */
    static final Account NOTHING = of(List.of(), List.of());

    public Account {
        reports = new TreeMap<>(reports);
        rejections = List.copyOf(rejections);
        findings = List.copyOf(findings);
        merges = List.copyOf(merges);
    }

    static Account of(List<Rejection> rejections, List<Finding> findings) {
        return new Account(new TreeMap<>(), rejections, findings, List.of());
    }

    /** How much is published. */
    public Counts counts() {
        return Counts.of(reports.values());
    }

    Merges proven() {
        return Merges.of(merges);
    }

    /** This and what came later; of a report that is in both the later state counts. */
    Account and(Account later) {
        SortedMap<Slug, Tally> last = new TreeMap<>(reports);
        last.putAll(later.reports);
        return new Account(last, joined(rejections, later.rejections), joined(findings, later.findings),
                joined(merges, later.merges));
    }

    /** This as merges that it proved made it; counted is what was given. */
    Account merged(Account by) {
        SortedMap<Slug, Tally> given = new TreeMap<>();
        for (Map.Entry<Slug, Tally> report : reports.entrySet()) {
            Tally tally = report.getValue();
            given.put(report.getKey(), tally.with(by.reports.getOrDefault(report.getKey(), tally).people()));
        }
        return new Account(given, rejections, joined(findings, by.findings), merges);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
