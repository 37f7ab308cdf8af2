package org.rapporteur.shapes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.GraphChange;
import org.rapporteur.shapes.dataset.GraphEntry;

/** The full sample in a dataset directory, with a source text in which all that its report says word for word stands. */
final class CitedDataset {
    static final String BASE = "https://data.example/";
    static final String REPORT = BASE + "graph/report/harbour-forum-3";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final String OTHER = "Another language version.\n";
    private static final Pattern WORDS = Pattern.compile("^(<[^>]+>) <[^>]+(?:/text|/title|/description|/eventNumber|"
            + "#nameAsRead|#variantAsRead|#jobTitle)> \"((?:[^\"\\\\]|\\\\.)*)\"@.*$", Pattern.MULTILINE);

    private final DatasetDirectory directory;
    private final List<NamedGraph> graphs;
    private final String text;

    /** A dataset whose source text was changed after it was cited, each code point by another. */
    CitedDataset(Path root, UnaryOperator<String> change) {
        this.directory = new DatasetDirectory(root);
        SampleDataset sample = SampleDataset.full();
        StringBuilder source = new StringBuilder("Harbour Forum\n");
        StringBuilder evidence = new StringBuilder();
        Matcher words = WORDS.matcher(quads(sample.graph("report/harbour-forum-3")));
        while (words.find()) {
            source.append("- ");
            int begin = source.codePointCount(0, source.length());
            source.append(words.group(2).replaceFirst(" ", " \n ")).append('\n');
            evidence.append(words.group(1)).append(" <https://w3id.org/rapporteur/ontology#evidence> <").append(BASE)
                    .append("source/").append("1".repeat(64)).append("#char=").append(begin).append(',')
                    .append(source.codePointCount(0, source.length()) - 1).append("> <").append(REPORT)
                    .append("/evidence> .\n");
        }
        this.text = change.apply(source.toString());
        this.graphs = sample.graphs().stream()
                .map(graph -> new NamedGraph(graph.iri(),
                        (quads(graph) + (graph.iri().endsWith("/evidence") ? evidence : ""))
                                .replace("1".repeat(64), Digest.sha256(text))
                                .replace("2".repeat(64), Digest.sha256(OTHER)).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    CitedDataset(Path root) {
        this(root, text -> text);
    }

    /** Publishes all graphs, one of them with a text replaced. */
    DatasetDirectory published(String graph, String from, String to) {
        List<GraphChange> changes = new ArrayList<>();
        for (NamedGraph each : graphs) {
            String quads = quads(each);
            assertTrue(!each.iri().equals(graph) || quads.contains(from), quads);
            changes.add(put(each.iri(), each.iri().equals(graph) ? quads.replace(from, to) : quads));
        }
        publish(changes);
        return directory;
    }

    /** Publishes all graphs, one of them with one more quad. */
    DatasetDirectory withTriple(String graph, String triple) {
        String quads = quads(graphs.stream().filter(each -> each.iri().equals(graph)).findFirst().orElseThrow());
        return published(graph, quads, quads + triple + " <" + graph + "> .\n");
    }

    /** Publishes one thing and withdraws it. */
    void withdrawn(String thing) {
        String graph = thing.replace("/id/", "/graph/");
        publish(List.of(put(graph, "")));
        publish(List.of(new GraphChange.Remove(graph, thing, Optional.empty(), Optional.of("asked for"))));
    }

    private GraphChange put(String graph, String quads) {
        boolean report = graph.equals(REPORT);
        String kind = graph.endsWith("/evidence")
                ? GraphEntry.EVIDENCE
                : graph.replaceFirst("^.*/graph/([a-z-]+).*$", "$1");
        return new GraphChange.Put(graph, graph.replace("/graph/", "/id/"), kind,
                quads.getBytes(StandardCharsets.UTF_8), List.of("en"),
                report ? Map.of("en", Digest.sha256(text), "el", Digest.sha256(OTHER)) : Map.of(), report ? 99 : 0);
    }

    private void publish(List<GraphChange> changes) {
        try (DatasetWriter writer = DatasetWriter.open(directory.root())) {
            writer.publish(BASE, changes, List.of(text, OTHER), NOON);
        }
    }

    private static String quads(NamedGraph graph) {
        return new String(graph.quads(), StandardCharsets.UTF_8);
    }
}
