package org.rapporteur.endpoint.dataset;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.shapes.dataset.HashedName;
import org.rapporteur.shapes.dataset.Manifest.HistoryMark;

/**
 * What the store knows about itself, kept in its real default graph: so it changes in the same transaction as the graphs
 * it speaks of, and no query sees it, because queries see the union of the named graphs as default graph.
 */
record Bookkeeping(Graph graph) {
    /** The form of this bookkeeping; a cache with another one is rebuilt. */
    static final String FORM = "2";

    private static final String NAMESPACE = "urn:x-rapporteur:store:";
    private static final Node STORE = NodeFactory.createURI(NAMESPACE + "this");
    private static final Node FORM_OF_STORE = term("form");
    private static final Node VERSION = term("version");
    private static final Node HISTORY = term("history");
    private static final Node HISTORY_LENGTH = term("historyLength");
    private static final Node ONTOLOGY = term("ontology");
    private static final Node BASE = term("base");
    private static final Node FILE = term("file");
    private static final Node LANGUAGE = term("language");
    private static final Node REPORT = term("report");
    private static final Node GONE_AT = term("goneAt");
    private static final Node SURVIVOR = term("survivor");
    private static final Node REASON = term("reason");

    static Bookkeeping of(DatasetGraph dataset) {
        return new Bookkeeping(dataset.getDefaultGraph());
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    Optional<PublishedState> state() {
        if (!value(STORE, FORM_OF_STORE).equals(Optional.of(FORM))) {
            return Optional.empty();
        }
        return value(STORE, VERSION).map(version -> new PublishedState(version,
                new HistoryMark(Long.parseLong(required(HISTORY_LENGTH)), required(HISTORY)), required(ONTOLOGY),
                new IriSpace(required(BASE))));
    }

    void state(PublishedState state) {
        set(STORE, FORM_OF_STORE, FORM);
        set(STORE, VERSION, state.version());
        set(STORE, HISTORY, state.history().sha256());
        set(STORE, HISTORY_LENGTH, String.valueOf(state.history().length()));
        set(STORE, ONTOLOGY, state.ontology());
        set(STORE, BASE, state.iris().base());
    }

    /** The SHA-256 of the file each named graph was loaded from, by graph IRI. */
    Map<String, String> files() {
        return column(FILE);
    }

    void file(Node name, String sha256) {
        set(name, FILE, sha256);
    }

    void forget(Node name) {
        graph.remove(name, FILE, Node.ANY);
    }

    Optional<String> sourceLanguage(String sourceIri) {
        return value(NodeFactory.createURI(sourceIri), LANGUAGE);
    }

    /** The report that a source text belongs to. */
    Optional<String> sourceReport(String sourceIri) {
        return value(NodeFactory.createURI(sourceIri), REPORT);
    }

    void sourceReports(Map<String, String> reportBySourceIri) {
        replace(REPORT, reportBySourceIri);
    }

    void sourceLanguages(Map<String, String> languageBySourceIri) {
        replace(LANGUAGE, languageBySourceIri);
    }

    /** What was erased is known by its hashed name only. */
    Optional<Tombstone> tombstone(String iri) {
        return named(iri).or(() -> named(HashedName.of(iri)));
    }

    private Optional<Tombstone> named(String name) {
        Node thing = NodeFactory.createURI(name);
        return value(thing, GONE_AT).map(at -> new Tombstone(at, value(thing, SURVIVOR), value(thing, REASON)));
    }

    void tombstones(Map<String, Tombstone> byIri) {
        Map<String, String> times = new TreeMap<>();
        Map<String, String> survivors = new TreeMap<>();
        Map<String, String> reasons = new TreeMap<>();
        byIri.forEach((iri, tombstone) -> {
            times.put(iri, tombstone.at());
            tombstone.survivor().ifPresent(survivor -> survivors.put(iri, survivor));
            tombstone.reason().ifPresent(reason -> reasons.put(iri, reason));
        });
        replace(GONE_AT, times);
        replace(SURVIVOR, survivors);
        replace(REASON, reasons);
    }

    private Map<String, String> column(Node property) {
        Map<String, String> values = new TreeMap<>();
        graph.find(Node.ANY, property, Node.ANY).forEach(
                triple -> values.put(triple.getSubject().getURI(), triple.getObject().getLiteralLexicalForm()));
        return values;
    }

    /** Writes only what differs: a publication costs what it changed. */
    private void replace(Node property, Map<String, String> wanted) {
        Map<String, String> held = column(property);
        held.keySet().stream().filter(iri -> !wanted.containsKey(iri))
                .forEach(iri -> graph.remove(NodeFactory.createURI(iri), property, Node.ANY));
        wanted.forEach((iri, value) -> {
            if (!value.equals(held.get(iri))) {
                set(NodeFactory.createURI(iri), property, value);
            }
        });
    }

    private String required(Node property) {
        return value(STORE, property)
                .orElseThrow(() -> new EndpointException("The store's bookkeeping lacks " + property));
    }

    private Optional<String> value(Node subject, Node property) {
        Iterator<Triple> found = graph.find(subject, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    private void set(Node subject, Node property, String value) {
        graph.remove(subject, property, Node.ANY);
        graph.add(subject, property, NodeFactory.createLiteralString(value));
    }
}
