package org.rapporteur.ingest.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.PublishedDataset;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.DatasetValidator;
import org.rapporteur.shapes.NamedGraph;

/**
 * Named graphs, and what two engines say of them.
 *
 * @param graphs as they would be published
 */
record JudgedDataset(List<NamedGraph> graphs) {
    private static final Path TYPES = Path.of(System.getProperty("rapporteur.root"),
            "ingest/src/test/resources/org/rapporteur/ingest/conformance/authority-types.trig");

    /** What comes out of reports. */
    static JudgedDataset published(List<Path> reports, Path folder) {
        Publisher.Outcome outcome = new Publisher(new ReportReader(), Acceptance.shapes()).publish(reports, folder,
                "https://data.example/", Instant.parse("2026-01-02T12:00:00Z"));
        assertEquals(List.of(), outcome.account().rejections());
        return of(PublishedDataset.model(folder));
    }

    /** A file in TriG. */
    static JudgedDataset of(Path trig) {
        try {
            return of(Rio.parse(new ByteArrayInputStream(Files.readAllBytes(trig)), RDFFormat.TRIG));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JudgedDataset of(Model model) {
        return new JudgedDataset(model.contexts().stream().map(graph -> graph(model, graph)).toList());
    }

    private static NamedGraph graph(Model model, Resource graph) {
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        Rio.write(model.filter(null, null, null, graph), quads, RDFFormat.NQUADS);
        return new NamedGraph(graph.stringValue(), quads.toByteArray());
    }

    /** The same with a text replaced in all graphs that have it. */
    JudgedDataset with(String from, String to) {
        return new JudgedDataset(graphs.stream().map(graph -> new NamedGraph(graph.iri(),
                new String(graph.quads(), StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    /** The properties that occur. */
    Set<String> properties() {
        return graphs.stream().flatMap(graph -> statements(graph).stream())
                .map(statement -> statement.getPredicate().stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Model statements(NamedGraph graph) {
        try {
            return Rio.parse(new ByteArrayInputStream(graph.quads()), RDFFormat.NQUADS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What Jena says, graph by graph, through our validator. */
    Set<Verdict> byJena(ShapesOf shapes) {
        return DatasetValidator.of(shapes.turtle()).validate(graphs, of(TYPES).graphs).results().stream()
                .map(result -> Verdict.of(result.focusNode(), result.sourceShape(), result.sourceConstraintComponent(),
                        result.severity().name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What RDF4J says, in one piece. */
    Set<Verdict> byRdf4j(ShapesOf shapes) {
        return Rdf4jEngine.validate(Stream.concat(graphs.stream(), of(TYPES).graphs.stream()).toList(),
                shapes.turtle());
    }
}
