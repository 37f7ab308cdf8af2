package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;

/** Reports converted by a word processor give the facts of the plain text. */
class OfficeFormatsTest {
    private static final String PLAIN_TEXT = "Text (encoded):UTF8,LF,,,";
    private static final ReportReader READER = new ReportReader();
    private static final double NEARLY_ALL = 0.98;
    private static final double MOST = 0.95;

    @TempDir
    Path folder;

    @BeforeAll
    static void word_processor() {
        LibreOffice.required();
    }

    @ParameterizedTest(name = "{0} as .{1}")
    @MethodSource("reports")
    void a_report_states_the_same_in_each_format(String name, String suffix, Path reports) throws Exception {
        List<Path> texts = texts(reports);
        List<Path> documents = LibreOffice.convert(texts, PLAIN_TEXT, suffix, folder);
        StatedFacts wanted = StatedFacts.of(read(texts));
        StatedFacts read = StatedFacts.of(read(documents));
        double enough = suffix.equals("pdf") ? MOST : NEARLY_ALL;
        assertAll(() -> assertEquals(wanted.people(), read.people()), () -> assertEquals(wanted.links(), read.links()),
                () -> assertEquals(wanted.questions(), read.questions()),
                () -> assertTrue(StatedFacts.share(wanted.statements(), read.statements()) >= enough,
                        () -> "missing " + without(wanted.statements(), read.statements()) + "\n instead "
                                + without(read.statements(), wanted.statements())));
    }

    static Stream<Arguments> reports() {
        Path root = Path.of(System.getProperty("rapporteur.root"));
        Path shared = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElse(root.resolve("../shared")).resolve("reports");
        return Stream.of(root.resolve("examples/reports"), shared).filter(Files::isDirectory)
                .flatMap(reports -> Stream.of("docx", "odt", "pdf", "html")
                        .map(suffix -> Arguments.of(reports.getParent().getFileName().toString(), suffix, reports)));
    }

    private static Reading read(List<Path> files) {
        Reading reading = READER.read(files, PublishedReports.NONE);
        assertEquals(List.of(), reading.unreadable());
        return reading;
    }

    private static List<Path> texts(Path reports) throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }
}
