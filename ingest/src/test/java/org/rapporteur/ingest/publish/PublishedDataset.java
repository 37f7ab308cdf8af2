package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;

/** What stands in a dataset directory. */
public final class PublishedDataset {
    private PublishedDataset() {}

    /** All its statements with their graphs, as a dump has them. */
    public static Model model(Path dataset) {
        try {
            ByteArrayOutputStream quads = new ByteArrayOutputStream();
            Export.write(new DatasetDirectory(dataset), Export.Format.NQUADS, quads);
            return new LinkedHashModel(Rio.parse(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.NQUADS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The content of every file of a dataset, each byte a character; there is at least one. */
    static Map<String, String> bytes(Path dataset) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(dataset.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertNotEquals(Map.of(), bytes);
        return bytes;
    }

    /** The file of each graph, which is named after its content. */
    public static Map<String, String> files(Path dataset) {
        return new DatasetDirectory(dataset).snapshot().graphs().values().stream()
                .collect(Collectors.toMap(GraphEntry::graph, GraphEntry::file));
    }
}
