package org.rapporteur.endpoint.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.ontology.Terms;

/**
 * The description of one thing, as a graph of its own: what is said of it and of its hash nodes, what points to it, and
 * the labels of all that is named. Not a DESCRIBE, which every engine understands differently.
 */
final class EntityDocument {
    /** The most links to a thing that its document lists; SPARQL has them all. */
    static final int INCOMING = 1_000;

    /** Concepts of a scheme, such as roles, have a preferred label; those of authority files what reports call them. */
    private static final List<Node> LABELS = Stream.of(Terms.Rdfs.LABEL, Terms.Skos.PREF_LABEL, Terms.Rap.NAME_AS_READ)
            .map(NodeFactory::createURI).toList();
    private static final Node TYPE = NodeFactory.createURI(Terms.Rdf.TYPE);
    private static final Node PRIMARY_TOPIC = NodeFactory.createURI(Terms.Foaf.NAMESPACE + "primaryTopic");

    private final Graph union;
    private final Node thing;
    private final Graph document = GraphFactory.createDefaultGraph();
    private final Set<Node> named = new HashSet<>();

    private EntityDocument(Graph union, Node thing) {
        this.union = union;
        this.thing = thing;
    }

    /** The document about a thing, at an address of its own. */
    static Graph of(Graph union, Node thing, Node address) {
        EntityDocument description = new EntityDocument(union, thing);
        description.document.add(address, PRIMARY_TOPIC, thing);
        description.outgoing(thing);
        description.incoming();
        description.named.forEach(description::label);
        return description.document;
    }

    private void outgoing(Node start) {
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Node subject = open.pop();
            for (Triple triple : union.find(subject, Node.ANY, Node.ANY).toList()) {
                document.add(triple);
                Node object = triple.getObject();
                if (object.isURI()) {
                    named.add(object);
                    if (object.getURI().startsWith(start.getURI() + "#") && seen.add(object)) {
                        open.push(object);
                    }
                }
            }
        }
    }

    private void incoming() {
        Iterator<Triple> links = union.find(Node.ANY, Node.ANY, thing);
        for (int count = 0; links.hasNext() && count < INCOMING; count++) {
            Triple link = links.next();
            Node subject = link.getSubject();
            document.add(link);
            named.add(subject);
            union.find(subject, TYPE, Node.ANY).forEach(document::add);
            // A participation says nothing by itself: its role and its event are what a reader came for.
            int hash = subject.isURI() ? subject.getURI().indexOf('#') : -1;
            if (hash >= 0 && !subject.getURI().startsWith(thing.getURI() + "#")) {
                Node owner = NodeFactory.createURI(subject.getURI().substring(0, hash));
                outgoing(subject);
                union.find(owner, Node.ANY, subject).forEach(document::add);
                union.find(owner, TYPE, Node.ANY).forEach(document::add);
                named.add(owner);
            }
        }
    }

    private void label(Node node) {
        LABELS.stream().filter(label -> union.contains(node, label, Node.ANY)).findFirst()
                .ifPresent(label -> union.find(node, label, Node.ANY).forEach(document::add));
    }
}
