package org.rapporteur.ingest.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.Snapshot;

/**
 * One published state, its graphs as statements. What is damaged on the disk throws {@link DatasetException}.
 *
 * @param iris the IRIs of the dataset
 */
public record PublishedGraphs(DatasetDirectory directory, Snapshot snapshot, IriSpace iris) {
    /** The canonical N-Quads of a named graph; none where it is not published. */
    public byte[] quads(String graph) {
        return snapshot.graph(graph).map(directory::quads).orElse(new byte[0]);
    }

    /** The statements of a named graph, without its name; none where it is not published. */
    Model model(String graph) {
        return snapshot.graph(graph).map(this::model).orElseGet(LinkedHashModel::new);
    }

    /** The entry of a report's facts. */
    public Optional<GraphEntry> report(Slug slug) {
        return snapshot.graph(iris.graph(Kind.REPORT, slug));
    }

    /** The entries of all reports' facts, by slug. */
    public TreeMap<Slug, GraphEntry> reports() {
        TreeMap<Slug, GraphEntry> reports = new TreeMap<>();
        String prefix = iris.base() + "graph/" + Kind.REPORT.path() + "/";
        snapshot.graphs().values().stream().filter(entry -> entry.kind().equals(GraphEntry.REPORT))
                .forEach(entry -> reports.put(new Slug(entry.graph().substring(prefix.length())), entry));
        return reports;
    }

    /** The stored texts of all reports, under the names that say what they are versions of. */
    public SortedMap<Slug, List<SourceText>> sources() {
        SortedMap<Slug, List<SourceText>> sources = new TreeMap<>();
        reports().forEach((report, entry) -> sources.put(report,
                entry.sources().entrySet().stream()
                        .map(version -> new SourceText(report + "." + version.getKey() + ".txt", version.getValue(),
                                stored(version.getValue())))
                        .toList()));
        return sources;
    }

    private String stored(String sha256) {
        return directory.source(sha256).orElseThrow(
                () -> new DatasetException("Reading the source " + sha256 + " failed: there is no such file"));
    }

    /** The published entities that have a graph of their own. */
    List<ThingName> entities() {
        String prefix = iris.base() + "graph/";
        return snapshot.graphs().keySet().stream()
                .map(graph -> iris.parseThing(iris.base() + "id/" + graph.substring(prefix.length())))
                .flatMap(Optional::stream).filter(thing -> thing.kind().shared()).toList();
    }

    /** Every thing that ever had a graph of its own, those withdrawn since included. */
    Stream<ThingName> history() {
        return snapshot.manifest().stream().flatMap(manifest -> directory.history(manifest).stream())
                .map(HistoryEntry::iri).distinct().flatMap(iri -> iris.parseThing(iri).stream());
    }

    /**
     * The last graphs of the shared things that somebody withdrew. Such an end has a reason in the history; a thing that
     * went because no report mentions it any longer has none. An event is not among them: it goes with its reports, which
     * are new ones when they are given again.
     */
    public Map<ThingName, GraphEntry> withdrawn() {
        Map<String, String> files = new HashMap<>();
        Map<ThingName, GraphEntry> withdrawn = new HashMap<>();
        snapshot.manifest().stream().flatMap(manifest -> directory.history(manifest).stream()).forEach(entry -> {
            entry.file().ifPresent(file -> files.put(entry.graph(), file));
            boolean decided = entry.change() == HistoryEntry.Change.withdraw && entry.reason().isPresent();
            iris.parseThing(entry.iri()).filter(thing -> decided && thing.kind().shared() && thing.kind() != Kind.EVENT)
                    .ifPresent(thing -> withdrawn.put(thing, new GraphEntry(entry.graph(), thing.kind().path(),
                            files.get(entry.graph()), 0, List.of(), entry.seq(), new TreeMap<>(), 0)));
        });
        return withdrawn;
    }

    /** The statements of a graph that was or is published, without its name. */
    Model model(GraphEntry entry) {
        return parse(entry.graph(), directory.quads(entry));
    }

    private static Model parse(String graph, byte[] quads) {
        try {
            Model model = new LinkedHashModel();
            Rio.parse(new ByteArrayInputStream(quads), RDFFormat.NQUADS).forEach(
                    statement -> model.add(statement.getSubject(), statement.getPredicate(), statement.getObject()));
            return model;
        } catch (IOException | org.eclipse.rdf4j.rio.RDFParseException damage) {
            throw new DatasetException("Reading the graph " + graph + " failed", damage);
        }
    }
}
