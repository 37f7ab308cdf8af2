package org.rapporteur.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.identity.Withdrawn;
import org.rapporteur.ingest.map.MappedReport;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.GraphChange;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.Snapshot;

/**
 * Changes of named graphs.
 *
 * @param iris the IRIs of the dataset
 */
record Changes(IriSpace iris) {
    private static final Pattern LANGUAGE = Pattern.compile("\"@([A-Za-z0-9-]+) <[^>]*> \\.$", Pattern.MULTILINE);

    /** A report's facts and its evidence from now on. */
    List<GraphChange> of(MappedReport report) {
        String thing = iris.thing(Kind.REPORT, report.report());
        return List.of(
                put(iris.graph(Kind.REPORT, report.report()), thing, GraphEntry.REPORT, report.facts(),
                        report.sources(), report.minted()),
                put(iris.evidenceGraph(report.report()), thing, GraphEntry.EVIDENCE, report.evidence(), Map.of(), 0));
    }

    /** The end of a report. */
    List<GraphChange> withdrawn(Slug report, String reason) {
        String thing = iris.thing(Kind.REPORT, report);
        return List.of(iris.graph(Kind.REPORT, report), iris.evidenceGraph(report)).stream()
                .<GraphChange>map(graph -> new GraphChange.Remove(graph, thing, Optional.empty(), Optional.of(reason)))
                .toList();
    }

    /** What a shared entity's graph holds from now on; without quads no report mentions it any longer. */
    GraphChange of(ThingName entity, Optional<byte[]> quads) {
        String graph = iris.graph(entity.kind(), entity.slug());
        String thing = iris.thing(entity.kind(), entity.slug());
        return quads.<GraphChange>map(content -> put(graph, thing, entity.kind().path(), content, Map.of(), 0))
                .orElseGet(() -> new GraphChange.Remove(graph, thing, Optional.empty(), Optional.empty()));
    }

    /** The end of a thing by decision, of which nothing is remembered. */
    GraphChange withdrawn(ThingName entity, String reason) {
        return new GraphChange.Remove(iris.graph(entity.kind(), entity.slug()),
                iris.thing(entity.kind(), entity.slug()), Optional.empty(), Optional.of(reason));
    }

    /** The end of a shared entity by decision: only that has a reason, and is remembered. */
    GraphChange withdrawn(ThingName entity, String reason, Withdrawn last) {
        return new GraphChange.Remove(iris.graph(entity.kind(), entity.slug()),
                iris.thing(entity.kind(), entity.slug()), Optional.empty(), Optional.of(reason),
                Optional.of(last.quads(entity, iris)));
    }

    /** The corrections from now on; nothing where there are none and never were any. */
    Optional<GraphChange> of(Corrections corrections, Snapshot before) {
        String graph = iris.correctionsGraph();
        return corrections.quads()
                .<GraphChange>map(quads -> put(graph, graph, GraphEntry.CORRECTIONS, quads, Map.of(), 0))
                .or(() -> before.graph(graph).map(there -> remove(graph, graph, Optional.empty())));
    }

    /** The end of a graph; told with what its thing was merged into, if it was. */
    static GraphChange remove(String graph, String thing, Optional<String> into) {
        return new GraphChange.Remove(graph, thing, into, Optional.empty());
    }

    private static GraphChange put(String graph, String thing, String kind, byte[] quads, Map<String, String> sources,
            int minted) {
        return new GraphChange.Put(graph, thing, kind, quads, languages(quads), sources, minted);
    }

    private static List<String> languages(byte[] quads) {
        return LANGUAGE.matcher(new String(quads, StandardCharsets.UTF_8)).results()
                .map((MatchResult match) -> match.group(1)).distinct().sorted().toList();
    }
}
