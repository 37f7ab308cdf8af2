package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.DatasetValidator;
import org.rapporteur.shapes.ValidationReport;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** What is published of any report stands in its text where it is cited from. */
class CitedTextsTest {
    private static final Path REPORTS = Path.of(System.getProperty("rapporteur.root"),
            "ingest/src/test/resources/reports");
    private static final DatasetValidator VALIDATOR = new DatasetValidator();
    private static final ReportReader READER = new ReportReader();

    @TempDir
    Path root;

    @Test
    void the_texts_of_all_cases_stand_where_they_are_cited() throws IOException {
        try (Stream<Path> folders = Files.list(REPORTS)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertFalse(cases.isEmpty());
            assertEquals("", String.join("\n", cases.parallelStream().flatMap(this::misquoted).toList()));
        }
    }

    /** The texts of the dataset of a case that stand nowhere where they are cited; shapes are not asked, which takes long. */
    private Stream<String> misquoted(Path folder) {
        Path dataset = root.resolve(folder.getFileName());
        new Publisher(READER, (graphs, context) -> new ValidationReport(List.of(), "")).publish(texts(folder), dataset,
                "https://data.example/", Instant.EPOCH);
        return VALIDATOR.validate(new DatasetDirectory(dataset)).results().stream()
                .filter(result -> result.sourceShape().endsWith("CitedText"))
                .map(result -> folder.getFileName() + ": " + result.focusNode() + " " + result.value().orElse(""));
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
