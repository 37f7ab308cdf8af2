package org.rapporteur.shapes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which shapes have focus nodes in a graph. The classes and properties of a small graph name the few of very many shapes that
 * have, so that those are found in one pass.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#targets">SHACL, Targets</a>
 */
final class Targets {
    private final Collection<Shape> all;
    private final Map<Node, List<Shape>> byClass = new HashMap<>();
    private final Map<Node, List<Shape>> bySubjectsOf = new HashMap<>();
    private final Map<Node, List<Shape>> byObjectsOf = new HashMap<>();
    /** Those whose targets no triple names. */
    private final Set<Shape> others = new LinkedHashSet<>();

    Targets(Collection<Shape> shapes) {
        this.all = shapes;
        shapes.forEach(shape -> shape.getTargets().forEach(target -> note(shape, target)));
    }

    private void note(Shape shape, Target target) {
        switch (target.getTargetType()) {
            case targetClass, implicitClass -> list(byClass, target).add(shape);
            case targetSubjectsOf -> list(bySubjectsOf, target).add(shape);
            case targetObjectsOf -> list(byObjectsOf, target).add(shape);
            default -> others.add(shape);
        }
    }

    private static List<Shape> list(Map<Node, List<Shape>> shapes, Target target) {
        return shapes.computeIfAbsent(target.getObject(), first -> new ArrayList<>());
    }

    /** The focus nodes of each shape that has any. */
    Map<Shape, Collection<Node>> in(Graph graph) {
        Map<Shape, Collection<Node>> focus = new LinkedHashMap<>();
        // A graph with classes of its own may make focus nodes of things whose type no shape names.
        boolean defining = graph.contains(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY);
        (defining ? all : others).forEach(shape -> focus.put(shape, VLib.focusNodes(graph, shape)));
        if (!defining) {
            graph.find().forEachRemaining(triple -> collect(triple, focus));
        }
        return focus;
    }

    private void collect(Triple triple, Map<Shape, Collection<Node>> focus) {
        add(bySubjectsOf, triple.getPredicate(), triple.getSubject(), focus);
        add(byObjectsOf, triple.getPredicate(), triple.getObject(), focus);
        if (triple.getPredicate().equals(RDF.type.asNode())) {
            add(byClass, triple.getObject(), triple.getSubject(), focus);
        }
    }

    private void add(Map<Node, List<Shape>> shapes, Node named, Node node, Map<Shape, Collection<Node>> focus) {
        shapes.getOrDefault(named, List.of()).stream().filter(shape -> !others.contains(shape))
                .forEach(shape -> focus.computeIfAbsent(shape, first -> new LinkedHashSet<>()).add(node));
    }
}
