package org.rapporteur.ingest.publish;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.ontology.OfficialLanguage.BG;
import static org.rapporteur.ontology.OfficialLanguage.EN;
import static org.rapporteur.ontology.OfficialLanguage.SV;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.publish.Publisher.Outcome;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.Reading.Unreadable;
import org.rapporteur.ingest.works.Reading.Work;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdf;
import org.rapporteur.shapes.Severity;
import org.rapporteur.shapes.ValidationReport;
import org.rapporteur.shapes.ValidationResult;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.Finding;

class PublisherTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Slug HARBOUR = new Slug("harbour-talks-second-webinar");

    private static final Acceptance SHAPES = Acceptance.shapes();

    @TempDir
    Path root;

    @Test
    void a_report_becomes_exactly_these_graphs() throws IOException {
        publish("d", first(FictionalReport.harbour(EN, BG, SV)));
        Model expected = new LinkedHashModel();
        try (InputStream trig = PublisherTest.class.getResourceAsStream("harbour.trig")) {
            expected.addAll(Rio.parse(trig, RDFFormat.TRIG));
        }
        assertSame(expected, model("d"));
    }

    @Test
    void two_reports_together_give_the_same_bytes_in_any_order() throws IOException {
        publish("one", first(FictionalReport.harbour(EN, BG)), first(FictionalReport.beacon(EN, BG)));
        publish("other", first(FictionalReport.beacon(EN, BG)), first(FictionalReport.harbour(EN, BG)));
        assertEquals(PublishedDataset.bytes(root.resolve("one")), PublishedDataset.bytes(root.resolve("other")));
    }

    @Test
    void publishing_the_same_again_changes_no_byte() throws IOException {
        publish("d", first(FictionalReport.harbour(EN, BG)), first(FictionalReport.beacon(EN)));
        Map<String, String> before = PublishedDataset.bytes(root.resolve("d"));
        Outcome again = publish("d", again(FictionalReport.harbour(EN, BG)));
        assertEquals(0, again.changes());
        assertEquals(before, PublishedDataset.bytes(root.resolve("d")));
    }

    @Test
    void a_further_language_version_keeps_every_iri() throws IOException {
        publish("step", first(FictionalReport.harbour(BG)));
        Set<Value> before = subjects("step");
        String report = graphs("step").stream().filter(graph -> graph.matches(BASE + "graph/report/[^/]+")).findFirst()
                .orElseThrow().replace(BASE + "graph/report/", "");
        publish("step", new Work(FictionalReport.harbour(EN, BG, SV), Optional.of(new Slug(report)), List.of()));
        Set<Value> after = subjects("step");
        assertTrue(after.containsAll(before), () -> before.stream().filter(iri -> !after.contains(iri)).toList() + "");
        publish("whole", first(FictionalReport.harbour(EN, BG, SV)));
        assertEquals(model("whole").size(), model("step").size());
    }

    @Test
    void parts_keep_their_serials_when_one_before_them_is_struck_out() throws IOException {
        WorkFacts facts = FictionalReport.harbour(EN);
        publish("d", first(facts));
        Model before = model("d");
        WorkFacts shorter = new WorkFacts(facts.name(), facts.sources(), facts.event(), facts.people(),
                facts.organisations(), facts.projects(), facts.publications(), List.of(), List.of(), facts.questions());
        publish("d", again(shorter));
        publish("d", again(facts));
        Model after = model("d");
        assertEquals(question(before), question(after));
        assertFalse(after.contains(iri(BASE + "id/talk/" + HARBOUR + "-3"), null, null));
        assertTrue(after.contains(iri(BASE + "id/talk/" + HARBOUR + "-10"), null, null), after::toString);
    }

    @Test
    void two_projects_that_one_sentence_names_are_not_exchanged_when_published_again() {
        WorkFacts two = FictionalReport.harbourWithTwoProjects(EN);
        publish("d", first(two));
        assertEquals(0, publish("d", again(two)).changes());
    }

    @Test
    void a_speaker_who_returns_with_a_new_job_is_one_person_with_two_participations() throws IOException {
        publish("d", first(FictionalReport.harbour(EN)));
        publish("d", first(FictionalReport.beacon(EN, BG)));
        Model model = model("d");
        var mira = iri(BASE + "id/person/mira-holm");
        assertEquals(2, model.filter(null, iri(Cv.HAS_PARTICIPANT), mira).subjects().size());
        assertEquals(
                Set.of("Identified by account twitter-mira-holm (more than once), https://twitter.com/Mira_Holm, "
                        + "https://twitter.com/mira_holm. Read as \"Mira Holm\" (more than once), \"Мира Холм\"."),
                texts(model.filter(mira, iri(Rap.IDENTITY_EVIDENCE), null)));
        assertEquals(Set.of("Mira Holm", "Мира Холм"), texts(model.filter(mira, iri(Foaf.NAME), null)));
        var graph = iri(BASE + "graph/person/mira-holm");
        assertEquals(Set.of("Mira_Holm"), texts(model.filter(null, iri(Foaf.ACCOUNT_NAME), null, graph)));
    }

    @Test
    void a_namesake_at_another_event_is_somebody_else() throws IOException {
        publish("d", first(FictionalReport.harbour(EN)));
        publish("d", first(FictionalReport.beacon(EN)));
        Set<String> people = model("d").filter(null, iri(Rdf.TYPE), iri(Foaf.PERSON)).subjects().stream()
                .map(Value::stringValue).collect(Collectors.toSet());
        assertEquals(
                Set.of(BASE + "id/person/mira-holm", BASE + "id/person/ivo-petrov", BASE + "id/person/ivo-petrov-2"),
                people);
    }

    @Test
    void publishing_again_without_a_person_removes_exactly_that_person() throws IOException {
        publish("d", first(FictionalReport.harbour(EN, BG)), first(FictionalReport.beacon(EN)));
        Set<String> before = graphs("d");
        publish("d", again(FictionalReport.harbourWithoutModerator(EN, BG)));
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(graphs("d"));
        assertEquals(1, gone.size());
        String graph = gone.iterator().next();
        String person = graph.replace("/graph/", "/id/");
        assertTrue(person.startsWith(BASE + "id/person/ivo-petrov"), person);
        assertFalse(model("d").stream().anyMatch(statement -> statement.toString().contains(person + "#")
                || statement.toString().contains(person + ",") || statement.toString().contains(person + ")")));
        assertEquals(graphs("d").size() + 1, before.size());
    }

    @Test
    void what_does_not_conform_is_put_aside_and_the_rest_is_published() throws IOException {
        String report = "# nothing conforms";
        ValidationResult violation = new ValidationResult(BASE, BASE, Optional.empty(), Optional.empty(),
                Severity.VIOLATION, new TreeMap<>(Map.of("en", "is not wanted")), "shape", "constraint",
                Optional.empty());
        Acceptance noHarbour = (graphs, context) -> new ValidationReport(
                graphs.containsKey(BASE + "graph/report/" + HARBOUR) ? List.of(violation) : List.of(), report);
        Outcome outcome = new Publisher(new ReportReader(), noHarbour)
                .publish(
                        new Reading(List.of(first(FictionalReport.harbour(EN)), first(FictionalReport.beacon(EN))),
                                List.of(new Unreadable("odd.txt", new byte[]{0}, List.of(new Finding("unreadable",
                                        Finding.Severity.error, "odd.txt", 0, "is no text", ""))))),
                        root.resolve("d"), BASE, NOON);
        assertEquals(2, outcome.account().rejections().size());
        assertEquals(1, outcome.account().counts().reports());
        assertTrue(graphs("d").contains(BASE + "graph/report/lights-on"));
        assertFalse(graphs("d").contains(BASE + "graph/report/" + HARBOUR));
        Path rejected = root.resolve("d/rejected").resolve(FictionalReport.harbour(EN).sources().get(EN).sha256());
        assertEquals(report, Files.readString(rejected.resolve("report.ttl")));
        assertTrue(Files.readString(rejected.resolve("findings.json")).contains("\"not-conforming\""));
        assertTrue(Files.exists(rejected.resolve("harbour.en.txt")));
        assertTrue(Files.exists(root.resolve("d/rejected").resolve(Digest.sha256(new byte[]{0})).resolve("odd.txt")));
    }

    @Test
    void a_violation_is_reported_once_for_a_report_at_the_line_that_states_what_is_wrong() throws IOException {
        WorkFacts facts = FictionalReport.harbour(EN, BG, SV);
        String mira = BASE + "id/person/mira-holm";
        String report = BASE + "graph/report/" + HARBOUR;
        Acceptance nobody = (graphs, context) -> new ValidationReport(
                List.of(violation(report, mira), violation(BASE + "graph/person/mira-holm", mira),
                        violation(report, mira + "#account-twitter-mira-holm"),
                        violation(report, BASE + "id/report/" + HARBOUR)),
                "");
        Account account = new Publisher(new ReportReader(), nobody)
                .publish(new Reading(List.of(first(facts)), List.of()), root.resolve("d"), BASE, NOON).account();
        assertEquals(
                List.of("harbour.bg.txt:8: not-conforming: " + mira + ": is not wanted",
                        "harbour.bg.txt:11: not-conforming: " + mira + "#account-twitter-mira-holm: is not wanted",
                        "harbour.bg.txt:0: not-conforming: " + BASE + "id/report/" + HARBOUR + ": is not wanted"),
                account.findings().stream().map(Finding::toString).toList());
        assertEquals(Set.of(Finding.Severity.error),
                account.findings().stream().map(Finding::severity).collect(Collectors.toSet()));
        assertEquals(3, account.rejections().size());
    }

    private static ValidationResult violation(String graph, String node) {
        return new ValidationResult(graph, node, Optional.empty(), Optional.empty(), Severity.VIOLATION,
                new TreeMap<>(Map.of("en", "is not wanted")), "shape", "constraint", Optional.empty());
    }

    @Test
    void another_base_is_refused() {
        publish("d", first(FictionalReport.beacon(EN)));
        assertThrows(DatasetException.class, () -> new Publisher(new ReportReader(), SHAPES)
                .publish(new Reading(List.of(), List.of()), root.resolve("d"), "https://other.example/", NOON));
    }

    @Test
    void garbage_is_what_no_published_state_names() throws IOException {
        publish("d", first(FictionalReport.harbour(EN, BG)));
        assertEquals(0, GarbageCollection.collect(root.resolve("d")));
        publish("d", again(FictionalReport.harbourWithoutModerator(EN)));
        assertTrue(GarbageCollection.collect(root.resolve("d")) > 0);
        assertEquals(List.of(), new DatasetDirectory(root.resolve("d")).verify());
    }

    private Outcome publish(String dataset, Work... works) {
        Outcome outcome = new Publisher(new ReportReader(), SHAPES).publish(new Reading(List.of(works), List.of()),
                root.resolve(dataset), BASE, NOON);
        assertEquals(List.of(),
                outcome.account().findings().stream().filter(finding -> !finding.code().equals("look-alike")).toList());
        return outcome;
    }

    private static Work first(WorkFacts facts) {
        return new Work(facts, Optional.empty(), List.of());
    }

    private static Work again(WorkFacts facts) {
        return new Work(facts, Optional.of(HARBOUR), List.of());
    }

    private Model model(String dataset) {
        return PublishedDataset.model(root.resolve(dataset));
    }

    private Set<Value> subjects(String dataset) throws IOException {
        return Set.copyOf(model(dataset).subjects());
    }

    private Set<String> graphs(String dataset) {
        return new DatasetDirectory(root.resolve(dataset)).snapshot().graphs().keySet();
    }

    private static Set<Value> question(Model model) {
        return Set.copyOf(model.filter(null, iri(Rap.HAS_QUESTION), null).objects());
    }

    private static Set<String> texts(Model model) {
        return model.objects().stream().map(Value::stringValue).collect(Collectors.toSet());
    }

    /** Without blank nodes, isomorphic graphs are equal sets; the differences say what is wrong. */
    private static void assertSame(Model expected, Model actual) {
        Set<String> missing = new TreeSet<>();
        Set<String> surplus = new TreeSet<>();
        expected.stream().filter(statement -> !actual.contains(statement)).forEach(s -> missing.add(s.toString()));
        actual.stream().filter(statement -> !expected.contains(statement)).forEach(s -> surplus.add(s.toString()));
        assertEquals(Set.of(), missing, "missing");
        assertEquals(Set.of(), surplus, "surplus");
        assertEquals(expected.size(), actual.size());
    }
}
