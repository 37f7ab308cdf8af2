package org.rapporteur.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** What holds of a dataset as a whole. */
class DatasetChecksTest {
    private static final Path MESSAGES = SampleDataset.FOLDER.resolve("dataset-messages.txt");
    private static final DatasetValidator VALIDATOR = new DatasetValidator();
    private static final String PERSON = "<https://data.example/id/person/mira-solen>";

    @TempDir
    Path root;

    @Test
    void a_dataset_whose_texts_stand_where_they_are_cited_conforms() {
        assertEquals(List.of(), VALIDATOR.validate(published("Boats", "Boats")).results());
    }

    @Test
    void nothing_is_wrong_where_nothing_was_ever_published() {
        assertEquals(List.of(), VALIDATOR.validate(new DatasetDirectory(root)).results());
    }

    @ParameterizedTest
    @CsvSource({"http://purl.org/dc/terms/relation, id/person/nobody",
            "http://purl.org/dc/terms/relation, graph/nothing",
            "http://www.w3.org/ns/prov#wasDerivedFrom, source/3333333333333333333333333333333333333333333333333333333333333333"})
    void a_reference_to_what_is_nowhere_is_found(String property, String path) {
        String target = CitedDataset.BASE + path;
        assertEquals(List.of("KnownReference " + target), found(new CitedDataset(root).withTriple(CitedDataset.REPORT,
                PERSON + " <" + property + "> <" + target + ">")));
    }

    @Test
    void what_was_withdrawn_is_known() {
        String target = CitedDataset.BASE + "id/person/nobody";
        CitedDataset dataset = new CitedDataset(root);
        dataset.withdrawn(target);
        assertEquals(List.of(), found(dataset.withTriple(CitedDataset.REPORT,
                PERSON + " <http://purl.org/dc/terms/relation> <" + target + ">")));
    }

    @Test
    void a_second_preferred_name_is_found_also_in_another_graph() {
        assertEquals(List.of("OnePreferredName \"Mira Zolen\"@en"), found(new CitedDataset(root)
                .withTriple(CitedDataset.REPORT, PERSON + " <http://xmlns.com/foaf/0.1/name> \"Mira Zolen\"@en")));
    }

    @Test
    void a_tag_of_another_language_is_found_whatever_the_property() {
        assertEquals(List.of("OfficialLanguageTag \"portus\"@la"),
                found(new CitedDataset(root).withTriple(CitedDataset.REPORT,
                        PERSON + " <http://www.w3.org/2000/01/rdf-schema#comment> \"portus\"@la")));
    }

    @Test
    void a_text_that_does_not_stand_where_it_is_cited_is_found() {
        assertEquals(List.of("CitedText \"Boats charged ashore.\"@en"),
                found(published("text> \"Boats charge ashore.\"", "text> \"Boats charged ashore.\"")));
    }

