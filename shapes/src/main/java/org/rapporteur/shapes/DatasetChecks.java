package org.rapporteur.shapes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.Manifest;
import org.rapporteur.shapes.dataset.Snapshot;

/**
 * What is wrong with a graph of a published state in the light of all the rest: its other graphs, its history and its source
 * texts. The rules are those of {@code dataset.ttl}.
 */
final class DatasetChecks {
    private static final String EVIDENCE = "/evidence";
    private static final int DIGEST = 64;

    private final DatasetDirectory directory;
    private final Snapshot snapshot;
    private final Manifest manifest;
    private final Surroundings surroundings;
    private final PreferredNames names;
    private final Rule knownReference;
    private final Rule onePreferredName;
    private final Rule officialLanguageTag;
    private final Rule citedText;
    /** The properties whose shapes say which languages they have. */
    private final Set<Node> judgedByShapes;
    private Optional<Set<String>> gone = Optional.empty();

    DatasetChecks(DatasetDirectory directory, Snapshot snapshot, Manifest manifest, Surroundings surroundings,
            PreferredNames names, Graph shapes) {
        this.directory = directory;
        this.snapshot = snapshot;
        this.manifest = manifest;
        this.surroundings = surroundings;
        this.names = names;
        this.knownReference = Rule.of(shapes, "KnownReference");
        this.onePreferredName = Rule.of(shapes, "OnePreferredName");
        this.officialLanguageTag = Rule.of(shapes, "OfficialLanguageTag");
        this.citedText = Rule.of(shapes, "CitedText");
        this.judgedByShapes = shapes.stream(Node.ANY, SHACL.languageIn, Node.ANY)
                .flatMap(shape -> shapes.stream(shape.getSubject(), SHACL.path, Node.ANY)).map(Triple::getObject)
                .collect(Collectors.toSet());
    }

    /** What is wrong with one graph. */
    Stream<ReportEntry> of(GraphEntry entry, Graph graph) {
        return Stream.of(names.contradicted(graph).map(onePreferredName::brokenBy),
                graph.stream().filter(this::isInAnotherLanguage).map(officialLanguageTag::brokenBy),
                dangling(entry, graph).map(knownReference::brokenBy), misquoted(entry, graph).map(citedText::brokenBy))
                .flatMap(found -> found);
    }

    private boolean isInAnotherLanguage(Triple triple) {
        Node text = triple.getObject();
        return text.isLiteral() && !text.getLiteralLanguage().isEmpty()
                && OfficialLanguage.ofTag(text.getLiteralLanguage()).isEmpty()
                && !judgedByShapes.contains(triple.getPredicate());
    }

    /** Corrections speak of what is no longer there, too. */
    private Stream<Triple> dangling(GraphEntry entry, Graph graph) {
        return entry.kind().equals(GraphEntry.CORRECTIONS)
                ? Stream.empty()
                : graph.stream().filter(triple -> triple.getObject().isURI())
                        .filter(triple -> !isKnown(triple.getObject(), entry));
    }

    private boolean isKnown(Node node, GraphEntry entry) {
        String iri = node.getURI();
        String base = manifest.base();
        if (iri.startsWith(base + "id/")) {
            return surroundings.describes(node) || gone().contains(iri);
        }
        if (iri.startsWith(base + "graph/")) {
            return snapshot.graph(iri).isPresent();
        }
        String source = base + "source/";
        return !iri.startsWith(source) || iri.length() >= source.length() + DIGEST
                && report(entry).sources().containsValue(iri.substring(source.length(), source.length() + DIGEST));
    }

    /** The entry of the report's facts, for that of its evidence. */
    private GraphEntry report(GraphEntry entry) {
        return entry.kind().equals(GraphEntry.EVIDENCE)
                ? snapshot.graph(entry.graph().replaceFirst(EVIDENCE + "$", "")).orElse(entry)
                : entry;
    }

    /** What was merged or withdrawn, read only when something is not there. */
    private synchronized Set<String> gone() {
        if (gone.isEmpty()) {
            Set<String> things = new HashSet<>();
            directory.history(manifest).stream().filter(
                    line -> line.change() == HistoryEntry.Change.merge || line.change() == HistoryEntry.Change.withdraw)
                    .forEach(line -> things.add(line.iri()));
            gone = Optional.of(things);
        }
        return gone.get();
    }

    private Stream<Triple> misquoted(GraphEntry entry, Graph graph) {
        if (!entry.kind().equals(GraphEntry.REPORT)) {
            return Stream.empty();
        }
        Graph evidence = snapshot.graph(entry.graph() + EVIDENCE)
                .map(found -> GraphReader.read(new NamedGraph(found.graph(), directory.quads(found))))
                .orElseGet(GraphFactory::createGraphMem);
        return new Citations(evidence, directory::source).misquoted(graph, manifest.base());
    }
}
