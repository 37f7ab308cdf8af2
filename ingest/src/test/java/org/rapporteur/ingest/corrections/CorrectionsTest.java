package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.ingest.corrections.EditedDataset.BASE;
import static org.rapporteur.ingest.corrections.EditedDataset.GRAPH;
import static org.rapporteur.ingest.corrections.EditedDataset.NOON;
import static org.rapporteur.ingest.corrections.EditedDataset.graph;
import static org.rapporteur.ingest.corrections.EditedDataset.thing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.publish.PublishedDataset;
import org.rapporteur.ingest.publish.Publisher.Outcome;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdfs;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.GraphEntry;

/** What an editor says, given beside reports or on its own, as far as it can be seen in what is published. */
class CorrectionsTest {
    @TempDir
    private Path folder;
    private EditedDataset edited;

    @BeforeEach
    void twoReportsArePublished() throws IOException {
        edited = new EditedDataset(folder);
    }

    @Test
    void corrections_hold_when_the_reports_are_given_again_without_them() {
        edited.correct("<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .",
                "<id/person/jonna-kvist> skos:prefLabel \"Johanna Kvist\"@en .",
                "<id/event/harbour#participation-jonna-kvist> cv:role role:chair .",
                "<id/statement/harbour-6> rap:wrong true .");
        Map<String, String> before = edited.files();
        assertEquals(0, edited.publish(edited.reports("harbour.en.txt", "orchard.en.txt")).changes());
        assertEquals(before, edited.files());
    }

    @Test
    void the_same_corrections_given_again_change_nothing() {
        String[] lines = {"<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .",
                "<id/statement/harbour-6> rap:wrong true .",
                "<id/event/harbour#participation-jonna-kvist> cv:role role:chair ."};
        assertNotEquals(0, edited.correct(lines).changes());
        Outcome again = edited.correct(lines);
        assertEquals(List.of(), again.account().findings());
        assertEquals(0, again.changes());
    }

    @Test
    void a_preferred_name_is_the_label_and_the_name_as_read_an_alternative() {
        edited.correct("<id/person/jonna-kvist> foaf:name \"Johanna Kvist\"@en , \"Юна Квист\"@bg .",
                "<id/organisation/harbour-circle> skos:prefLabel \"Circle of Harbours\"@en .");
        IRI jonna = thing("person/jonna-kvist");
        assertEquals(Set.of("Johanna Kvist", "Юна Квист"), edited.texts(jonna, Rdfs.LABEL));
        assertEquals(Set.of("Johanna Kvist", "Юна Квист"), edited.texts(jonna, Foaf.NAME));
        assertEquals(Set.of("Jonna Kvist"), edited.texts(jonna, Skos.ALT_LABEL));
        assertEquals(Set.of("Jonna Kvist"), edited.texts(jonna, Rap.NAME_AS_READ));
        assertEquals(Set.of("Circle of Harbours"), edited.texts(thing("organisation/harbour-circle"), Skos.PREF_LABEL));
        assertTrue(edited.texts(thing("event/harbour#participation-jonna-kvist-moderator"), Rdfs.LABEL)
                .contains("Johanna Kvist, editor at the Harbour Circle"));
        assertTrue(edited.model().contains(jonna, iri(Prov.WAS_INFLUENCED_BY), GRAPH));
        edited.correct("<id/person/jonna-kvist> rap:asRead true .");
        assertEquals(Set.of("Jonna Kvist"), edited.texts(jonna, Foaf.NAME));
        assertFalse(edited.model().contains(jonna, iri(Prov.WAS_INFLUENCED_BY), null));
    }

    @Test
    void a_corrected_role_keeps_the_participation() {
        edited.correct("<id/event/harbour#participation-jonna-kvist-moderator> cv:role role:chair .");
        IRI node = thing("event/harbour#participation-jonna-kvist-moderator");
        assertEquals(Set.of("https://w3id.org/rapporteur/role#chair"), edited.model().filter(node, iri(Cv.ROLE), null)
                .objects().stream().map(Value::stringValue).collect(Collectors.toSet()));
        assertTrue(edited.model().contains(node, iri(Prov.WAS_INFLUENCED_BY), GRAPH, graph("event/harbour")));
        edited.correct("<id/event/harbour#participation-jonna-kvist> cv:role role:opening .");
        assertTrue(edited.model().contains(node, iri(Cv.ROLE), iri("https://w3id.org/rapporteur/role#opening"),
                graph("event/harbour")));
        assertFalse(edited.model().contains(node, iri(Cv.ROLE), iri("https://w3id.org/rapporteur/role#chair")));
    }

    @Test
    void a_wrong_statement_is_left_out_and_the_others_keep_their_iris() throws IOException {
        Outcome outcome = edited.correct("<id/statement/harbour-6> rap:wrong true .");
        assertEquals(
                List.of("harbour.en.txt:15: left-out-as-wrong: <" + BASE
                        + "id/statement/harbour-6> was left out: the editor says that it is wrong"),
                outcome.account().findings().stream().map(Finding::toString).toList());
        assertEquals(3, outcome.account().counts().statements());
        assertFalse(edited.model().contains(thing("statement/harbour-6"), null, null, graph("report/harbour")));
        assertTrue(edited.model().contains(thing("statement/harbour-8"), iri(Schema.TEXT), null));
        assertTrue(edited.model().contains(thing("report/harbour"), iri(Prov.WAS_INFLUENCED_BY), GRAPH));
        edited.report("harbour.en.txt",
                EditedDataset.text("harbour.en.txt").replace("within two years", "within 2 years"));
        edited.publish(edited.reports("harbour.en.txt"));
        assertFalse(edited.model().stream()
                .anyMatch(statement -> statement.getObject().stringValue().contains("closed windows")));
    }

