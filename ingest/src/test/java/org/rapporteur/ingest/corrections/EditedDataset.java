package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.PublishedDataset;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.publish.Publisher.Outcome;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.HistoryEntry;

/** Two published reports and an editor who corrects them. */
final class EditedDataset {
    static final String BASE = "https://data.example/";
    static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    static final IRI GRAPH = iri(BASE + "graph/corrections");
    static final Acceptance SHAPES = Acceptance.shapes();

    static final Publisher PUBLISHER = new Publisher(new ReportReader(), SHAPES);
    private final Path folder;

    EditedDataset(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectory(folder.resolve("reports"));
        report("harbour.en.txt", text("harbour.en.txt"));
        report("orchard.en.txt", text("orchard.en.txt"));
        publish(reports("harbour.en.txt", "orchard.en.txt"));
    }

    /** The text of a report as it was given first. */
    static String text(String name) throws IOException {
        try (InputStream text = EditedDataset.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Path path() {
        return folder.resolve("dataset");
    }

    Path report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("reports").resolve(name), text);
    }

    List<Path> reports(String... names) {
        return Stream.of(names).map(folder.resolve("reports")::resolve).toList();
    }

    Outcome publish(List<Path> files) {
        return PUBLISHER.publish(files, path(), BASE, NOON);
    }

    Outcome correct(String... lines) {
        try {
            Path file = Files.createDirectories(folder.resolve("given")).resolve(CorrectionsFile.NAME);
            return publish(List.of(Files.writeString(file, String.join("\n", lines))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What went into the history by the latest publication. */
    List<HistoryEntry> history(Outcome latest) {
        DatasetDirectory directory = new DatasetDirectory(path());
        List<HistoryEntry> all = directory.history(directory.manifest().orElseThrow());
        return all.subList(Math.toIntExact(all.size() - latest.changes()), all.size());
    }

    Model model() {
        return PublishedDataset.model(path());
    }

    Map<String, String> files() {
        return PublishedDataset.files(path());
    }

    Set<String> participants(String event) {
        return model().filter(null, iri(Cv.HAS_PARTICIPANT), null, graph(event)).objects().stream()
                .map(Value::stringValue).collect(Collectors.toSet());
    }

    Set<String> texts(IRI subject, String property) {
        return model().filter(subject, iri(property), null).objects().stream().map(Value::stringValue)
                .collect(Collectors.toSet());
    }

    static IRI thing(String path) {
        return iri(BASE + "id/" + path);
    }

    static IRI graph(String path) {
        return iri(BASE + "graph/" + path);
    }
}
