package org.rapporteur.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.GraphChange;
import org.rapporteur.shapes.dataset.GraphEntry;

/** The report of a fictional event in English, Bulgarian and Greek, as a dataset directory; its evidence is found here. */
final class ExampleDataset {
    static final String BASE = "https://events.example/";
    static final IriSpace IRIS = new IriSpace(BASE);
    static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    static final Map<String, String> SOURCES = new TreeMap<>(Map.of("en", resource("harbour.en.txt"), "bg",
            resource("harbour.bg.txt"), "el", resource("harbour.el.txt")));

    private ExampleDataset() {}

    /** The example with its evidence. */
    static DatasetGraph graphs() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(resource("harbour.trig"), Lang.TRIG).base(BASE).parse(dataset);
        Node evidence = NodeFactory.createURI(BASE + "graph/report/harbour/evidence");
        List<Quad> stated = new ArrayList<>();
        dataset.find().forEachRemaining(stated::add);
        stated.forEach(
                quad -> evidence(quad.asTriple()).ifPresent(triple -> dataset.add(Quad.create(evidence, triple))));
        return dataset;
    }

    private static Optional<Triple> evidence(Triple fact) {
        Node value = fact.getObject();
        if (!value.isLiteral()) {
            return Optional.empty();
        }
        String language = value.getLiteralLanguage().isEmpty() ? "en" : value.getLiteralLanguage();
        String text = SOURCES.get(language);
        String words = value.getLiteralLexicalForm();
        int at = text.indexOf(words);
        String property = fact.getPredicate().getURI().equals(Terms.Schema.TEXT)
                ? Terms.Prov.WAS_QUOTED_FROM
                : Terms.Rap.EVIDENCE;
        boolean counts = !fact.getPredicate().getURI().equals(Terms.Schema.POSITION);
        return at < 0 || !counts
                ? Optional.empty()
                : Optional.of(Triple.create(fact.getSubject(), NodeFactory.createURI(property),
                        NodeFactory.createURI(IRIS.passage(Digest.sha256(text), at, at + words.length()))));
    }

    static void publish(Path root) {
        publish(root, changes(graphs()));
    }

    static void publish(Path root, List<GraphChange> changes) {
        try (DatasetWriter writer = DatasetWriter.open(root)) {
            writer.publish(BASE, changes, SOURCES.values(), NOON);
        }
    }

    /** These graphs alone, by their names. */
    static void publish(Path root, Map<String, Graph> graphs) {
        publish(root,
                graphs.entrySet().stream()
                        .<GraphChange>map(graph -> new GraphChange.Put(graph.getKey(), graph.getKey(),
                                GraphEntry.REPORT, nquads(graph.getKey(), graph.getValue()), List.of(), Map.of(), 0))
                        .toList());
    }

    /** So many facts, half of them texts, on which queries may take as long as they like. */
    static Graph manyFacts(int size) {
        Graph graph = GraphFactory.createDefaultGraph();
        IntStream.range(0, size / 2).forEach(number -> {
            var subject = NodeFactory.createURI("urn:x:" + number);
            graph.add(Triple.create(subject, NodeFactory.createURI("urn:next"),
                    NodeFactory.createURI("urn:x:" + number / 2)));
            graph.add(Triple.create(subject, NodeFactory.createURI("urn:text"),
                    NodeFactory.createLiteralString("what stands here is number " + number * 7919L % size)));
        });
        return graph;
    }

    static List<GraphChange> changes(DatasetGraph dataset) {
        List<GraphChange> changes = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(name -> changes.add(put(name.getURI(), dataset.getGraph(name))));
        return changes;
    }

    static GraphChange put(String graph, Graph content) {
        String path = graph.substring((BASE + "graph/").length());
        boolean evidence = path.endsWith("/evidence");
        String kind = evidence ? "evidence" : path.split("/")[0];
        Map<String, String> sources = path.equals("report/harbour")
                ? SOURCES.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Digest.sha256(entry.getValue())))
                : Map.of();
        return new GraphChange.Put(graph, BASE + "id/" + path.replace("/evidence", ""), kind, nquads(graph, content),
                List.of("bg", "el", "en"), sources, 8);
    }

    static GraphChange put(String graph, String turtle) {
        Graph content = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).base(BASE).parse(content);
        return put(graph, content);
    }

    static byte[] nquads(String graph, Graph content) {
        DatasetGraph one = DatasetGraphFactory.create();
        content.find().forEach(triple -> one.add(Quad.create(NodeFactory.createURI(graph), triple)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, one, Lang.NQUADS);
        return (out.toString(StandardCharsets.UTF_8).lines().sorted().collect(Collectors.joining("\n")) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream stream = ExampleDataset.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
