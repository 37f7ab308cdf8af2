package org.rapporteur.ingest.publish;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
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
import org.rapporteur.ingest.authority.Authority;
import org.rapporteur.ingest.authority.AuthorityFiles;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Org;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdf;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.Finding;

class AuthorityTest {
    private static final String BASE = "https://data.example/";
    private static final String TABLE = "https://authority.example/";
    private static final Acceptance SHAPES = Acceptance.shapes();
    private static final ReportReader READER = new ReportReader();
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final List<String> TIDES = List.of("tides.en.txt", "tides.de.txt", "tides.bg.txt");
    private static final List<String> TABLES = List.of("organisations.ttl", "places.rdf", "subjects.ttl");

    @TempDir
    Path root;

    @Test
    void an_organisation_is_linked_by_its_name_in_each_language() throws IOException {
        publish("d", TIDES, TABLES);
        Model model = model("d");
        assertEquals(Set.of(TABLE + "body/tidewater"), values(model.filter(null, iri(Schema.SAME_AS), null)));
        String agency = model.filter(null, iri(Schema.SAME_AS), null).subjects().iterator().next().stringValue();
        assertEquals(Set.of("Tidewater Agency", "Gezeitenagentur", "Агенция Приливи"),
                values(model.filter(iri(agency), iri(Skos.PREF_LABEL), null)));
        assertTrue(model.contains(iri(agency), iri(Rdf.TYPE), iri(Org.ORGANIZATION)));
    }

    @Test
    void a_name_that_two_organisations_have_is_a_finding_that_names_both_and_no_link() {
        List<Finding> findings = publish("d", TIDES, TABLES).findings().stream()
                .filter(finding -> finding.code().equals("authority-ambiguous")).toList();
        Finding harbour = findings.stream().filter(finding -> finding.message().contains("Harbour Board")).findFirst()
                .orElseThrow();
        assertEquals(Finding.Severity.info, harbour.severity());
        assertEquals("tides.en.txt:12", harbour.file() + ":" + harbour.line());
        assertTrue(harbour.message().contains(TABLE + "body/harbour-north"), harbour::message);
        assertTrue(harbour.message().contains(TABLE + "body/harbour-south"), harbour::message);
    }

    @Test
    void the_place_line_is_linked_and_its_country_decides_between_places_of_one_name() throws IOException {
        publish("d", TIDES, TABLES);
        Model model = model("d");
        assertEquals(Set.of(TABLE + "place/newbridge-norvia"), values(model.filter(null, iri(Dct.SPATIAL), null)));
        assertEquals(Set.of("Newbridge", "Neubrück", "Нов мост"),
                values(model.filter(iri(TABLE + "place/newbridge-norvia"), iri(Rap.NAME_AS_READ), null)));
        var event = model.filter(null, iri(Dct.SPATIAL), null).subjects().iterator().next();
        Set<String> words = evidence(model, event.stringValue());
        assertTrue(words.containsAll(Set.of("Newbridge", "Neubrück", "Нов мост")), words::toString);
    }

    @Test
    void subjects_are_the_longest_phrases_of_titles_that_two_languages_share() throws IOException {
        publish("d", TIDES, TABLES);
        Model model = model("d");
        assertEquals(Map.of("event", Set.of(TABLE + "subject/tidal-energy"), "talk", Set.of(TABLE + "subject/energy")),
                subjects(model));
    }

    @Test
    void a_report_in_one_language_needs_no_other_to_confirm_its_subjects() throws IOException {
        publish("d", List.of("tides.en.txt"), List.of("subjects.ttl"));
        assertEquals(Map.of("event", Set.of(TABLE + "subject/tidal-energy"), "talk",
                Set.of(TABLE + "subject/energy", TABLE + "subject/wetland")), subjects(model("d")));
    }

