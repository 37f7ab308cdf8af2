package org.rapporteur.ingest.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.ProvenMerge;
import org.rapporteur.ingest.identity.Resolution;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.GraphChange;

/**
 * A publication, ready to be written.
 *
 * @param changes of named graphs
 * @param sources the texts they were read from
 * @param rejections what is not published
 * @param findings all that was odd, in what is published and in what is not
 * @param accepted the reports that are published, with what their mentions mean
 */
public record Prepared(List<GraphChange> changes, List<String> sources, List<Rejection> rejections,
        List<Finding> findings, Map<WorkFacts, Resolution> accepted) {
    /** Nothing to publish. */
    static final Prepared NOTHING = new Prepared(List.of(), List.of(), List.of(), List.of(), Map.of());

    public Prepared {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
        rejections = List.copyOf(rejections);
        findings = List.copyOf(findings);
    }

    /** How much is published. */
    public Counts counts() {
        return Counts.of(accepted);
    }

    /** What of the things published before is one, by what these reports say. */
    Merges proven() {
        return Merges.of(accepted.values().stream().flatMap(resolution -> resolution.merges().stream()).distinct()
                .sorted(Comparator.comparing(ProvenMerge::toString)).toList());
    }

    /** This and what was prepared on top of it; of a report that is in both the later state counts. */
    Prepared and(Prepared later) {
        Set<Slug> again = later.accepted.values().stream().map(Resolution::report).collect(Collectors.toSet());
        Map<WorkFacts, Resolution> last = new IdentityHashMap<>(later.accepted);
        accepted.forEach((work, resolution) -> {
            if (!again.contains(resolution.report())) {
                last.put(work, resolution);
            }
        });
        return new Prepared(joined(changes, later.changes), joined(sources, later.sources),
                joined(rejections, later.rejections), joined(findings, later.findings), last);
    }

    /** This as merges that it proved made it; counted is what was given. */
    Prepared merged(Prepared merges) {
        Map<Slug, Map.Entry<WorkFacts, Resolution>> last = new HashMap<>();
        merges.accepted.entrySet().forEach(report -> last.put(report.getValue().report(), report));
        Map<WorkFacts, Resolution> given = new IdentityHashMap<>();
        accepted.entrySet().stream().map(report -> last.getOrDefault(report.getValue().report(), report))
                .forEach(report -> given.put(report.getKey(), report.getValue()));
        return new Prepared(joined(changes, merges.changes), sources, rejections, joined(findings, merges.findings),
                given);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
