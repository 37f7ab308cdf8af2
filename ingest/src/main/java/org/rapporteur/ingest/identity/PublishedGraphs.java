package org.rapporteur.ingest.identity;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Dct;
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
    public Model model(String graph) {
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

    /** The stored texts of a report, under names that say what they are versions of. */
    public SortedMap<OfficialLanguage, SourceText> versions(Slug report) {
        SortedMap<OfficialLanguage, SourceText> versions = new TreeMap<>();
        report(report).ifPresent(entry -> entry.sources()
                .forEach((tag, sha256) -> OfficialLanguage.ofTag(tag).ifPresent(language -> versions.put(language,
                        new SourceText(report + "." + tag + ".txt", sha256, stored(sha256))))));
        return versions;
    }

    private String stored(String sha256) {
        return directory.source(sha256).orElseThrow(
                () -> new DatasetException("Reading the source " + sha256 + " failed: there is no such file"));
    }

    /** What is remembered of an entity that somebody withdrew, by the digest in its last line of the history. */
    public Withdrawn remembered(ThingName entity, String file) {
        return Withdrawn.parse(directory.quads(file), entity, iris);
    }

    /** What is remembered of the entities that somebody withdrew: the graphs that only the history names. */
    public Map<ThingName, GraphEntry> withdrawn() {
        Map<ThingName, GraphEntry> withdrawn = new HashMap<>();
        snapshot.manifest().stream().flatMap(manifest -> directory.history(manifest).stream())
                .filter(entry -> entry.change() == HistoryEntry.Change.withdraw)
                .forEach(entry -> entry.file()
                        .ifPresent(file -> iris.parseThing(entry.iri())
                                .ifPresent(thing -> withdrawn.put(thing, new GraphEntry(entry.graph(),
                                        thing.kind().path(), file, 0, List.of(), entry.seq(), new TreeMap<>(), 0)))));
        return withdrawn;
    }

    /** The shared things that were merged into this one, by its own graph. */
    public Set<ThingName> mergedInto(ThingName survivor) {
        String graph = iris.graph(survivor.kind(), survivor.slug());
        // Nearly all have none, and looking for the word costs less than parsing.
        if (!new String(quads(graph), StandardCharsets.UTF_8).contains(Dct.IS_REPLACED_BY)) {
            return Set.of();
        }
        return model(graph).filter(null, iri(Dct.IS_REPLACED_BY), iri(iris.thing(survivor.kind(), survivor.slug())))
                .subjects().stream().flatMap(merged -> iris.parseThing(merged.stringValue()).stream())
                .collect(Collectors.toSet());
    }

    /** The statements of a graph that was or is published, without its name. */
    Model model(GraphEntry entry) {
        return model(entry.graph(), directory.quads(entry));
    }

    /** The statements of a graph, without its name, by its N-Quads. */
    public static Model model(String graph, byte[] quads) {
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
