package org.rapporteur.ingest.publish;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.authority.Authority;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Org;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdf;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;
import org.rapporteur.shapes.dataset.Finding;

/** What of a report is linked to authority files. */
class AuthorityTest {
    private LinkedDataset linked;

    @BeforeEach
    void open(@TempDir Path root) {
        linked = new LinkedDataset(root);
    }

    @Test
    void an_organisation_is_linked_by_its_name_in_each_language() throws IOException {
        linked.publish("d", LinkedDataset.TIDES, LinkedDataset.TABLES);
        Model model = linked.model("d");
        assertEquals(Set.of(LinkedDataset.TABLE + "body/tidewater"),
                LinkedDataset.values(model.filter(null, iri(Schema.SAME_AS), null)));
        String agency = model.filter(null, iri(Schema.SAME_AS), null).subjects().iterator().next().stringValue();
        assertEquals(Set.of("Tidewater Agency", "Gezeitenagentur", "Агенция Приливи"),
                LinkedDataset.values(model.filter(iri(agency), iri(Skos.PREF_LABEL), null)));
        assertTrue(model.contains(iri(agency), iri(Rdf.TYPE), iri(Org.ORGANIZATION)));
    }

    @Test
    void a_name_that_two_organisations_have_is_a_finding_that_names_both_and_no_link() {
        List<Finding> findings = linked.publish("d", LinkedDataset.TIDES, LinkedDataset.TABLES).findings().stream()
                .filter(finding -> finding.code().equals("authority-ambiguous")).toList();
        Finding harbour = findings.stream().filter(finding -> finding.message().contains("Harbour Board")).findFirst()
                .orElseThrow();
        assertEquals(Finding.Severity.info, harbour.severity());
        assertEquals("tides.en.txt:12", harbour.file() + ":" + harbour.line());
        assertTrue(harbour.message().contains(LinkedDataset.TABLE + "body/harbour-north"), harbour::message);
        assertTrue(harbour.message().contains(LinkedDataset.TABLE + "body/harbour-south"), harbour::message);
    }

    @Test
    void the_place_line_is_linked_and_its_country_decides_between_places_of_one_name() throws IOException {
        linked.publish("d", LinkedDataset.TIDES, LinkedDataset.TABLES);
        Model model = linked.model("d");
        assertEquals(Set.of(LinkedDataset.TABLE + "place/newbridge-norvia"),
                LinkedDataset.values(model.filter(null, iri(Dct.SPATIAL), null)));
        assertEquals(Set.of("Newbridge", "Neubrück", "Нов мост"), LinkedDataset.values(
                model.filter(iri(LinkedDataset.TABLE + "place/newbridge-norvia"), iri(Rap.NAME_AS_READ), null)));
        var event = model.filter(null, iri(Dct.SPATIAL), null).subjects().iterator().next();
        Set<String> words = LinkedDataset.evidence(model, event.stringValue());
        assertTrue(words.containsAll(Set.of("Newbridge", "Neubrück", "Нов мост")), words::toString);
    }

    @Test
    void subjects_are_the_longest_phrases_of_titles_that_two_languages_share() throws IOException {
        linked.publish("d", LinkedDataset.TIDES, LinkedDataset.TABLES);
        Model model = linked.model("d");
        assertEquals(Map.of("event", Set.of(LinkedDataset.TABLE + "subject/tidal-energy"), "talk",
                Set.of(LinkedDataset.TABLE + "subject/energy")), LinkedDataset.subjects(model));
    }

    @Test
    void a_report_in_one_language_needs_no_other_to_confirm_its_subjects() throws IOException {
        linked.publish("d", List.of("tides.en.txt"), List.of("subjects.ttl"));
        assertEquals(
                Map.of("event", Set.of(LinkedDataset.TABLE + "subject/tidal-energy"), "talk",
                        Set.of(LinkedDataset.TABLE + "subject/energy", LinkedDataset.TABLE + "subject/wetland")),
                LinkedDataset.subjects(linked.model("d")));
    }

    @Test
    void without_its_country_a_place_of_two_names_is_not_guessed() throws IOException {
        String text = LinkedDataset.text("tides.en.txt").replace(", Norvia", "");
        linked.publishTexts("d", List.of(linked.write("alone.en.txt", text)), LinkedDataset.TABLES);
        assertEquals(Set.of(), LinkedDataset.values(linked.model("d").filter(null, iri(Dct.SPATIAL), null)));
    }