    @Test
    void without_its_country_a_place_of_two_names_is_not_guessed() throws IOException {
        String text = text("tides.en.txt").replace(", Norvia", "");
        publishTexts("d", List.of(write("alone.en.txt", text)), TABLES);
        assertEquals(Set.of(), values(model("d").filter(null, iri(Dct.SPATIAL), null)));
    }

    @Test
    void a_country_alone_is_where_the_event_was_held_as_far_as_is_known() throws IOException {
        String text = text("tides.en.txt").replace("Town Hall, 4021 Newbridge, Norvia", "Norvia");
        publishTexts("d", List.of(write("alone.en.txt", text)), TABLES);
        assertEquals(Set.of(TABLE + "place/norvia"), values(model("d").filter(null, iri(Dct.SPATIAL), null)));
    }

    @Test
    void a_country_in_the_name_of_an_organisation_is_not_where_the_event_was_held() throws IOException {
        String text = text("tides.en.txt").replace("Place: Town Hall, 4021 Newbridge, Norvia\n", "")
                .replace("the Harbour Board", "the Ministry of Harbours of Norvia");
        publishTexts("d", List.of(write("alone.en.txt", text)), TABLES);
        assertEquals(Set.of(), values(model("d").filter(null, iri(Dct.SPATIAL), null)));
    }

    @Test
    void an_abbreviation_counts_in_capitals_and_a_single_common_word_never() throws IOException {
        String capitals = text("brook.en.txt").replace("Tidewater Agency", "TWA");
        publishTexts("capitals", List.of(write("capitals.en.txt", capitals)), TABLES);
        assertEquals(Set.of(TABLE + "body/tidewater"), sameAs("capitals"));
        publishTexts("word", List.of(write("word.en.txt", text("brook.en.txt").replace("Tidewater Agency", "Agency"))),
                TABLES);
        assertEquals(Set.of(), sameAs("word"));
    }

    @Test
    void an_abbreviation_behind_another_full_name_is_of_that_name() throws IOException {
        String other = text("brook.en.txt").replace("at the Tidewater Agency", "at the Trans-Wold Alliance (TWA)")
                .replace("Tidewater Agency", "TWA");
        publishTexts("other", List.of(write("other.en.txt", other)), TABLES);
        assertEquals(Set.of(), sameAs("other"));
        String same = other.replace("Trans-Wold Alliance", "Tidewater Agency");
        Path file = write("same.en.txt", same);
        publishTexts("same", List.of(file), TABLES);
        assertEquals(Set.of(TABLE + "body/tidewater"), sameAs("same"));
        assertEquals(Set.of(), changes("same", List.of(file)));
    }

    @Test
    void words_within_the_name_of_an_organisation_are_no_subject() throws IOException {
        String title = text("brook.en.txt").replace("Boots for everybody", "News of the Tidal Energy Society");
        publishTexts("words", List.of(write("words.en.txt", title)), TABLES);
        assertEquals(Map.of("talk", Set.of(TABLE + "subject/tidal-energy")), subjects(model("words")));
        publishTexts("name", List.of(write("name.en.txt", title.replace("Tidewater Agency", "Tidal Energy Society"))),
                TABLES);
        assertEquals(Map.of(), subjects(model("name")));
    }

    @Test
    void a_link_tells_that_two_names_in_two_reports_are_one_organisation() throws IOException {
        publish("d", List.of("brook.en.txt"), TABLES);
        publish("d", List.of("marsh.bg.txt"), TABLES);
        assertEquals(1, model("d").filter(null, iri(Schema.SAME_AS), iri(TABLE + "body/tidewater")).subjects().size());
        publish("apart", List.of("brook.en.txt"), List.of());
        publish("apart", List.of("marsh.bg.txt"), List.of());
        assertTrue(organisations("apart") > organisations("d"));
    }

    @Test
    void the_same_reports_and_tables_give_the_same_bytes_in_any_order() throws IOException {
        publish("one", TIDES, TABLES);
        publish("other", TIDES.reversed(), TABLES.reversed());
        assertEquals(files("one"), files("other"));
    }

