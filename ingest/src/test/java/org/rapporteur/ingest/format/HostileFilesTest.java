package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.Finding;

/** Each kind of hostile file is given together with a good report, which must not suffer. */
class HostileFilesTest {
    private static final Path TABLE = Path.of(System.getProperty("rapporteur.root"), "docs/hostile-files.md");
    private static final ReportReader READER = new ReportReader();
    private static final Publisher PUBLISHER = new Publisher(READER, Acceptance.shapes());
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final String GOOD = """
            Hintergrund
            Für ihr Treffen über alte Brücken lud der Verein Steinbogen zwei Menschen ein, die Brücken bauen und pflegen.
            Vortragende:
            · Jonas Brückelmann, Baumeister der Stadt Talheim
            Wichtigste Erkenntnisse
            Jonas Brückelmann, Stadt Talheim: Steine, die tragen
            · Die Stadt besserte 12 Brücken aus.
            """;

    @TempDir
    Path folder;

    static Stream<HostileFile> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_hostile_file_harms_no_other(HostileFile hostile) throws IOException {
        Reading reading = assertTimeoutPreemptively(LONG, () -> READER.read(given(hostile), PublishedReports.NONE));
        List<Finding> findings = Stream.concat(reading.works().stream().flatMap(work -> work.findings().stream()),
                reading.unreadable().stream().flatMap(file -> file.findings().stream())).toList();
        assertEquals(hostile.codes().stream().sorted().toList(),
                findings.stream().filter(finding -> finding.file().equals(hostile.name())).map(Finding::code)
                        .filter(HostileFilesTest::isAboutTheFile).distinct().sorted().toList(),
                findings::toString);
        assertEquals(hostile.read() ? 0 : 1, reading.unreadable().size(), findings::toString);
        assertEquals(hostile.read() ? 2 : 1, reading.works().size());
        assertTrue(
                reading.works().stream().flatMap(work -> work.facts().talks().stream())
                        .anyMatch(talk -> talk.title().quotes().values().stream()
                                .anyMatch(title -> title.text().equals("Steine, die tragen"))),
                "the good report is not read");
        assertTrue(findings.stream().noneMatch(finding -> finding.advice().isBlank() || finding.message().isBlank()));
    }

    static Stream<HostileFile> injections() {
        return HostileFiles.content().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("injections")
    void what_is_injected_stays_text(HostileFile hostile) throws IOException {
        Path dataset = folder.resolve("data");
        Publisher.Outcome outcome = PUBLISHER.publish(given(hostile), dataset, "https://data.example/", Instant.EPOCH);
        assertEquals(List.of(), outcome.account().rejections());
        String iris = LITERAL.matcher(quads(dataset)).replaceAll("");
        assertTrue(iris.contains("<https://data.example/id/report/"));
        assertFalse(iris.contains("<javascript:") || iris.contains("<urn:x>") || iris.contains("script>"), iris);
    }

    private List<Path> given(HostileFile hostile) throws IOException {
        return List.of(Files.write(folder.resolve(hostile.name()), hostile.bytes().get()),
                Files.writeString(folder.resolve("good.de.txt"), GOOD));
    }

    @Test
    void the_table_lists_each_kind_and_no_other() throws IOException {
        List<String> kinds = Files.readAllLines(TABLE).stream().filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> line.split("\\|")[2].strip()).toList();
        assertEquals(HostileFiles.all().map(HostileFile::kind).toList(), kinds);
        assertTrue(kinds.size() >= 40);
    }

    @Test
    void each_finding_about_a_file_is_in_the_table() throws IOException {
        String table = Files.readString(TABLE);
        assertEquals(new TreeSet<>(), Stream.of(Problem.values()).map(Problem::code)
                .filter(code -> !table.contains("`" + code + "`")).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isAboutTheFile(String code) {
        return code.equals("unsupported-language")
                || !code.equals("made-from") && Stream.of(Problem.values()).map(Problem::code).anyMatch(code::equals);
    }

    private static String quads(Path dataset) throws IOException {
        try (Stream<Path> graphs = Files.walk(dataset.resolve("graphs"))) {
            StringBuilder quads = new StringBuilder();
            for (Path graph : graphs.filter(Files::isRegularFile).toList()) {
                quads.append(Files.readString(graph));
            }
            return quads.toString();
        }
    }
}
