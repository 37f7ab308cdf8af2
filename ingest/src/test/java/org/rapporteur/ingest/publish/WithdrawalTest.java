package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.ontology.OfficialLanguage.BG;
import static org.rapporteur.ontology.OfficialLanguage.EN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ingest.identity.Withdrawn;
import org.rapporteur.ingest.publish.Withdrawal.Outcome;
import org.rapporteur.ingest.publish.Withdrawal.Outcome.Done;
import org.rapporteur.ingest.publish.Withdrawal.Outcome.Refused;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.Reading.Work;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.GraphChange;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.HistoryEntry.Change;

class WithdrawalTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Path EXAMPLES = Path.of(System.getProperty("rapporteur.root")).resolve("examples/reports");

    private final ReportReader reader = new ReportReader();
    private final Publisher publisher = new Publisher(reader, Acceptance.shapes());
    private Path dataset;

    @BeforeEach
    void inAnEmptyFolder(@TempDir Path folder) {
        dataset = folder.resolve("dataset");
    }

    @Test
    void a_report_takes_exactly_its_mentions_out_of_the_shared_entities() {
        publish(new Work(FictionalReport.beacon(EN, BG), Optional.empty(), List.of()));
        Map<String, String> alone = PublishedDataset.files(dataset);
        publish(new Work(FictionalReport.harbour(EN, BG), Optional.empty(), List.of()));
        String harbour = BASE + "id/report/harbour-talks-second-webinar";
        Done done = assertInstanceOf(Done.class, withdraw(harbour));
        assertEquals(alone, PublishedDataset.files(dataset));
        assertEquals(1, done.history().stream().map(HistoryEntry::publication).distinct().count());
        assertEquals(List.of(Optional.of("a test"), Optional.of("a test")), done.history().stream()
                .filter(entry -> entry.iri().equals(harbour)).map(HistoryEntry::reason).toList());
        HistoryEntry press = done.history().stream().filter(entry -> entry.iri().endsWith("/press-office")).findAny()
                .orElseThrow();
        assertEquals(Change.withdraw, press.change());
        assertEquals(Optional.empty(), press.reason());
        assertEquals(List.of(), new DatasetDirectory(dataset).verify());
    }

    @Test
    void a_person_goes_from_all_graphs_and_the_rest_stays_as_it_is() throws IOException {
        publisher.publish(examples(), dataset, BASE, NOON);
        Map<String, String> before = PublishedDataset.files(dataset);
        String person = performer();
        Done done = assertInstanceOf(Done.class, withdraw(person));
        HistoryEntry end = done.history().stream().filter(entry -> entry.iri().equals(person)).findAny().orElseThrow();
        assertEquals(Change.withdraw, end.change());
        assertEquals(Optional.of("a test"), end.reason());
        assertFalse(isMentioned(person));
        assertEquals(before.size() - 1, PublishedDataset.files(dataset).size());
        assertEquals(4, before.keySet().stream().filter(graph -> graph.contains("/graph/report/")).count());
        assertEquals(List.of(), new DatasetDirectory(dataset).verify());
    }

    @Test
    void a_withdrawn_person_stays_withdrawn_when_the_report_is_published_again() throws IOException {
        publisher.publish(examples(), dataset, BASE, NOON);
        withdraw(performer());
        Map<String, String> before = PublishedDataset.files(dataset);
        GarbageCollection.collect(dataset);
        assertEquals(0, publisher.publish(examples(), dataset, BASE, NOON).changes());
        assertEquals(before, PublishedDataset.files(dataset));
    }

    @Test
    void a_withdrawn_person_stays_withdrawn_when_a_further_version_is_published() throws IOException {
        publisher.publish(examples().subList(0, 2), dataset, BASE, NOON);
        String person = performer();
        withdraw(person);
        publisher.publish(examples(), dataset, BASE, NOON);
        assertFalse(isMentioned(person));
        assertFalse(isMentioned(person + "-2"));
    }

    @Test
    void a_thing_of_any_kind_stays_withdrawn() throws IOException {
        publisher.publish(examples(), dataset, BASE, NOON);
        for (String kind : List.of("person", "organisation", "project", "publication")) {
            String thing = PublishedDataset.files(dataset).keySet().stream()
                    .filter(graph -> graph.startsWith(BASE + "graph/" + kind + "/"))
                    .map(graph -> graph.replace("/graph/", "/id/")).min(Comparator.naturalOrder()).orElseThrow();
            assertInstanceOf(Done.class, withdraw(thing), thing);
            assertFalse(isMentioned(thing), thing);
            assertEquals(0, publisher.publish(examples(), dataset, BASE, NOON).changes(), thing);
        }
    }

    @Test
    void a_withdrawn_project_is_not_taken_for_another_that_the_same_sentence_names() throws IOException {
        WorkFacts facts = FictionalReport.harbourWithTwoProjects(EN);
        publish(new Work(facts, Optional.empty(), List.of()));
        ThingName first = new ThingName(Kind.PROJECT, new Slug("words-that-travel"));
        Reading again = new Reading(
                List.of(new Work(facts, Optional.of(new Slug("harbour-talks-second-webinar")), List.of())), List.of());
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            PublishedGraphs published = new PublishedGraphs(writer.directory(), writer.current(), new IriSpace(BASE));
            Lookups lookups = Lookups.of(published, Optional.empty());
            Register register = lookups.register();
            Withdrawn last = new Withdrawn(register.testimony(first), register.reports(first));
            register.withdraw(first, last);
            List<GraphChange> changes = new ArrayList<>(
                    Preparation.prepare(again, published, lookups, Acceptance.shapes()).changes());
            GraphChange end = new Changes(published.iris()).withdrawn(first, "a test", last);
            changes.removeIf(change -> change.graph().equals(end.graph()));
            changes.add(end);
            writer.publish(BASE, changes, List.of(), NOON);
        }
        assertFalse(isMentioned(BASE + "id/project/words-that-travel"));
        assertTrue(isMentioned(BASE + "id/project/lantern-lab"));
        assertEquals(0, publisher.publish(again, dataset, BASE, NOON).changes());
    }

    @Test
    void an_event_takes_the_reports_about_it_along_and_is_a_new_one_when_they_are_given_again() {
        publish(new Work(FictionalReport.harbour(EN, BG), Optional.empty(), List.of()));
        Map<String, String> alone = PublishedDataset.files(dataset);
        publish(new Work(FictionalReport.beacon(EN, BG), Optional.empty(), List.of()));
        Done done = assertInstanceOf(Done.class, withdraw(BASE + "id/event/lights-on"));
        assertEquals(alone, PublishedDataset.files(dataset));
        assertEquals(1, done.history().stream().map(HistoryEntry::publication).distinct().count());
        for (String iri : List.of(BASE + "id/event/lights-on", BASE + "id/report/lights-on")) {
            assertTrue(done.history().stream().filter(entry -> entry.iri().equals(iri))
                    .allMatch(entry -> entry.reason().equals(Optional.of("a test"))), iri);
        }
        publish(new Work(FictionalReport.beacon(EN, BG), Optional.empty(), List.of()));
        assertTrue(PublishedDataset.files(dataset).containsKey(BASE + "graph/event/lights-on-2"));
        assertTrue(PublishedDataset.files(dataset).containsKey(BASE + "graph/report/lights-on-2"));
    }

    @Test
    void a_series_goes_and_its_events_stay() throws IOException {
        publish(new Work(FictionalReport.harbour(EN, BG), Optional.empty(), List.of()));
        String series = PublishedDataset.files(dataset).keySet().stream()
                .filter(graph -> graph.contains("/event-series/")).findFirst().orElseThrow().replace("/graph/", "/id/");
        ThingName thing = new IriSpace(BASE).parseThing(series).orElseThrow();
        Work again = new Work(FictionalReport.harbour(EN, BG), Optional.of(new Slug("harbour-talks-second-webinar")),
                List.of());
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            PublishedGraphs published = new PublishedGraphs(writer.directory(), writer.current(), new IriSpace(BASE));
            Lookups lookups = Lookups.of(published, Optional.empty());
            Register register = lookups.register();
            Withdrawn last = new Withdrawn(register.testimony(thing), register.reports(thing));
            register.withdraw(thing, last);
            List<GraphChange> changes = new ArrayList<>(
                    Preparation.prepare(new Reading(List.of(again), List.of()), published, lookups, Acceptance.shapes())
                            .changes());
            GraphChange end = new Changes(published.iris()).withdrawn(thing, "a test", last);
            changes.removeIf(change -> change.graph().equals(end.graph()));
            changes.add(end);
            writer.publish(BASE, changes, List.of(), NOON);
        }
        assertFalse(isMentioned(series));
        assertTrue(PublishedDataset.files(dataset).containsKey(BASE + "graph/event/harbour-talks-second-webinar"));
        publish(again);
        assertFalse(isMentioned(series));
        assertEquals(List.of(), new DatasetDirectory(dataset).verify());
    }

    @Test
    void what_is_not_published_is_not_withdrawn() {
        publish(new Work(FictionalReport.beacon(EN), Optional.empty(), List.of()));
        for (String iri : List.of(BASE + "id/person/nobody", "https://other.example/", BASE + "id/statement/a-1")) {
            assertInstanceOf(Refused.class, withdraw(iri), iri);
        }
    }

    private void publish(Work work) {
        publisher.publish(new Reading(List.of(work), List.of()), dataset, BASE, NOON);
    }

    private Outcome withdraw(String iri) {
        return new Withdrawal(reader, Acceptance.shapes()).withdraw(iri, "a test", dataset, NOON);
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private String performer() throws IOException {
        return quads().lines().filter(line -> line.contains("<http://schema.org/performer>"))
                .map(line -> line.split("[<>]")[5]).findFirst().orElseThrow();
    }

    private boolean isMentioned(String iri) throws IOException {
        String quads = quads();
        String slug = iri.replaceFirst("^.*/", "");
        return quads.contains("<" + iri + ">") || quads.contains("<" + iri + "#")
                || quads.contains("#participation-" + slug + "-");
    }

    private String quads() throws IOException {
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        Export.write(new DatasetDirectory(dataset), Export.Format.NQUADS, quads);
        return quads.toString(StandardCharsets.UTF_8);
    }
}