    @Test
    void publishing_again_without_the_tables_changes_no_byte() throws IOException {
        publish("d", TIDES, TABLES);
        assertEquals(Set.of(), changes("d", TIDES.stream().map(AuthorityTest::resource).toList()));
    }

    @Test
    void a_corrected_text_without_the_tables_keeps_the_links_that_its_words_still_state() throws IOException {
        publish("d", List.of("tides.en.txt"), TABLES);
        String corrected = text("tides.en.txt").replace("for small towns", "for small harbours")
                .replace("Energy from the tide", "Power from the tide").replace("Energy and", "Power and");
        publishTexts("d", List.of(write("tides.en.txt", corrected)), List.of());
        Model model = model("d");
        assertEquals(Set.of(TABLE + "place/newbridge-norvia"), values(model.filter(null, iri(Dct.SPATIAL), null)));
        assertEquals(Map.of("event", Set.of(TABLE + "subject/tidal-energy"), "talk", Set.of(TABLE + "subject/wetland")),
                subjects(model));
        assertEquals(Set.of(TABLE + "body/tidewater"), sameAs("d"));
    }

    @Test
    void a_withdrawn_person_takes_no_link_along() throws IOException {
        publish("d", TIDES, TABLES);
        Set<String> before = links(model("d"));
        Withdrawal.Outcome outcome = new Withdrawal(READER, SHAPES).withdraw(BASE + "id/person/oskar-lindvale", "asked",
                root.resolve("d"), NOON);
        assertInstanceOf(Withdrawal.Outcome.Done.class, outcome);
        assertEquals(1, model("d").filter(null, iri(Rdf.TYPE), iri(Foaf.PERSON)).size());
        assertEquals(before, links(model("d")));
    }

    @Test
    void a_correction_takes_no_link_along() throws IOException {
        publish("d", TIDES, TABLES);
        Set<String> before = links(model("d"));
        Path corrections = write("corrections.ttl", "@base <" + BASE + "> .\n@prefix skos: <" + Skos.NAMESPACE
                + "> .\n<id/person/oskar-lindvale> skos:prefLabel \"Oscar Lindvale\"@en .\n");
        publishTexts("d", List.of(corrections), List.of());
        Model model = model("d");
        assertTrue(values(model.filter(null, iri(Foaf.NAME), null)).contains("Oscar Lindvale"));
        assertEquals(before, links(model));
    }

    @Test
    void other_tables_decide_alone() throws IOException {
        publish("d", TIDES, TABLES);
        publish("d", TIDES, List.of("places.rdf"));
        Model model = model("d");
        assertEquals(Map.of(), subjects(model));
        assertEquals(Set.of(TABLE + "place/newbridge-norvia"), values(model.filter(null, iri(Dct.SPATIAL), null)));
    }