    @Test
    void a_text_is_read_in_the_language_that_the_editor_names() throws IOException {
        edited.report(CorrectionsFile.NAME, "<harbour.en.txt> dct:language language:DAN .\n");
        Path fresh = folder.resolve("fresh");
        Outcome outcome = EditedDataset.PUBLISHER.publish(edited.reports("harbour.en.txt", CorrectionsFile.NAME), fresh,
                BASE, NOON);
        assertEquals(List.of(), outcome.account().rejections());
        GraphEntry report = new DatasetDirectory(fresh).snapshot().graphs().values().stream()
                .filter(entry -> entry.kind().equals(GraphEntry.REPORT)).findFirst().orElseThrow();
        assertEquals(Set.of("da"), report.sources().keySet());
        edited.correct("<id/report/harbour/en> dct:language \"da\" .");
        assertEquals(Set.of("da"), new DatasetDirectory(edited.path()).snapshot().graph(BASE + "graph/report/harbour")
                .orElseThrow().sources().keySet());
    }

    @Test
    void what_does_not_hold_is_said_with_its_line_and_the_rest_holds() {
        Outcome outcome = edited.correct("# a file with one good line", "<id/person/nobody> skos:prefLabel \"N\"@en .",
                "<id/person/jonna-kvist> skos:prefLabel \"Johanna Kvist\" .",
                "<id/person/jonna-kvist> rdfs:comment \"kind\"@en .",
                "<id/event/harbour#participation-jonna-kvist> cv:role role:emperor .",
                "<id/person/jonna-kvist> owl:sameAs <id/event/harbour> .", "<id/person/iris-falk> owl:sameAs", "",
                "<no such file.txt> dct:language \"en\" .", "<no-such-file.txt> dct:language \"en\" .",
                "<id/person/iris-falk> owl:differentFrom <id/person/jonna-kvist> .",
                "<id/person/jonna-kvist> owl:sameAs <id/person/iris-falk> .",
                "<id/person/pelle-strand> skos:prefLabel \"Per Strand\"@en .");
        assertEquals(
                List.of("7 corrections-syntax", "9 corrections-syntax", "2 unknown-thing", "3 name-without-language",
                        "4 unknown-correction", "5 unknown-role", "6 other-kind", "10 unknown-file",
                        "12 contradiction"),
                outcome.account().findings().stream().map(finding -> finding.line() + " " + finding.code()).toList());
        assertTrue(outcome.account().findings().stream().allMatch(finding -> !finding.advice().isEmpty()));
        assertEquals(1, outcome.account().rejections().size());
        assertEquals(Set.of("Per Strand"), edited.texts(thing("person/pelle-strand"), Foaf.NAME));
    }

    @Test
    void a_file_that_is_no_text_does_not_stop_the_reports() throws IOException {
        Files.write(folder.resolve("reports").resolve(CorrectionsFile.NAME), new byte[]{(byte) 0xff, (byte) 0xfe, 0});
        Outcome outcome = EditedDataset.PUBLISHER.publish(edited.reports("harbour.en.txt", CorrectionsFile.NAME),
                folder.resolve("fresh"), BASE, NOON);
        assertEquals(List.of("not-utf-8"), outcome.account().findings().stream().map(Finding::code).toList());
        assertEquals(1, outcome.account().counts().reports());
    }

    @Test
    void reports_and_corrections_published_together_give_the_graphs_of_one_after_the_other() throws IOException {
        String lines = "<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .\n"
                + "<id/statement/harbour-6> rap:wrong true .\n";
        edited.report(CorrectionsFile.NAME, lines);
        Path fresh = folder.resolve("fresh");
        Outcome outcome = EditedDataset.PUBLISHER
                .publish(edited.reports("harbour.en.txt", "orchard.en.txt", CorrectionsFile.NAME), fresh, BASE, NOON);
        assertEquals(2, outcome.account().counts().reports());
        edited.correct(lines);
        assertEquals(edited.files(), PublishedDataset.files(fresh));
    }

    @Test
    void a_dry_run_says_what_is_wrong_with_the_form() throws IOException {
        edited.report(CorrectionsFile.NAME,
                "<id/person/nobody-yet> skos:prefLabel \"N\"@en .\n<id/event/e#participation-a> cv:role role:king .\n");
        assertEquals(List.of("2 unknown-role"),
                EditedDataset.PUBLISHER.check(edited.reports("harbour.en.txt", CorrectionsFile.NAME)).findings()
                        .stream().map(finding -> finding.line() + " " + finding.code()).toList());
    }

    @Test
    void the_graph_of_corrections_is_canonical_and_verifies() {
        edited.correct("<id/person/pelle-strand> skos:prefLabel \"Per Strand\"@en .");
        GraphEntry entry = new DatasetDirectory(edited.path()).snapshot().graph(GRAPH.stringValue()).orElseThrow();
        assertEquals(GraphEntry.CORRECTIONS, entry.kind());
        assertEquals(
                "<" + BASE + "id/person/pelle-strand> <http://xmlns.com/foaf/0.1/name> \"Per Strand\"@en <" + GRAPH
                        + "> .\n",
                new String(new DatasetDirectory(edited.path()).quads(entry), StandardCharsets.UTF_8));
        assertEquals(List.of(), new DatasetDirectory(edited.path()).verify());
        edited.correct("<id/person/pelle-strand> rap:asRead true .");
        assertEquals(Optional.empty(), new DatasetDirectory(edited.path()).snapshot().graph(GRAPH.stringValue()));
    }
}