    @Test
    void a_country_alone_is_where_the_event_was_held_as_far_as_is_known() throws IOException {
        String text = LinkedDataset.text("tides.en.txt").replace("Town Hall, 4021 Newbridge, Norvia", "Norvia");
        linked.publishTexts("d", List.of(linked.write("alone.en.txt", text)), LinkedDataset.TABLES);
        assertEquals(Set.of(LinkedDataset.TABLE + "place/norvia"),
                LinkedDataset.values(linked.model("d").filter(null, iri(Dct.SPATIAL), null)));
    }

    @Test
    void a_country_in_the_name_of_an_organisation_is_not_where_the_event_was_held() throws IOException {
        String text = LinkedDataset.text("tides.en.txt").replace("Place: Town Hall, 4021 Newbridge, Norvia\n", "")
                .replace("the Harbour Board", "the Ministry of Harbours of Norvia");
        linked.publishTexts("d", List.of(linked.write("alone.en.txt", text)), LinkedDataset.TABLES);
        assertEquals(Set.of(), LinkedDataset.values(linked.model("d").filter(null, iri(Dct.SPATIAL), null)));
    }

    @Test
    void an_abbreviation_counts_in_capitals_and_a_single_common_word_never() throws IOException {
        String capitals = LinkedDataset.text("brook.en.txt").replace("Tidewater Agency", "TWA");
        linked.publishTexts("capitals", List.of(linked.write("capitals.en.txt", capitals)), LinkedDataset.TABLES);
        assertEquals(Set.of(LinkedDataset.TABLE + "body/tidewater"), linked.sameAs("capitals"));
        linked.publishTexts("word",
                List.of(linked.write("word.en.txt",
                        LinkedDataset.text("brook.en.txt").replace("Tidewater Agency", "Agency"))),
                LinkedDataset.TABLES);
        assertEquals(Set.of(), linked.sameAs("word"));
    }

    @Test
    void an_abbreviation_behind_another_full_name_is_of_that_name() throws IOException {
        String other = LinkedDataset.text("brook.en.txt")
                .replace("at the Tidewater Agency", "at the Trans-Wold Alliance (TWA)")
                .replace("Tidewater Agency", "TWA");
        linked.publishTexts("other", List.of(linked.write("other.en.txt", other)), LinkedDataset.TABLES);
        assertEquals(Set.of(), linked.sameAs("other"));
        String same = other.replace("Trans-Wold Alliance", "Tidewater Agency");
        Path file = linked.write("same.en.txt", same);
        linked.publishTexts("same", List.of(file), LinkedDataset.TABLES);
        assertEquals(Set.of(LinkedDataset.TABLE + "body/tidewater"), linked.sameAs("same"));
        assertEquals(Set.of(), linked.changes("same", List.of(file)));
    }

    @Test
    void words_within_the_name_of_an_organisation_are_no_subject() throws IOException {
        String title = LinkedDataset.text("brook.en.txt").replace("Boots for everybody",
                "News of the Tidal Energy Society");
        linked.publishTexts("words", List.of(linked.write("words.en.txt", title)), LinkedDataset.TABLES);
        assertEquals(Map.of("talk", Set.of(LinkedDataset.TABLE + "subject/tidal-energy")),
                LinkedDataset.subjects(linked.model("words")));
        linked.publishTexts("name",
                List.of(linked.write("name.en.txt", title.replace("Tidewater Agency", "Tidal Energy Society"))),
                LinkedDataset.TABLES);
        assertEquals(Map.of(), LinkedDataset.subjects(linked.model("name")));
    }

    @Test
    void the_tables_of_the_publications_office_link_a_place_and_take_no_nation_for_a_subject() throws IOException {
        Path tables = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("rapporteur.root")).resolve("../shared"))
                .resolve("standards/eu-authority");
        assumeTrue(Files.isDirectory(tables), "the shared standards are not here");
        Authority authority = LinkedDataset.authority(Stream.of("corporate-body-2016.rdf.gz", "place-20190918.rdf.gz",
                "country-2019.rdf.gz", "language-2016.rdf.gz").map(tables::resolve));
        String english = LinkedDataset.text("tides.en.txt")
                .replace("Town Hall, 4021 Newbridge, Norvia", "Quay Hall, 1000 Brussels")
                .replace("the tide", "the Irish tide");
        String german = LinkedDataset.text("tides.de.txt").replace("Rathaus, 4021 Neubrück, Norwien",
                "Brüssel (Belgien)");
        linked.publish("d", List.of(linked.write("tides.en.txt", english), linked.write("tides.de.txt", german)),
                authority);
        Model model = linked.model("d");
        assertEquals(Set.of("http://publications.europa.eu/resource/authority/place/BEL_BRU"),
                LinkedDataset.values(model.filter(null, iri(Dct.SPATIAL), null)));
        assertEquals(Map.of(), LinkedDataset.subjects(model));
    }
}
