package org.rapporteur.endpoint.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.rapporteur.endpoint.language.LocalizedText;
import org.rapporteur.ontology.Terms;

/**
 * A node and the graph around it, for walking from thing to thing.
 *
 * @param graph where to look
 * @param node the thing
 */
public record Thing(Graph graph, Node node) {
    /** The thing with this IRI. */
    public static Thing of(Graph graph, String iri) {
        return new Thing(graph, NodeFactory.createURI(iri));
    }

    /** Its IRI. */
    public String iri() {
        return node.getURI();
    }

    /** Whether anything is said of it. */
    public boolean exists() {
        return graph.contains(node, Node.ANY, Node.ANY);
    }

    /** Whether it is of this class. */
    public boolean isA(String type) {
        return graph.contains(node, NodeFactory.createURI(Terms.Rdf.TYPE), NodeFactory.createURI(type));
    }

    /** The nodes under a property, sorted. */
    public List<Node> values(String property) {
        return graph.find(node, NodeFactory.createURI(property), Node.ANY).mapWith(triple -> triple.getObject())
                .toList().stream().distinct().sorted(NodeCmp::compareRDFTerms).toList();
    }

    /** The things under a property, by their {@code schema:position} and then by IRI. */
    public List<Thing> things(String property) {
        return inOrder(values(property).stream());
    }

    /** The things that point to it under a property, by their {@code schema:position} and then by IRI. */
    public List<Thing> referrers(String property) {
        return inOrder(graph.find(Node.ANY, NodeFactory.createURI(property), node)
                .mapWith(triple -> triple.getSubject()).toList().stream().distinct());
    }

    /** What it is called: its {@code rdfs:label}, or for a concept that has none its {@code skos:prefLabel}. */
    public LocalizedText label() {
        LocalizedText label = texts(Terms.Rdfs.LABEL);
        return label.byTag().isEmpty() ? texts(Terms.Skos.PREF_LABEL) : label;
    }

    /** What reports call it: for a thing of an authority file, whose own labels are not published here. */
    public LocalizedText nameAsRead() {
        return texts(Terms.Rap.NAME_AS_READ);
    }

    /** The texts under a property; of several in one language, the first in code point order. */
    public LocalizedText texts(String property) {
        SortedMap<String, String> texts = new TreeMap<>();
        values(property).stream().filter(Node::isLiteral).forEach(literal -> texts.merge(literal.getLiteralLanguage(),
                literal.getLiteralLexicalForm(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return new LocalizedText(texts);
    }

    private List<Thing> inOrder(Stream<Node> nodes) {
        return nodes.filter(Node::isURI).map(each -> new Thing(graph, each))
                .sorted(Comparator.comparingLong(Thing::position).thenComparing(Thing::iri)).toList();
    }

    private long position() {
        return values(Terms.Schema.POSITION).stream()
                .filter(value -> value.isLiteral() && value.getLiteralValue() instanceof Number)
                .mapToLong(value -> ((Number) value.getLiteralValue()).longValue()).findFirst().orElse(Long.MAX_VALUE);
    }
}
