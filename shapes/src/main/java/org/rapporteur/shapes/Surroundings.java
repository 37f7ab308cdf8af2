package org.rapporteur.shapes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.ontology.Terms;

/** What a graph may see of everything around it: types and labels by thing, and the subclass axioms of our ontology. */
final class Surroundings {
    private static final Set<Node> VISIBLE = Set.of(RDF.type.asNode(), RDFS.label.asNode());
    private static final Graph VOCABULARY = vocabulary();
    private static final List<Triple> SUBCLASSES = VOCABULARY.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
            .toList();

    private final Map<Node, Collection<Triple>> visible = new ConcurrentHashMap<>();

    Surroundings(Collection<NamedGraph> graphs) {
        VOCABULARY.find().forEachRemaining(this::note);
        graphs.parallelStream().forEach(graph -> GraphReader.stream(graph, this::note));
    }

    private void note(Triple triple) {
        if (VISIBLE.contains(triple.getPredicate())) {
            visible.computeIfAbsent(triple.getSubject(), thing -> new ConcurrentLinkedQueue<>()).add(triple);
        }
    }

    /** The graph together with what it may see of the things that it points to. */
    Graph around(Graph graph) {
        Graph seen = GraphFactory.createGraphMem();
        SUBCLASSES.forEach(seen::add);
        graph.find().forEachRemaining(triple -> {
            seen.add(triple);
            visible.getOrDefault(triple.getObject(), List.of()).forEach(seen::add);
        });
        return seen;
    }

    private static Graph vocabulary() {
        Graph vocabulary = GraphFactory.createGraphMem();
        GraphReader.readResource(Terms.class, "ontology.ttl", vocabulary);
        GraphReader.readResource(Terms.class, "roles.ttl", vocabulary);
        return vocabulary;
    }
}
