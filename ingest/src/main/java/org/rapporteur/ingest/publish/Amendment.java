package org.rapporteur.ingest.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.ingest.corrections.Concern;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.corrections.Editor;
import org.rapporteur.ingest.identity.Identities;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.ValidationReport;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.GraphChange;

/**
 * Publishes again, in one publication, the reports that a decision concerns: a correction by an editor, or a merge that
 * evidence proved.
 */
final class Amendment {
    /** What of the findings is news: the rest was said when the reports were given. */
    private static final Set<String> NEWS = Set.of("left-out-as-wrong");

    private final ReportReader reader;
    private final Acceptance acceptance;
    private final PublishedGraphs published;
    private final IriSpace iris;
    private final Lookups lookups;

    Amendment(ReportReader reader, Acceptance acceptance, PublishedGraphs published, Lookups lookups) {
        this.reader = reader;
        this.acceptance = acceptance;
        this.published = published;
        this.iris = published.iris();
        this.lookups = lookups;
    }

    /** What corrections change. */
    Prepared correct(Corrections corrections, Set<String> concerned) {
        Set<Slug> reports = new TreeSet<>();
        concerned.stream().flatMap(iri -> Concern.of(iri, published, lookups.texts()).stream()).forEach(concern -> {
            concern.report().ifPresent(reports::add);
            concern.entity().ifPresent(entity -> reports.addAll(reports(entity, corrections.merges())));
        });
        return prepare(reports, corrections, Merges.NONE);
    }

    /** What merges change that evidence proved. */
    Prepared merge(Merges proven) {
        Corrections corrections = Corrections.of(published);
        Set<Slug> reports = new TreeSet<>();
        proven.into().keySet().forEach(thing -> reports.addAll(reports(thing, corrections.merges().and(proven))));
        return prepare(reports, corrections, proven);
    }

    private Set<Slug> reports(ThingName thing, Merges merges) {
        Set<Slug> reports = new TreeSet<>();
        Stream.of(thing, merges.survivor(thing)).distinct().forEach(name -> {
            if (name.kind() == Kind.REPORT) {
                reports.add(name.slug());
            } else {
                reports.addAll(lookups.register().reports(name));
            }
        });
        return reports;
    }

    private Prepared prepare(Set<Slug> reports, Corrections corrections, Merges proven) {
        Merges merges = corrections.merges().and(proven);
        reports.removeIf(report -> published.report(report).isEmpty());
        Prepared prepared = Preparation.prepare(new StoredReports(reader, published, corrections, merges).read(reports),
                published, lookups, acceptance, new Editor(corrections, proven, published, Identities.NONE));
        Optional<GraphChange> kept = new Changes(iris).of(corrections, published.snapshot());
        List<Finding> objections = new ArrayList<>(objections(prepared, kept));
        if (!objections.isEmpty()) {
            return Prepared.nothing(Account.of(List.of(), objections));
        }
        Map<String, GraphChange> changes = new LinkedHashMap<>();
        prepared.changes().forEach(change -> changes.put(change.graph(), told(change, merges)));
        merges.into().keySet().stream().filter(thing -> thing.kind() == Kind.REPORT)
                .forEach(merged -> Stream.of(iris.graph(Kind.REPORT, merged.slug()), iris.evidenceGraph(merged.slug()))
                        .forEach(graph -> changes.put(graph, end(graph, merged, merges))));
        kept.ifPresent(change -> changes.put(change.graph(), change));
        Account account = prepared.account();
        return new Prepared(List.copyOf(changes.values()), prepared.sources(),
                new Account(account.reports(), List.of(),
                        account.findings().stream().filter(finding -> NEWS.contains(finding.code())).toList(),
                        account.merges()));
    }

    /** The end of what was merged is told as such. */
    private GraphChange told(GraphChange change, Merges merges) {
        return iris.parseThing(change.thing())
                .filter(thing -> change instanceof GraphChange.Remove && !merges.survivor(thing).equals(thing))
                .map(thing -> end(change.graph(), thing, merges)).orElse(change);
    }

    private GraphChange end(String graph, ThingName merged, Merges merges) {
        ThingName survivor = merges.survivor(merged);
        return Changes.remove(graph, iris.thing(merged.kind(), merged.slug()),
                Optional.of(iris.thing(survivor.kind(), survivor.slug())));
    }

    private List<Finding> objections(Prepared prepared, Optional<GraphChange> kept) {
        Map<String, byte[]> graph = new HashMap<>();
        kept.filter(GraphChange.Put.class::isInstance).map(GraphChange.Put.class::cast)
                .ifPresent(put -> graph.put(put.graph(), put.quads()));
        ValidationReport verdict = acceptance.judge(graph, Map.of());
        Stream<String> own = verdict.violations().stream()
                .map(violation -> violation.focusNode() + ": " + violation.messages().get("en"));
        Stream<String> reports = prepared.account().rejections().isEmpty()
                ? Stream.empty()
                : prepared.account().findings().stream().filter(finding -> finding.severity() == Finding.Severity.error)
                        .map(Finding::toString);
        return Stream.concat(own, reports)
                .map(why -> new Finding("corrections-refused", Finding.Severity.error, "corrections.ttl", 0,
                        "none of the corrections holds, since with them a report does not conform: " + why,
                        "take the line out that leads to this"))
                .toList();
    }
}
