package org.rapporteur.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.GraphChange;
import org.rapporteur.shapes.dataset.GraphEntry;
import picocli.CommandLine;

class VerifyTest {
    private static final String BASE = "https://data.example/";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private Path dataset;

    @BeforeEach
    void publish() {
        dataset = folder.resolve("data");
        Path examples = Path.of(System.getProperty("rapporteur.root")).resolve("examples/reports");
        assertEquals(0,
                run("publish", examples.resolve("river-towns-workshop-3.en.txt").toString(),
                        examples.resolve("river-towns-workshop-3.el.txt").toString(), "--dataset", dataset.toString(),
                        "--base", BASE));
    }

    @Test
    void what_was_read_from_the_examples_conforms_as_a_whole() throws IOException {
        Path report = folder.resolve("report.html");
        assertEquals(0, run("verify", "--dataset", dataset.toString(), "--report", report.toString()));
        assertEquals("", err.toString());
        assertEquals(1, Jsoup.parse(Files.readString(report)).select(".verdict.good").size());
    }

    @Test
    void what_does_not_conform_is_told_with_its_line_and_shown_on_a_page_in_the_language_of_its_reader()
            throws IOException {
        String text = misquoted();
        Path report = folder.resolve("report.html");
        assertEquals(1,
                run("verify", "--dataset", dataset.toString(), "--report", report.toString(), "--language", "fr"));
        assertTrue(err.toString().matches("(?s)sources/../[0-9a-f]{64}:\\d+: CitedText: .*Ce texte ne se trouve.*"),
                err::toString);
        Document page = Jsoup.parse(Files.readString(report));
        assertEquals("Rapport de validation", page.title());
        assertEquals("fr", page.selectFirst("html").attr("lang"));
        Element result = page.selectFirst("li.error");
        assertEquals("fr", result.selectFirst("p").attr("lang"));
        assertTrue(result.select("dd").eachText().stream().anyMatch(value -> value.contains(text)), result::text);
        String passage = result.select("a").eachAttr("href").stream().filter(link -> link.contains("#char="))
                .findFirst().orElseThrow();
        assertTrue(passage.startsWith(BASE + "source/"), passage);
        assertEquals(0, page.select("script, link, img").size());
    }

    @Test
    void the_same_is_written_for_machines() throws IOException {
        misquoted();
        for (String says : List.of("report.ttl sh:conforms false", "report.json \"conforms\": false")) {
            Path report = folder.resolve(says.substring(0, says.indexOf(' ')));
            assertEquals(1, run("verify", "--dataset", dataset.toString(), "--report", report.toString()));
            assertTrue(Files.readString(report).contains(says.substring(says.indexOf(' ') + 1)), says);
        }
        String turtle = Files.readString(folder.resolve("report.ttl"));
        assertTrue(turtle.contains("prov:wasQuotedFrom <" + BASE + "source/"), turtle);
        assertTrue(Pattern.compile("rdfs:comment \"sources/../[0-9a-f]{64}:\\d+\"").matcher(turtle).find(), turtle);
    }

    @Test
    void a_form_that_is_unknown_and_a_language_that_is_none_are_usage_errors() {
        assertEquals(2, run("verify", "--dataset", dataset.toString(), "--report", "report.pdf"));
        assertEquals(2, run("verify", "--dataset", dataset.toString(), "--language", "xx"));
        assertFalse(Files.exists(Path.of("report.pdf")));
    }

    @Test
    void a_dataset_without_a_manifest_is_told_of_and_an_older_report_of_it_goes() throws IOException {
        Path report = folder.resolve("report.html");
        assertEquals(0, run("verify", "--dataset", dataset.toString(), "--report", report.toString()));
        Files.delete(dataset.resolve("manifest.json"));
        assertEquals(0, run("verify", "--dataset", dataset.toString(), "--report", report.toString()));
        assertTrue(err.toString().contains("manifest.json"), err::toString);
        assertFalse(Files.exists(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphs", "sources", "shards", "manifest.json", "history.jsonl"})
    void what_is_damaged_is_reported_in_the_wanted_form(String part) throws IOException {
        Path damaged;
        try (Stream<Path> files = Files.walk(dataset.resolve(part))) {
            damaged = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(damaged, "?");
        for (String says : List.of("report.ttl sh:conforms false", "report.json \"conforms\": false",
                "report.html Restore it from a copy")) {
            Path report = folder.resolve(says.substring(0, says.indexOf(' ')));
            assertEquals(3,
                    run("verify", "--dataset", dataset.toString(), "--report", report.toString(), "--language", "en"));
            String written = Files.readString(report);
            assertTrue(written.contains(says.substring(says.indexOf(' ') + 1)), written);
            assertTrue(written.contains(damaged.getFileName().toString()), written);
        }
    }

    /** Makes the first statement of a report say something else than its text. */
    private String misquoted() {
        DatasetDirectory directory = new DatasetDirectory(dataset);
        GraphEntry entry = directory.snapshot().entries().filter(graph -> graph.kind().equals(GraphEntry.REPORT))
                .findFirst().orElseThrow();
        String quads = new String(directory.quads(entry), StandardCharsets.UTF_8);
        String changed = quads.replaceFirst("(/statement/[^>]+> <http://schema.org/text> \")[^\"]*", "$1Otters sing.");
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            writer.publish(BASE,
                    List.of(new GraphChange.Put(entry.graph(), entry.graph().replace("/graph/", "/id/"), entry.kind(),
                            changed.getBytes(StandardCharsets.UTF_8), entry.languages(), entry.sources(),
                            entry.minted())),
                    List.of(), Instant.EPOCH);
        }
        return "Otters sing.";
    }

    private int run(String... arguments) {
        CommandLine line = Rapporteur.commandLine();
        line.setOut(new PrintWriter(new StringWriter()));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
