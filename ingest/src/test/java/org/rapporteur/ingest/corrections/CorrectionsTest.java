package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Export;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.publish.Publisher.Outcome;
import org.rapporteur.ingest.publish.Withdrawal;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdfs;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.HistoryEntry.Change;

/** What an editor says, given beside reports or on its own, as far as it can be seen in what is published. */
class CorrectionsTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final IRI GRAPH = iri(BASE + "graph/corrections");
    private static final String HARBOUR = """
            Background
            The Harbour Circle held its webinar on quiet harbours for towns by the sea and for everybody who lives there.
            90 people registered for the webinar, of whom 60 took part.
            Speakers:
            Tilda Ravnborg, Head of Harbours at the Town of Norvik
            Twitter: @tilda_rav

            Pelle Strand, engineer at the Quay Institute
            Moderator:
            Jonna Kvist, editor at the Harbour Circle

            Main messages
            Tilda Ravnborg, Town of Norvik: Boats that whisper
            - The town replaced 12 ferries by electric ones within two years.
            - Nobody in the town sleeps with closed windows any more.

            Pelle Strand, Quay Institute: Measuring what nobody hears
            - The institute placed 30 microphones along the quay and publishes what they hear.
            - A sound that nobody minds is not noise.

            Questions and answers
            Question 1: How much did the ferries cost?
            Tilda Ravnborg: Less than the road that we did not build.
            """;
    private static final String ORCHARD = """
            Background
            The Orchard League held its conference on old apple trees for gardeners and for towns that own meadows.
            200 people registered for the conference, of whom 150 took part.
            Speakers:
            Tilda Ravnborg-Holm, adviser at the Meadow Trust
            Twitter: @meadow_tilda

            Pelle Strand, gardener at the Orchard League
            Moderator:
            Iris Falk, secretary of the Orchard League

            Main messages
            Tilda Ravnborg-Holm, Meadow Trust: Trees that nobody owns
            - The trust counted 480 trees that stand on nobody's land.
            - Old trees are pruned in late winter.

            Pelle Strand, Orchard League: Apples for schools
            - The league gave 700 crates of apples to schools last autumn.

            Questions and answers
            Question 1: Who may pick the apples?
            Pelle Strand: Whoever passes by with a basket.
            """;

    private static final Acceptance SHAPES = Acceptance.shapes();

    private final Publisher publisher = new Publisher(new ReportReader(), SHAPES);

    @TempDir
    private Path folder;
    private Path reports;
    private Path dataset;

    @BeforeEach
    void twoReportsArePublished() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        dataset = folder.resolve("dataset");
        Files.writeString(reports.resolve("harbour.en.txt"), HARBOUR);
        Files.writeString(reports.resolve("orchard.en.txt"), ORCHARD);
        assertEquals(List.of(), publish(reports("harbour.en.txt", "orchard.en.txt")).prepared().rejections());
    }

    @Test
    void two_people_who_are_the_same_become_one_and_the_other_iri_is_told_to_be_merged() {
        Outcome outcome = correct("<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .");
        assertEquals(List.of(), outcome.prepared().findings());
        HistoryEntry merge = outcome.history().stream().filter(entry -> entry.change() == Change.merge).findAny()
                .orElseThrow();
        assertEquals(BASE + "id/person/tilda-ravnborg-holm", merge.iri());
        assertEquals(Optional.of(BASE + "id/person/tilda-ravnborg"), merge.into());
        assertEquals(1, outcome.history().stream().map(HistoryEntry::publication).distinct().count());
        IRI tilda = thing("person/tilda-ravnborg");
        assertEquals(2, model().filter(null, iri(Cv.HAS_PARTICIPANT), tilda, graph("event/harbour")).size()
                + model().filter(null, iri(Cv.HAS_PARTICIPANT), tilda, graph("event/orchard")).size());
        assertTrue(model().contains(thing("person/tilda-ravnborg-holm"), iri(Dct.IS_REPLACED_BY), tilda,
                graph("person/tilda-ravnborg")));
        assertTrue(model().contains(tilda, iri(Prov.WAS_INFLUENCED_BY), GRAPH));
        assertTrue(texts(tilda, Rap.IDENTITY_EVIDENCE).contains("The editor says that " + BASE
                + "id/person/tilda-ravnborg-holm is the same as " + BASE + "id/person/tilda-ravnborg."));
        assertEquals(2, model().filter(tilda, iri(Foaf.ACCOUNT), null, graph("person/tilda-ravnborg")).size());
        assertFalse(snapshot().containsKey(BASE + "graph/person/tilda-ravnborg-holm"));
    }

    @Test
    void corrections_hold_when_the_reports_are_given_again_without_them() {
        correct("<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .",
                "<id/person/jonna-kvist> skos:prefLabel \"Johanna Kvist\"@en .",
                "<id/event/harbour#participation-jonna-kvist> cv:role role:chair .",
                "<id/statement/harbour-6> rap:wrong true .");
        Map<String, String> before = snapshot();
        assertEquals(List.of(), publish(reports("harbour.en.txt", "orchard.en.txt")).history());
        assertEquals(before, snapshot());
    }

    @Test
    void the_same_corrections_given_again_change_nothing() {
        String[] lines = {"<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .",
                "<id/statement/harbour-6> rap:wrong true .",
                "<id/event/harbour#participation-jonna-kvist> cv:role role:chair ."};
        assertNotEquals(List.of(), correct(lines).history());
        Outcome again = correct(lines);
        assertEquals(List.of(), again.prepared().findings());
        assertEquals(List.of(), again.history());
    }

    @Test
    void a_further_version_of_a_merged_person_goes_to_the_survivor() throws IOException {
        correct("<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .");
        Files.writeString(reports.resolve("orchard-2.en.txt"), ORCHARD.replace("conference", "workshop")
                .replace("200", "310").replace("150", "222").replace("480", "75").replace("700", "950")
                .replace("Old trees are pruned", "Young trees are never pruned").replace("Iris Falk", "Alva Berg"));
        publish(reports("orchard-2.en.txt"));
        assertEquals(3, model().filter(null, iri(Cv.HAS_PARTICIPANT), thing("person/tilda-ravnborg")).subjects()
                .stream().map(Value::stringValue).distinct().count());
        assertFalse(snapshot().keySet().stream().anyMatch(graph -> graph.contains("tilda-ravnborg-")),
                snapshot()::toString);
    }

    @Test
    void two_mentions_in_one_report_that_are_the_same_stay_one() {
        correct("<id/person/jonna-kvist> owl:sameAs <id/person/pelle-strand> .");
        assertEquals(2, model()
                .filter(null, iri(Cv.HAS_PARTICIPANT), thing("person/pelle-strand"), graph("event/harbour")).size());
        Map<String, String> before = snapshot();
        assertEquals(List.of(), publish(reports("harbour.en.txt")).history());
        assertEquals(before, snapshot());
    }

    @Test
    void merges_in_a_chain_all_lead_to_the_last() {
        correct("<id/person/iris-falk> owl:sameAs <id/person/jonna-kvist> .");
        correct("<id/person/jonna-kvist> owl:sameAs <id/person/pelle-strand> .");
        for (String merged : List.of("iris-falk", "jonna-kvist")) {
            assertTrue(
                    model().contains(thing("person/" + merged), iri(Dct.IS_REPLACED_BY), thing("person/pelle-strand")),
                    merged);
        }
        assertEquals(2, model().filter(null, iri(Dct.IS_REPLACED_BY), null).size());
        assertEquals(0, model().filter(null, iri(Cv.HAS_PARTICIPANT), thing("person/jonna-kvist")).size());
    }

    @Test
    void organisations_events_and_reports_are_merged_like_people() {
        assertEquals(List.of(), correct("<id/organisation/meadow-trust> owl:sameAs <id/organisation/orchard-league> .",
                "<id/event/orchard> owl:sameAs <id/event/harbour> .").prepared().findings());
        assertFalse(snapshot().containsKey(BASE + "graph/organisation/meadow-trust"));
        assertFalse(snapshot().containsKey(BASE + "graph/event/orchard"));
        assertEquals(Set.of(thing("event/harbour")),
                Set.copyOf(model().filter(null, iri(Schema.ABOUT), null).objects()));
        Outcome outcome = correct("<id/report/orchard> owl:sameAs <id/report/harbour> .");
        assertEquals(List.of(), outcome.prepared().findings());
        assertEquals(2, outcome.history().stream().filter(entry -> entry.change() == Change.merge).count());
        assertFalse(snapshot().containsKey(BASE + "graph/report/orchard"));
        assertTrue(model().contains(thing("report/orchard"), iri(Dct.IS_REPLACED_BY), thing("report/harbour")));
        assertEquals(List.of(), new DatasetDirectory(dataset).verify());
    }

    @Test
    void a_mention_that_is_somebody_else_gets_an_iri_of_its_own_and_keeps_it() {
        correct("<id/person/pelle-strand-2> owl:sameAs <id/person/pelle-strand> .");
        correct("<id/person/pelle-strand-2> rap:asRead true .",
                "<id/person/pelle-strand#in-orchard> owl:differentFrom <id/person/pelle-strand> .");
        Set<String> participants = participants("event/orchard");
        assertFalse(participants.contains(BASE + "id/person/pelle-strand"), participants::toString);
        assertTrue(participants("event/harbour").contains(BASE + "id/person/pelle-strand"));
        Map<String, String> before = snapshot();
        publish(reports("harbour.en.txt", "orchard.en.txt"));
        assertEquals(before, snapshot());
    }

    @Test
    void a_merge_is_undone_by_taking_it_back_and_saying_who_each_mention_is() {
        correct("<id/person/pelle-strand-2> owl:sameAs <id/person/pelle-strand> .");
        Outcome outcome = correct("<id/person/pelle-strand-2> rap:asRead true .",
                "<id/person/pelle-strand#in-orchard> owl:sameAs <id/person/pelle-strand-2> .");
        assertEquals(List.of(), outcome.prepared().findings());
        assertTrue(participants("event/orchard").contains(BASE + "id/person/pelle-strand-2"));
        assertFalse(model().contains(null, iri(Dct.IS_REPLACED_BY), null));
    }

    @Test
    void a_preferred_name_is_the_label_and_the_name_as_read_an_alternative() {
        correct("<id/person/jonna-kvist> foaf:name \"Johanna Kvist\"@en , \"Юна Квист\"@bg .",
                "<id/organisation/harbour-circle> skos:prefLabel \"Circle of Harbours\"@en .");
        IRI jonna = thing("person/jonna-kvist");
        assertEquals(Set.of("Johanna Kvist", "Юна Квист"), texts(jonna, Rdfs.LABEL));
        assertEquals(Set.of("Johanna Kvist", "Юна Квист"), texts(jonna, Foaf.NAME));
        assertEquals(Set.of("Jonna Kvist"), texts(jonna, Skos.ALT_LABEL));
        assertEquals(Set.of("Jonna Kvist"), texts(jonna, Rap.NAME_AS_READ));
        assertEquals(Set.of("Circle of Harbours"), texts(thing("organisation/harbour-circle"), Skos.PREF_LABEL));
        assertTrue(texts(thing("event/harbour#participation-jonna-kvist-moderator"), Rdfs.LABEL)
                .contains("Johanna Kvist, editor at the Harbour Circle"));
        assertTrue(model().contains(jonna, iri(Prov.WAS_INFLUENCED_BY), GRAPH));
        correct("<id/person/jonna-kvist> rap:asRead true .");
        assertEquals(Set.of("Jonna Kvist"), texts(jonna, Foaf.NAME));
        assertFalse(model().contains(jonna, iri(Prov.WAS_INFLUENCED_BY), null));
    }

    @Test
    void a_corrected_role_keeps_the_participation() {
        correct("<id/event/harbour#participation-jonna-kvist-moderator> cv:role role:chair .");
        IRI node = thing("event/harbour#participation-jonna-kvist-moderator");
        assertEquals(Set.of("https://w3id.org/rapporteur/role#chair"), model().filter(node, iri(Cv.ROLE), null)
                .objects().stream().map(Value::stringValue).collect(Collectors.toSet()));
        assertTrue(model().contains(node, iri(Prov.WAS_INFLUENCED_BY), GRAPH, graph("event/harbour")));
        correct("<id/event/harbour#participation-jonna-kvist> cv:role role:opening .");
        assertTrue(model().contains(node, iri(Cv.ROLE), iri("https://w3id.org/rapporteur/role#opening"),
                graph("event/harbour")));
        assertFalse(model().contains(node, iri(Cv.ROLE), iri("https://w3id.org/rapporteur/role#chair")));
    }

    @Test
    void a_wrong_statement_is_left_out_and_the_others_keep_their_iris() throws IOException {
        Outcome outcome = correct("<id/statement/harbour-6> rap:wrong true .");
        assertEquals(
                List.of("harbour.en.txt:15: left-out-as-wrong: <" + BASE
                        + "id/statement/harbour-6> was left out: the editor says that it is wrong"),
                outcome.prepared().findings().stream().map(Finding::toString).toList());
        assertEquals(3, outcome.prepared().counts().statements());
        assertFalse(model().contains(thing("statement/harbour-6"), null, null, graph("report/harbour")));
        assertTrue(model().contains(thing("statement/harbour-8"), iri(Schema.TEXT), null));
        assertTrue(model().contains(thing("report/harbour"), iri(Prov.WAS_INFLUENCED_BY), GRAPH));
        Files.writeString(reports.resolve("harbour.en.txt"), HARBOUR.replace("within two years", "within 2 years"));
        publish(reports("harbour.en.txt"));
        assertFalse(
                model().stream().anyMatch(statement -> statement.getObject().stringValue().contains("closed windows")));
    }

    @Test
    void a_text_is_read_in_the_language_that_the_editor_names() throws IOException {
        Files.writeString(reports.resolve(CorrectionsFile.NAME), "<harbour.en.txt> dct:language language:DAN .\n");
        Path fresh = folder.resolve("fresh");
        Outcome outcome = publisher.publish(reports("harbour.en.txt", CorrectionsFile.NAME), fresh, BASE, NOON);
        assertEquals(List.of(), outcome.prepared().rejections());
        GraphEntry report = new DatasetDirectory(fresh).snapshot().graphs().values().stream()
                .filter(entry -> entry.kind().equals(GraphEntry.REPORT)).findFirst().orElseThrow();
        assertEquals(Set.of("da"), report.sources().keySet());
        correct("<id/report/harbour/en> dct:language \"da\" .");
        assertEquals(Set.of("da"), new DatasetDirectory(dataset).snapshot().graph(BASE + "graph/report/harbour")
                .orElseThrow().sources().keySet());
    }

    @Test
    void files_that_are_one_report_are_read_as_one_and_published_ones_are_merged() throws IOException {
        Files.writeString(reports.resolve(CorrectionsFile.NAME),
                "<orchard.en.txt> rap:sameReportAs <harbour.en.txt> ; dct:language \"da\" .\n");
        Path fresh = folder.resolve("fresh");
        publisher.publish(reports("harbour.en.txt", "orchard.en.txt", CorrectionsFile.NAME), fresh, BASE, NOON);
        assertEquals(1, new DatasetDirectory(fresh).snapshot().graphs().values().stream()
                .filter(entry -> entry.kind().equals(GraphEntry.REPORT)).count());
        Outcome merged = publish(reports(CorrectionsFile.NAME));
        assertEquals(List.of(), merged.prepared().rejections());
        assertEquals(Set.of("da", "en"), new DatasetDirectory(dataset).snapshot().graph(BASE + "graph/report/harbour")
                .orElseThrow().sources().keySet());
        assertFalse(snapshot().containsKey(BASE + "graph/report/orchard"));
    }

    @Test
    void what_does_not_hold_is_said_with_its_line_and_the_rest_holds() {
        Outcome outcome = correct("# a file with one good line", "<id/person/nobody> skos:prefLabel \"N\"@en .",
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
                outcome.prepared().findings().stream().map(finding -> finding.line() + " " + finding.code()).toList());
        assertTrue(outcome.prepared().findings().stream().allMatch(finding -> !finding.advice().isEmpty()));
        assertEquals(1, outcome.prepared().rejections().size());
        assertEquals(Set.of("Per Strand"), texts(thing("person/pelle-strand"), Foaf.NAME));
    }

    @Test
    void a_file_that_is_no_text_does_not_stop_the_reports() throws IOException {
        Files.write(reports.resolve(CorrectionsFile.NAME), new byte[]{(byte) 0xff, (byte) 0xfe, 0});
        Outcome outcome = publisher.publish(reports("harbour.en.txt", CorrectionsFile.NAME), folder.resolve("fresh"),
                BASE, NOON);
        assertEquals(List.of("not-utf-8"), outcome.prepared().findings().stream().map(Finding::code).toList());
        assertEquals(1, outcome.prepared().counts().reports());
    }

    @Test
    void reports_and_corrections_published_together_give_the_graphs_of_one_after_the_other() throws IOException {
        String lines = "<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .\n"
                + "<id/statement/harbour-6> rap:wrong true .\n";
        Files.writeString(reports.resolve(CorrectionsFile.NAME), lines);
        Path fresh = folder.resolve("fresh");
        Outcome outcome = publisher.publish(reports("harbour.en.txt", "orchard.en.txt", CorrectionsFile.NAME), fresh,
                BASE, NOON);
        assertEquals(2, outcome.prepared().counts().reports());
        correct(lines);
        assertEquals(snapshot(), snapshot(fresh));
    }

    @Test
    void a_dry_run_says_what_is_wrong_with_the_form() throws IOException {
        Files.writeString(reports.resolve(CorrectionsFile.NAME),
                "<id/person/nobody-yet> skos:prefLabel \"N\"@en .\n<id/event/e#participation-a> cv:role role:king .\n");
        assertEquals(List.of("2 unknown-role"), publisher.check(reports("harbour.en.txt", CorrectionsFile.NAME))
                .findings().stream().map(finding -> finding.line() + " " + finding.code()).toList());
    }

    @Test
    void the_graph_of_corrections_is_canonical_and_verifies() {
        correct("<id/person/pelle-strand> skos:prefLabel \"Per Strand\"@en .");
        GraphEntry entry = new DatasetDirectory(dataset).snapshot().graph(GRAPH.stringValue()).orElseThrow();
        assertEquals(GraphEntry.CORRECTIONS, entry.kind());
        assertEquals("<" + BASE + "id/person/pelle-strand> <http://xmlns.com/foaf/0.1/name> \"Per Strand\"@en <" + GRAPH
                + "> .\n", new String(new DatasetDirectory(dataset).quads(entry), StandardCharsets.UTF_8));
        assertEquals(List.of(), new DatasetDirectory(dataset).verify());
        correct("<id/person/pelle-strand> rap:asRead true .");
        assertEquals(Optional.empty(), new DatasetDirectory(dataset).snapshot().graph(GRAPH.stringValue()));
    }

    @Test
    void somebody_who_is_withdrawn_stays_so_under_both_names_and_what_the_editor_called_them_goes_too() {
        correct("<id/person/jonna-kvist> owl:sameAs <id/person/pelle-strand> .",
                "<id/person/pelle-strand> skos:prefLabel \"Per Strand\"@en .");
        new Withdrawal(new ReportReader(), SHAPES).withdraw(BASE + "id/person/pelle-strand", "asked for", dataset,
                NOON);
        publish(reports("harbour.en.txt"));
        assertEquals(Set.of(BASE + "id/person/tilda-ravnborg"), participants("event/harbour"));
        assertFalse(model().stream().anyMatch(statement -> statement.getObject().stringValue().equals("Per Strand")));
    }

    private Set<String> participants(String event) {
        return model().filter(null, iri(Cv.HAS_PARTICIPANT), null, graph(event)).objects().stream()
                .map(Value::stringValue).collect(Collectors.toSet());
    }

    private Set<String> texts(IRI subject, String property) {
        return model().filter(subject, iri(property), null).objects().stream().map(Value::stringValue)
                .collect(Collectors.toSet());
    }

    private static IRI thing(String path) {
        return iri(BASE + "id/" + path);
    }

    private static IRI graph(String path) {
        return iri(BASE + "graph/" + path);
    }

    private Map<String, String> snapshot() {
        return snapshot(dataset);
    }

    private static Map<String, String> snapshot(Path dataset) {
        return new DatasetDirectory(dataset).snapshot().graphs().values().stream()
                .collect(Collectors.toMap(GraphEntry::graph, GraphEntry::file));
    }

    private List<Path> reports(String... names) {
        return Stream.of(names).map(reports::resolve).toList();
    }

    private Outcome publish(List<Path> files) {
        return publisher.publish(files, dataset, BASE, NOON);
    }

    private Outcome correct(String... lines) {
        try {
            Path file = Files.createDirectories(folder.resolve("given")).resolve(CorrectionsFile.NAME);
            return publish(List.of(Files.writeString(file, String.join("\n", lines))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Model model() {
        try {
            ByteArrayOutputStream quads = new ByteArrayOutputStream();
            Export.write(new DatasetDirectory(dataset), Export.Format.NQUADS, quads);
            return new LinkedHashModel(Rio.parse(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.NQUADS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
