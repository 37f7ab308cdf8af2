package org.rapporteur.shapes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.Manifest;
import org.rapporteur.shapes.dataset.Snapshot;

/**
 * Judges named graphs by our shapes. Parses the shapes once: keep one validator; it may be used by many threads.
 *
 * <p>Each graph is validated on its own, together with the types and labels of the things that it points to. Those come
 * from the other graphs, the context, our ontology and our roles; they make no focus nodes, which are found in the graph
 * alone. So the graph of a report may speak of a person without describing the person again.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#validation">SHACL, Validation</a>
 */
public final class DatasetValidator {
    /** The files of our shapes, in Turtle, as resources beside this class. */
    public static final List<String> SHAPE_FILES = List.of("thing.ttl", "address.ttl", "event.ttl", "time.ttl",
            "location.ttl", "recording.ttl", "participation.ttl", "person.ttl", "account.ttl", "organisation.ttl",
            "project.ttl", "publication.ttl", "report.ttl", "language-version.ttl", "checksum.ttl", "talk.ttl",
            "section.ttl", "statement.ttl", "question.ttl", "answer.ttl", "figure.ttl", "evidence.ttl",
            "correction.ttl", "authority.ttl", "dataset.ttl");

    private final Shapes shapes;
    private final Targets targets;

    /** A validator by our own shapes. */
    public DatasetValidator() {
        this(ownShapes());
    }

    /**
     * A validator by shapes of somebody else, such as an application profile of the EU.
     *
     * @param turtle the shapes graph, in parts
     * @throws DatasetException when a part is no Turtle
     */
    public static DatasetValidator of(List<String> turtle) {
        Graph graph = GraphFactory.createGraphMem();
        turtle.forEach(part -> GraphReader.readTurtle(part, graph));
        return new DatasetValidator(graph);
    }

    /** A validator by any shapes. */
    DatasetValidator(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
        this.targets = new Targets(this.shapes.getTargetShapes());
    }

    private static Graph ownShapes() {
        Graph graph = GraphFactory.createGraphMem();
        SHAPE_FILES.forEach(file -> GraphReader.readResource(DatasetValidator.class, file, graph));
        return graph;
    }

    /**
     * Validates graphs that are to be published together.
     *
     * @param graphs at most one for each name; each of them is judged
     * @param context graphs that are only looked into, such as those published before; of two graphs with the same name
     *     the one to be judged counts
     * @throws DatasetException when the bytes of a graph are no N-Quads of that graph
     */
    public ValidationReport validate(Collection<NamedGraph> graphs, Collection<NamedGraph> context) {
        Set<String> judged = graphs.stream().map(NamedGraph::iri).collect(Collectors.toSet());
        Surroundings surroundings = new Surroundings();
        context.parallelStream().filter(graph -> !judged.contains(graph.iri()))
                .forEach(graph -> GraphReader.stream(graph, triple -> surroundings.note(graph.iri(), triple)));
        graphs.parallelStream().forEach(graph -> GraphReader.stream(graph, Surroundings.VISIBLE,
                triple -> surroundings.note(graph.iri(), triple)));
        return ReportBuilder.report(graphs.parallelStream()
                .flatMap(graph -> validate(graph, surroundings, data -> Stream.empty())).toList(), Places.unknown());
    }

    /**
     * Validates a published state: each graph by the shapes, and by what holds of all together. Graphs are read when it is
     * their turn; what is kept of them are the types and labels of things.
     *
     * @throws DatasetException when a file of the state is missing or damaged
     */
    public ValidationReport validate(DatasetDirectory directory) {
        Snapshot snapshot = directory.snapshot();
        List<ReportBuilder.Entry> found = snapshot.manifest().map(manifest -> validate(directory, snapshot, manifest))
                .orElse(List.of());
        Set<String> things = found.stream().map(entry -> ReportBuilder.text(entry.entry().focusNode()))
                .collect(Collectors.toSet());
        return ReportBuilder.report(found, Places.of(things, directory, snapshot));
    }

    /**
     * A report of a directory that cannot be judged, since files of it are missing or damaged.
     *
     * @param problems which, as {@link DatasetDirectory#verify} says
     */
    public ValidationReport damaged(DatasetDirectory directory, List<String> problems) {
        Rule intactFile = Rule.of(shapes.getGraph(), "IntactFile");
        Wording wording = new Wording(GraphFactory.createGraphMem());
        String root = directory.root().toAbsolutePath().normalize().toUri().toString();
        return ReportBuilder.report(
                problems.stream()
                        .map(problem -> intactFile.brokenBy(NodeFactory.createURI(root),
                                NodeFactory.createLiteralString(problem)))
                        .map(entry -> new ReportBuilder.Entry(root, entry, wording.of(entry))).toList(),
                Places.unknown());
    }

    private List<ReportBuilder.Entry> validate(DatasetDirectory directory, Snapshot snapshot, Manifest manifest) {
        Surroundings surroundings = new Surroundings();
        PreferredNames names = new PreferredNames();
        Set<Node> noted = Stream.concat(Surroundings.VISIBLE.stream(), PreferredNames.PROPERTIES.stream())
                .collect(Collectors.toSet());
        snapshot.entries().parallel().forEach(entry -> GraphReader.stream(named(directory, entry), noted, triple -> {
            surroundings.note(entry.graph(), triple);
            names.note(triple);
        }));
        DatasetChecks checks = new DatasetChecks(directory, snapshot, manifest, surroundings, names, shapes.getGraph());
        return snapshot.entries().parallel()
                .flatMap(entry -> validate(named(directory, entry), surroundings, graph -> checks.of(entry, graph)))
                .toList();
    }

    private static NamedGraph named(DatasetDirectory directory, GraphEntry entry) {
        return new NamedGraph(entry.graph(), directory.quads(entry));
    }

    private Stream<ReportBuilder.Entry> validate(NamedGraph named, Surroundings surroundings,
            Function<Graph, Stream<ReportEntry>> further) {
        Graph data = GraphReader.read(named);
        List<ReportEntry> found = further.apply(data).toList();
        Map<Shape, Collection<Node>> focus = targets.in(data);
        surroundings.surround(data);
        ValidationContext validation = ValidationContext.create(shapes, data);
        focus.forEach((shape, focusNodes) -> focusNodes
                .forEach(focusNode -> VLib.validateShape(validation, data, shape, focusNode)));
        Wording wording = new Wording(data);
        return Stream.concat(validation.generateReport().getEntries().stream().map(this::withSourceConstraint),
                found.stream()).map(entry -> new ReportBuilder.Entry(named.iri(), entry, wording.of(entry)));
    }

    /** Jena does not say which constraint in SPARQL it was; the shape does, where it has but one. */
    private ReportEntry withSourceConstraint(ReportEntry entry) {
        List<Node> constraints = shapes.getGraph().find(entry.source(), SHACL.sparql, Node.ANY)
                .mapWith(Triple::getObject).toList();
        return constraints.size() == 1 ? entry.sourceConstraint(constraints.getFirst()) : entry;
    }
}
