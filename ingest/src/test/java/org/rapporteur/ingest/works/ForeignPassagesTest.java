package org.rapporteur.ingest.works;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;

class ForeignPassagesTest {
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));
    private static final String FOREIGN = "block-in-another-language";
    private static final String LINES = "lines-in-another-language";

    @TempDir
    Path folder;

    @Test
    void paragraphs_in_the_language_of_their_report_are_never_taken_for_another() throws IOException {
        Path shared = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElse(ROOT.resolve("../shared")).resolve("reports");
        List<Path> files = Stream
                .of(ROOT.resolve("examples/reports"), ROOT.resolve("ingest/src/test/resources/reports"), shared)
                .filter(Files::isDirectory).flatMap(ForeignPassagesTest::reports)
                .filter(file -> !file.toString().contains(FOREIGN) && !file.toString().contains(LINES)).toList();
        Reading reading = new ReportReader().read(files, PublishedReports.NONE);
        assertEquals(List.of(), reading.works().stream().flatMap(work -> work.findings().stream())
                .filter(finding -> finding.code().equals("other-language")).toList());
    }

    @Test
    void a_paragraph_in_another_language_is_published_under_its_own() throws IOException {
        List<Path> files = reports(ROOT.resolve("ingest/src/test/resources/reports").resolve(FOREIGN)).toList();
        new Publisher(new ReportReader(), Acceptance.shapes()).publish(files, folder, "https://data.example/",
                Instant.parse("2026-01-02T12:00:00Z"));
        String quads = reports(folder.resolve("graphs")).map(ForeignPassagesTest::text).collect(Collectors.joining());
        assertTrue(quads.contains("wherever the family lives.\"@en "), quads);
        assertTrue(!quads.contains("wherever the family lives.\"@de "), quads);
    }

    private static Stream<Path> reports(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|nq)")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
