package org.rapporteur.ingest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Reads each folder of {@code reports/}: its {@code *.txt} files are given to the reader together, and what
 * {@code expected.json} states must have been read. What it does not state is not compared, so that a case can be about
 * one thing. Further folders can be tried with {@code -Dreport.cases=DIRECTORY}.
 */
class ReportCasesTest {
    private static final Path REPORTS = Path.of(System.getProperty("rapporteur.root"),
            "ingest/src/test/resources/reports");
    private static final ReportReader READER = new ReportReader();
    private static final JsonWriterFactory PRETTY = Json
            .createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_report_is_read_as_expected(String name, Path folder) throws IOException {
        JsonObject expected = json(folder.resolve("expected.json"));
        Reading reading = READER.read(reports(folder), PublishedReports.NONE);
        assertEquals(pretty(expected), pretty(stated(expected, FactsAsJson.of(reading)).asJsonObject()));
    }

    @Test
    void every_official_language_has_a_case() throws IOException {
        List<String> names = folders(REPORTS).map(folder -> folder.getFileName().toString()).toList();
        assertEquals(List.of(), Stream.of(OfficialLanguage.values()).map(language -> "language-" + language.tag())
                .filter(name -> !names.contains(name)).toList());
    }

    @Test
    void the_example_of_a_conference_is_read_as_somebody_wrote_it_down() throws IOException {
        Path examples = Path.of(System.getProperty("rapporteur.root"), "examples");
        String name = "night-libraries-conference";
        List<Path> files = reports(examples.resolve("reports")).stream()
                .filter(file -> file.getFileName().toString().startsWith(name + ".")).toList();
        JsonObject expected = json(examples.resolve("gold").resolve(name + ".json"));
        Reading reading = READER.read(files, PublishedReports.NONE);
        assertEquals(pretty(expected), pretty(stated(expected, FactsAsJson.of(reading)).asJsonObject()));
    }

    static Stream<Arguments> cases() throws IOException {
        Path root = Optional.ofNullable(System.getProperty("report.cases")).map(Path::of).orElse(REPORTS);
        return folders(root).map(folder -> Arguments.of(folder.getFileName().toString(), folder));
    }

    private static Stream<Path> folders(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    private static JsonObject json(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** The parts of what was read that the expectation speaks of. */
    private static JsonValue stated(JsonValue expected, JsonValue actual) {
        return switch (expected) {
            case JsonObject keys when actual instanceof JsonObject values -> {
                JsonObjectBuilder some = Json.createObjectBuilder();
                keys.forEach((key, value) -> some.add(key, stated(value, values.getOrDefault(key, JsonValue.NULL))));
                yield some.build();
            }
            case JsonArray items when actual instanceof JsonArray values -> {
                JsonArrayBuilder some = Json.createArrayBuilder();
                for (int i = 0; i < values.size(); i++) {
                    some.add(items.isEmpty()
                            ? values.get(i)
                            : stated(items.get(Math.min(i, items.size() - 1)), values.get(i)));
                }
                yield some.build();
            }
            default -> actual;
        };
    }

    private static String pretty(JsonObject object) {
        StringWriter text = new StringWriter();
        PRETTY.createWriter(text).writeObject(object);
        return text.toString();
    }
}
