package org.rapporteur.shapes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.ontology.Terms;

/** What a graph may see of everything around it: types and labels by thing, and the subclass axioms of our ontology. */
final class Surroundings {
    /** The properties that are seen. */
    static final Set<Node> VISIBLE = Set.of(RDF.type.asNode(), RDFS.label.asNode());

    private static final String GRAPH = "/graph/";
    private static final Graph VOCABULARY = vocabulary();
    private static final List<Triple> SUBCLASSES = VOCABULARY.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
            .toList();

    private final Map<Node, List<Node>> types = new ConcurrentHashMap<>();
    private final Map<Node, List<Node>> labels = new ConcurrentHashMap<>();
    /** Very many things have the same few types, which are kept once. */
    private final Map<List<Node>, List<Node>> kinds = new ConcurrentHashMap<>();

    Surroundings() {
        VOCABULARY.find().forEachRemaining(triple -> note("", triple));
    }

    /**
     * Keeps what is seen of a thing; nothing else. In a graph that is named after its thing, labels of others are those of
     * its parts, which other graphs hardly speak of and which are most of all labels.
     */
    void note(String graph, Triple triple) {
        if (triple.getPredicate().equals(RDF.type.asNode())) {
            List<Node> type = once(List.of(triple.getObject()));
            types.merge(triple.getSubject(), type, (before, more) -> once(joined(before, more)));
        } else if (triple.getPredicate().equals(RDFS.label.asNode()) && mayName(graph, triple.getSubject())) {
            labels.merge(triple.getSubject(), List.of(triple.getObject()), Surroundings::joined);
        }
    }

    private static boolean mayName(String graph, Node thing) {
        return !graph.contains(GRAPH) || thing.isURI() && thing.getURI().equals(graph.replace(GRAPH, "/id/"));
    }

    private List<Node> once(List<Node> several) {
        return kinds.computeIfAbsent(several, first -> first);
    }

    private static List<Node> joined(List<Node> before, List<Node> more) {
        return before.containsAll(more) ? before : Stream.concat(before.stream(), more.stream()).toList();
    }

    /** Whether some graph says what kind of thing this is. */
    boolean describes(Node thing) {
        return types.containsKey(thing);
    }

    /** Adds to a graph what it may see of the things that it points to. */
    void surround(Graph graph) {
        List<Node> objects = graph.stream().map(Triple::getObject).filter(node -> !node.isLiteral()).distinct()
                .toList();
        SUBCLASSES.forEach(graph::add);
        objects.forEach(thing -> {
            types.getOrDefault(thing, List.of()).forEach(type -> graph.add(thing, RDF.type.asNode(), type));
            labels.getOrDefault(thing, List.of()).forEach(label -> graph.add(thing, RDFS.label.asNode(), label));
        });
    }

    private static Graph vocabulary() {
        Graph vocabulary = GraphFactory.createGraphMem();
        GraphReader.readResource(Terms.class, "ontology.ttl", vocabulary);
        GraphReader.readResource(Terms.class, "roles.ttl", vocabulary);
        return vocabulary;
    }
}
