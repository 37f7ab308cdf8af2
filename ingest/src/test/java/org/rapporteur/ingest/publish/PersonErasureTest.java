package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.erasure.ByteSearch;
import org.rapporteur.ingest.publish.PersonErasure.Outcome.Done;
import org.rapporteur.ingest.publish.PersonErasure.Outcome.Refused;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.HashedName;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.HistoryEntry.Change;

class PersonErasureTest {
    private static final String BASE = "https://data.example/";
    private static final String DRUMEVA = BASE + "id/person/velichka-drumeva";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));

    private static final Path FICTIONAL = ROOT
            .resolve("ingest/src/test/resources/org/rapporteur/ingest/publish/erasure");

    private static final ReportReader READER = new ReportReader();
    private static final Acceptance SHAPES = Acceptance.shapes();

    private Path dataset;

    @BeforeEach
    void inAnEmptyFolder(@TempDir Path folder) {
        dataset = folder.resolve("dataset");
    }

    @Test
    void other_people_keep_their_names_and_the_event_gets_another_slug() throws IOException {
        publish(FICTIONAL);
        String event = PublishedPeople.in(dataset).graphs("event").keySet().stream()
                .filter(graph -> graph.contains("drumeva")).findFirst().orElseThrow().replace("/graph/", "/id/");
        assertInstanceOf(Done.class, erase(DRUMEVA));
        String quads = String.join("", PublishedPeople.in(dataset).graphs("report").values());
        assertTrue(quads.contains("Emil Drumev"));
        assertTrue(quads.contains("Емил Друмев"));
        assertTrue(quads.contains("Εμίλ Ντρούμεφ"));
        assertTrue(quads.contains("Bridges for everyone: the ████████ ███████ award"));
        assertTrue(quads.contains("The guild counts 212 bridges, and █. ███████ has walked all of them. "
                + "████████ ███████ never tires."));
        List<HistoryEntry> history = history();
        assertTrue(history.stream().anyMatch(entry -> entry.iri().equals(HashedName.of(event))
                && entry.change() == Change.withdraw && entry.reason().equals(Optional.of("on request"))));
        assertTrue(history.stream().anyMatch(entry -> entry.iri().equals(HashedName.of(DRUMEVA))));
        for (int i = 0; i < history.size(); i++) {
            assertEquals(i + 1, history.get(i).seq());
        }
    }

    @Test
    void whoever_was_erased_does_not_come_back_with_the_original_files() throws IOException {
        publish(FICTIONAL);
        erase(DRUMEVA);
        Map<String, String> before = PublishedDataset.files(dataset);
        Publisher.Outcome again = publish(FICTIONAL);
        assertTrue(again.account().findings().stream()
                .anyMatch(finding -> finding.code().equals("erased-person") && finding.line() > 0));
        assertEquals(List.of(), again.account().findings().stream().map(Finding::toString)
                .filter(text -> text.toLowerCase().contains("drumeva") || text.contains("version-replaced")).toList());
        assertEquals(List.of(), ByteSearch.traces(dataset, List.of("velichka", "drumeva", "друмева", "ντρούμεβα")));
        assertEquals(before, PublishedDataset.files(dataset));
    }

    @Test
    void whoever_was_erased_does_not_come_back_in_one_other_language() throws IOException {
        publish(FICTIONAL);
        erase(DRUMEVA);
        Path alone = Files.createDirectories(dataset.resolveSibling("alone"));
        Files.copy(FICTIONAL.resolve("bridges.bg.txt"), alone.resolve("again.txt"));
        publish(alone);
        assertEquals(List.of(), ByteSearch.traces(dataset, List.of("velichka", "drumeva", "друмева", "ντρούμεβα")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Solvane-Ryde Katrin", "SOLVANE-RYDE Katrin", "Katrin Solvane-Ryde"})
    void whoever_was_erased_does_not_come_back_with_the_surname_first(String written) throws IOException {
        Path folder = Files.createDirectories(dataset.resolveSibling("kites"));
        Path file = folder.resolve("kites.txt");
        String report = """
                %s
                Date: %s

                Speakers
                - %s, pilot, Sky Guild
                - Una Berrington, weaver, Loom Trust

                Key messages
                Una Berrington: Threads
                - A kite needs 30 metres of thread.
                """;
        Files.writeString(file, report.formatted("First Kite Meeting", "5 May 2031", "Katrin Solvane-Ryde"));
        publish(folder);
        assertInstanceOf(Done.class, erase(BASE + "id/person/katrin-solvane-ryde"));
        Files.writeString(file, report.formatted("Second Kite Meeting", "6 May 2032", written));
        publish(folder);
        assertEquals(List.of(), ByteSearch.traces(dataset, List.of("solvane", "katrin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            """
                    Third Lantern Meeting
                    Date: 5 May 2031

                    Speakers
                    - Velichka Drumeva, pilot, Sky Guild, kite77@sky.example, ORCID 0000-0002-1825-0097, https://faces.example/kite77
                    - Una Berrington, weaver, Loom Trust, una@loom.example

                    Key points
                    Velichka Drumeva: Wind
                    - Gusts reached 60 km/h, as kite77 wrote on https://walls.example/kite77/2031.
                    Una Berrington: Cloth
                    - The looms made 40 kites.

                    Contact
                    Velichka Drumeva – Mastodon: @kite77@sky.example – ORCID 0000-0002-1825-0097
                    Una Berrington – una@loom.example
                    """,
            """
                    3. Brunnentag – Bericht

                    Wann: 1. April 2028
                    Auf dem Podium
                      * BERRINGTON Una, Wasserwerk Ilsetal
                      * DRUMEVA Velichka, Brunnenbund e. V.

                    Kernaussagen
                    Velichka Drumeva:
                      * Die 88 Paten pflegen 140 Brunnen.
                    Una Berrington:
                      * Ein Brunnen kostet 12.000 €.

                    Kontakt
                    una@loom.example (Una Berrington)
                    kite77@sky.example (Velichka Drumeva), +49 30 1234 9876 – https://faces.example/users/kite77
                    ORCID: 0000-0002-1825-0097
                    """})
    void no_way_to_reach_the_person_is_left_wherever_it_stands(String report, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.txt"), report);
        publish(folder);
        String person = PublishedPeople.in(dataset).graphs("person").keySet().stream()
                .filter(graph -> graph.contains("drumeva")).findFirst().orElseThrow().replace("/graph/", "/id/");
        assertInstanceOf(Done.class, erase(person));
        assertEquals(List.of(), ByteSearch.traces(dataset,
                List.of("velichka", "drumeva", "kite77", "0000-0002-1825-0097", "1234 9876", "faces.example/k")));
        assertFalse(ByteSearch.traces(dataset, List.of("una@loom.example")).isEmpty());
        publish(folder);
        assertEquals(List.of(), ByteSearch.traces(dataset,
                List.of("velichka", "drumeva", "kite77", "0000-0002-1825-0097", "1234 9876", "faces.example/k")));
    }

    @Test
    void whoever_was_withdrawn_can_be_erased() throws IOException {
        publish(FICTIONAL);
        new Withdrawal(READER, SHAPES).withdraw(DRUMEVA, "asked by Velichka Drumeva", dataset, NOON);
        assertInstanceOf(Done.class, erase(DRUMEVA));
        assertEquals(List.of(), ByteSearch.traces(dataset, List.of("velichka", "drumeva", "друмева", "ντρούμεβα")));
        assertEquals(List.of(), new DatasetDirectory(dataset).verify());
    }

    @Test
    void another_person_can_be_withdrawn_after_an_erasure() throws IOException {
        publish(FICTIONAL);
        erase(DRUMEVA);
        Set<String> parts = PublishedPeople.in(dataset).parts();
        new Withdrawal(READER, SHAPES).withdraw(BASE + "id/person/jurgen-muhlbruck", "a test", dataset, NOON);
        assertEquals(parts, PublishedPeople.in(dataset).parts());
        assertEquals(List.of(), ByteSearch.traces(dataset, List.of("drumeva", "друмева", "ντρούμεβα")));
    }

    @Test
    void an_erasure_that_was_interrupted_is_completed_when_it_is_asked_for_again() throws IOException {
        publish(FICTIONAL);
        Path rejected = Files.createDirectories(dataset.resolve("rejected/abc"));
        Files.writeString(rejected.resolve("Drumeva.txt"), "empty");
        Files.createDirectories(dataset.resolve("rejected/def"));
        Files.writeString(dataset.resolve("rejected/def/findings.json"), "[]");
        erase(DRUMEVA);
        assertFalse(Files.exists(rejected));
        assertTrue(Files.exists(dataset.resolve("rejected/def")));
        Path left = dataset.resolve("graphs/00/" + "0".repeat(64) + ".nq.part");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "Drumeva");
        assertInstanceOf(Done.class, erase(DRUMEVA));
        assertFalse(Files.exists(left));
    }

    @Test
    void a_reason_that_names_the_person_is_refused() throws IOException {
        publish(FICTIONAL);
        Map<String, String> before = PublishedDataset.files(dataset);
        for (String reason : List.of("Ms Drumeva asked", "v. DRUMEVA", "write to @vdrumeva_ex",
                "г-жа Друмева помоли")) {
            assertInstanceOf(Refused.class, PersonErasure.erase(DRUMEVA, reason, dataset, Optional.empty(), NOON),
                    reason);
        }
        assertInstanceOf(Refused.class,
                PersonErasure.erase(BASE + "id/person/nobody", "a test", dataset, Optional.empty(), NOON));
        assertInstanceOf(Refused.class,
                PersonErasure.erase(BASE + "id/organisation/timber-circle", "a test", dataset, Optional.empty(), NOON));
        assertEquals(before, PublishedDataset.files(dataset));
    }

    private Publisher.Outcome publish(Path folder) throws IOException {
        return new Publisher(READER, SHAPES).publish(texts(folder), dataset, BASE, NOON);
    }

    private PersonErasure.Outcome erase(String iri) {
        return PersonErasure.erase(iri, "on request", dataset, Optional.empty(), NOON);
    }

    private List<HistoryEntry> history() {
        DatasetDirectory directory = new DatasetDirectory(dataset);
        return directory.history(directory.manifest().orElseThrow());
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
