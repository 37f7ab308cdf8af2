package org.rapporteur.shapes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.shapes.dataset.DatasetException;

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
    /** The files of our shapes, beside this class. */
    static final List<String> SHAPE_FILES = List.of("thing.ttl", "address.ttl", "event.ttl", "time.ttl", "location.ttl",
            "recording.ttl", "participation.ttl", "person.ttl", "account.ttl", "organisation.ttl", "project.ttl",
            "publication.ttl", "report.ttl", "language-version.ttl", "checksum.ttl", "talk.ttl", "section.ttl",
            "statement.ttl", "question.ttl", "answer.ttl", "figure.ttl", "evidence.ttl", "correction.ttl",
            "authority.ttl");

    private final Shapes shapes;

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
        Stream<NamedGraph> others = context.stream().filter(graph -> !judged.contains(graph.iri()));
        Surroundings surroundings = new Surroundings(Stream.concat(graphs.stream(), others).toList());
        return ReportBuilder.report(graphs.parallelStream().flatMap(graph -> validate(graph, surroundings)).toList());
    }

    private Stream<ReportBuilder.Entry> validate(NamedGraph named, Surroundings surroundings) {
        Graph graph = GraphReader.read(named);
        Graph data = surroundings.around(graph);
        ValidationContext validation = ValidationContext.create(shapes, data);
        for (Shape shape : shapes.getTargetShapes()) {
            VLib.focusNodes(graph, shape).forEach(focusNode -> VLib.validateShape(validation, data, shape, focusNode));
        }
        Wording wording = new Wording(data);
        return validation.generateReport().getEntries().stream()
                .map(entry -> new ReportBuilder.Entry(named.iri(), withSourceConstraint(entry), wording.of(entry)));
    }

    /** Jena does not say which constraint in SPARQL it was; the shape does, where it has but one. */
    private ReportEntry withSourceConstraint(ReportEntry entry) {
        List<Node> constraints = shapes.getGraph().find(entry.source(), SHACL.sparql, Node.ANY)
                .mapWith(Triple::getObject).toList();
        return constraints.size() == 1 ? entry.sourceConstraint(constraints.getFirst()) : entry;
    }
}
