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
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.Finding;

/** Each kind of hostile file is published together with a good report, which must not suffer. */
class HostileFilesTest {
    private static final Path TABLE = Path.of(System.getProperty("rapporteur.root"), "docs/hostile-files.md");
    private static final Publisher PUBLISHER = new Publisher(new ReportReader(), Acceptance.shapes());
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Duration LONG = Duration.ofMinutes(3);
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
    void a_hostile_file_harms_nothing(HostileFile hostile) throws IOException {
        Path bad = Files.write(folder.resolve(hostile.name()), hostile.bytes().get());
        Path good = Files.writeString(folder.resolve("good.de.txt"), GOOD);
        Path dataset = folder.resolve("data");
        Publisher.Outcome outcome = assertTimeoutPreemptively(LONG,
                () -> PUBLISHER.publish(List.of(bad, good), dataset, "https://data.example/", Instant.EPOCH));
        List<Finding> findings = outcome.prepared().findings();
        List<String> codes = findings.stream().filter(finding -> finding.file().equals(hostile.name()))
                .map(Finding::code).filter(HostileFilesTest::isAboutTheFile).distinct().sorted().toList();
        assertEquals(hostile.codes().stream().sorted().toList(), codes, findings::toString);
        assertEquals(hostile.read() ? 0 : 1, outcome.prepared().rejections().size(), findings::toString);
        assertTrue(quads(dataset).contains("Steine, die tragen"), "the good report is not published");
        assertTrue(findings.stream().noneMatch(finding -> finding.advice().isBlank() || finding.message().isBlank()));
        String outsideLiterals = LITERAL.matcher(quads(dataset)).replaceAll("");
        assertFalse(outsideLiterals.contains("<javascript:") || outsideLiterals.contains("<urn:x>"));
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
        assertEquals(new TreeSet<>(),
                Stream.of(Problem.values()).map(Problem::code).filter(code -> !table.contains("`" + code + "`"))
                        .collect(Collectors.toCollection(TreeSet::new)));
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