    @Test
    void the_tables_of_the_publications_office_link_a_place_and_take_no_nation_for_a_subject() throws IOException {
        Path tables = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("rapporteur.root")).resolve("../shared"))
                .resolve("standards/eu-authority");
        assumeTrue(Files.isDirectory(tables), "the shared standards are not here");
        Authority authority = authority(Stream.of("corporate-body-2016.rdf.gz", "place-20190918.rdf.gz",
                "country-2019.rdf.gz", "language-2016.rdf.gz").map(tables::resolve));
        String english = text("tides.en.txt").replace("Town Hall, 4021 Newbridge, Norvia", "Quay Hall, 1000 Brussels")
                .replace("the tide", "the Irish tide");
        String german = text("tides.de.txt").replace("Rathaus, 4021 Neubrück, Norwien", "Brüssel (Belgien)");
        publish("d", List.of(write("tides.en.txt", english), write("tides.de.txt", german)), authority);
        Model model = model("d");
        assertEquals(Set.of("http://publications.europa.eu/resource/authority/place/BEL_BRU"),
                values(model.filter(null, iri(Dct.SPATIAL), null)));
        assertEquals(Map.of(), subjects(model));
    }

    private Account publish(String dataset, List<String> reports, List<String> tables) {
        return publishTexts(dataset, reports.stream().map(AuthorityTest::resource).toList(), tables);
    }

    private Account publishTexts(String dataset, List<Path> reports, List<String> tables) {
        return publish(dataset, reports, authority(tables.stream().map(AuthorityTest::resource)));
    }

    private Account publish(String dataset, List<Path> reports, Authority authority) {
        Account account = new Publisher(READER, SHAPES).linkingTo(authority)
                .publish(reports, root.resolve(dataset), BASE, NOON).account();
        assertEquals(List.of(), account.rejections());
        return account;
    }

    private static Authority authority(Stream<Path> tables) {
        var outcome = AuthorityFiles.read(tables.toList());
        return assertInstanceOf(AuthorityFiles.Outcome.Read.class, outcome, outcome::toString).authority();
    }

    private static Path resource(String name) {
        try {
            return Path.of(AuthorityTest.class.getResource("authority/" + name).toURI());
        } catch (URISyntaxException never) {
            throw new AssertionError(never);
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(resource(name));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(root.resolve("given")).resolve(name), text);
    }

    private Model model(String dataset) throws IOException {
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        Export.write(new DatasetDirectory(root.resolve(dataset)), Export.Format.NQUADS, quads);
        Model model = new LinkedHashModel();
        Rio.parse(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.NQUADS)
                .forEach(quad -> model.add(quad.getSubject(), quad.getPredicate(), quad.getObject()));
        return model;
    }

    /** What changes when these are published again without tables. */
    private Set<String> changes(String dataset, List<Path> reports) throws IOException {
        Map<String, String> before = files(dataset);
        publishTexts(dataset, reports, List.of());
        Map<String, String> after = files(dataset);
        after.entrySet().removeAll(before.entrySet());
        return after.keySet();
    }

    private Set<String> sameAs(String dataset) throws IOException {
        return values(model(dataset).filter(null, iri(Schema.SAME_AS), null));
    }

    private int organisations(String dataset) throws IOException {
        return model(dataset).filter(null, iri(Rdf.TYPE), iri(Org.ORGANIZATION)).subjects().size();
    }

    private static Map<String, Set<String>> subjects(Model model) {
        Map<String, Set<String>> subjects = new TreeMap<>();
        model.filter(null, iri(Dct.SUBJECT), null)
                .forEach(link -> subjects
                        .computeIfAbsent(link.getSubject().stringValue().substring(BASE.length() + 3).split("/")[0],
                                first -> new TreeSet<>())
                        .add(link.getObject().stringValue()));
        return subjects;
    }

    private static Set<String> links(Model model) {
        return Stream.of(Dct.SPATIAL, Dct.SUBJECT, Schema.SAME_AS)
                .flatMap(property -> model.filter(null, iri(property), null).stream()).map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** The words of the passages that a thing was read from. */
    private static Set<String> evidence(Model model, String thing) throws IOException {
        Set<String> words = new TreeSet<>();
        for (String name : TIDES) {
            String text = text(name);
            String digest = Digest.sha256(text);
            model.filter(iri(thing), iri(Rap.EVIDENCE), null).objects().stream().map(Value::stringValue)
                    .filter(passage -> passage.contains(digest))
                    .map(passage -> passage.substring(passage.indexOf("#char=") + 6).split(","))
                    .forEach(range -> words.add(text.substring(text.offsetByCodePoints(0, Integer.parseInt(range[0])),
                            text.offsetByCodePoints(0, Integer.parseInt(range[1])))));
        }
        return words;
    }

    private static Set<String> values(Model model) {
        return model.objects().stream().map(Value::stringValue).collect(Collectors.toSet());
    }

    private Map<String, String> files(String dataset) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path folder = root.resolve(dataset);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        assertNotEquals(0, files.size());
        return files;
    }
}