    @Test
    void a_text_that_is_cited_nowhere_is_found() {
        String title = "<https://data.example/id/section/harbour-forum-3-2> <http://purl.org/dc/terms/title> \"Avant\"@fr";
        assertEquals(List.of("CitedText \"Avant\"@fr"),
                found(new CitedDataset(root).withTriple(CitedDataset.REPORT, title)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boats charge", "Mira", "cranes"})
    void an_erased_letter_may_be_any(String words) {
        CitedDataset erased = new CitedDataset(root, text -> {
            String written = words.replaceFirst(" ", " \n ");
            assertTrue(text.contains(written), text);
            return text.replace(written, written.replaceAll("\\S", "█"));
        });
        assertEquals(List.of(), found(erased.published(CitedDataset.REPORT, "Boats", "Boats")));
    }

    @ParameterizedTest
    @CsvSource({"Solen, 0", "Solen the warden, 1"})
    void a_post_stands_somewhere_in_what_is_cited(String title, int found) {
        assertEquals(found, found(new CitedDataset(root).withTriple(CitedDataset.REPORT,
                PERSON + " <https://w3id.org/rapporteur/ontology#jobTitle> \"" + title + "\"@en")).size());
    }

    @ParameterizedTest
    @CsvSource({"Solen Mira, 0", "Solen Mirka, 1", "Mir Solen, 1", "Mira Solen Mira, 1"})
    void a_name_of_a_person_may_stand_there_in_two_parts(String name, int found) {
        assertEquals(found, found(published("nameAsRead> \"Mira Solen\"", "nameAsRead> \"" + name + "\"")).size());
    }

    @Test
    void another_letter_in_the_source_is_none_erased() {
        CitedDataset changed = new CitedDataset(root, text -> text.replace("charge ashore", "charge abroad"));
        assertEquals(List.of("CitedText \"Boats charge ashore.\"@en"),
                found(changed.published(CitedDataset.REPORT, "Boats", "Boats")));
    }

    @Test
    void a_result_points_to_the_line_it_was_read_from() throws IOException {
        ValidationResult result = VALIDATOR
                .validate(published("text> \"Boats charge ashore.\"", "text> \"Boats charged ashore.\"")).results()
                .getFirst();
        Place place = result.place().orElseThrow();
        List<String> lines = Files.readAllLines(root.resolve(place.file()));
        assertEquals("- Boats ", lines.get(place.line() - 1));
        assertTrue(place.passage().startsWith(CitedDataset.BASE + "source/"), place::passage);
    }

    @Test
    void a_part_of_a_thing_was_read_where_the_thing_was() {
        String part = "<https://data.example/id/person/mira-solen#nothing> <http://purl.org/dc/terms/relation> "
                + "<https://data.example/id/person/nobody>";
        assertTrue(VALIDATOR.validate(new CitedDataset(root).withTriple(CitedDataset.REPORT, part)).results().getFirst()
                .place().isPresent());
    }

    @Test
    void the_report_in_json_says_the_same() {
        ValidationReport report = VALIDATOR
                .validate(published("text> \"Boats charge ashore.\"", "text> \"Boats charged ashore.\""));
        JsonObject json = Json.createReader(new StringReader(report.json())).readObject();
        assertFalse(json.getBoolean("conforms"));
        JsonObject result = json.getJsonArray("results").getJsonObject(0);
        assertEquals(report.results().getFirst().messages().get("hu"),
                result.getJsonObject("messages").getString("hu"));
        assertEquals(report.results().getFirst().focusNode(), result.getString("focusNode"));
        assertEquals(report.results().getFirst().place().orElseThrow().line(),
                result.getJsonObject("place").getInt("line"));
        assertEquals(1, json.getJsonArray("results").size());
    }

    @Test
    void messages_are_those_that_somebody_has_read() throws IOException {
        String broken = PERSON + " <http://purl.org/dc/terms/relation> <https://data.example/id/person/nobody> <"
                + CitedDataset.REPORT + "> .\n" + PERSON + " <http://xmlns.com/foaf/0.1/name> \"Mira Zolen\"@en <"
                + CitedDataset.REPORT + "> .\n" + PERSON
                + " <http://www.w3.org/2000/01/rdf-schema#comment> \"portus\"@la <" + CitedDataset.REPORT + "> .\n"
                + PERSON + " <https://w3id.org/rapporteur/ontology#nameAsRead> \"Mirka\"@en";
        String messages = VALIDATOR.validate(new CitedDataset(root).withTriple(CitedDataset.REPORT, broken)).results()
                .stream().map(DatasetChecksTest::lines).sorted().collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("rapporteur.write")) {
            Files.writeString(MESSAGES, messages);
        }
        assertEquals(Files.readString(MESSAGES), messages);
        assertFalse(messages.isEmpty());
    }

    private static String lines(ValidationResult result) {
        return Stream
                .concat(Stream.of(shape(result)),
                        result.messages().entrySet().stream()
                                .map(message -> "  " + message.getKey() + "  " + message.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private DatasetDirectory published(String from, String to) {
        return new CitedDataset(root).published(CitedDataset.REPORT, from, to);
    }

    /** The rules that were broken with the values that break them. */
    private static List<String> found(DatasetDirectory dataset) {
        return VALIDATOR.validate(dataset).results().stream()
                .map(result -> shape(result) + result.value().map(" "::concat).orElse("")).toList();
    }

    private static String shape(ValidationResult result) {
        return result.sourceShape().replaceFirst("^.*#", "");
    }
}
