package org.rapporteur.ingest.publish;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Rdf;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;

/** What becomes of links to authority files when reports, tables or people change. */
class AuthorityLinksTest {
    private LinkedDataset linked;

    @BeforeEach
    void open(@TempDir Path root) {
        linked = new LinkedDataset(root);
    }

    @Test
    void a_link_tells_that_two_names_in_two_reports_are_one_organisation() throws IOException {
        linked.publish("d", List.of("brook.en.txt"), LinkedDataset.TABLES);
        linked.publish("d", List.of("marsh.bg.txt"), LinkedDataset.TABLES);
        assertEquals(1, linked.model("d").filter(null, iri(Schema.SAME_AS), iri(LinkedDataset.TABLE + "body/tidewater"))
                .subjects().size());
        linked.publish("apart", List.of("brook.en.txt"), List.of());
        linked.publish("apart", List.of("marsh.bg.txt"), List.of());
        assertTrue(linked.organisations("apart") > linked.organisations("d"));
    }

    @Test
    void the_same_reports_and_tables_give_the_same_bytes_in_any_order() throws IOException {
        linked.publish("one", LinkedDataset.TIDES, LinkedDataset.TABLES);
        linked.publish("other", LinkedDataset.TIDES.reversed(), LinkedDataset.TABLES.reversed());
        assertEquals(PublishedDataset.bytes(linked.folder("one")), PublishedDataset.bytes(linked.folder("other")));
    }

    @Test
    void publishing_again_without_the_tables_changes_no_byte() throws IOException {
        linked.publish("d", LinkedDataset.TIDES, LinkedDataset.TABLES);
        assertEquals(Set.of(), linked.changes("d", LinkedDataset.TIDES.stream().map(LinkedDataset::resource).toList()));
    }

    @Test
    void a_corrected_text_without_the_tables_keeps_the_links_that_its_words_still_state() throws IOException {
        linked.publish("d", List.of("tides.en.txt"), LinkedDataset.TABLES);
        String corrected = LinkedDataset.text("tides.en.txt").replace("for small towns", "for small harbours")
                .replace("Energy from the tide", "Power from the tide").replace("Energy and", "Power and");
        linked.publishTexts("d", List.of(linked.write("tides.en.txt", corrected)), List.of());
        Model model = linked.model("d");
        assertEquals(Set.of(LinkedDataset.TABLE + "place/newbridge-norvia"),
                LinkedDataset.values(model.filter(null, iri(Dct.SPATIAL), null)));
        assertEquals(Map.of("event", Set.of(LinkedDataset.TABLE + "subject/tidal-energy"), "talk",
                Set.of(LinkedDataset.TABLE + "subject/wetland")), LinkedDataset.subjects(model));
        assertEquals(Set.of(LinkedDataset.TABLE + "body/tidewater"), linked.sameAs("d"));
    }

    @Test
    void a_withdrawn_person_takes_no_link_along() throws IOException {
        linked.publish("d", LinkedDataset.TIDES, LinkedDataset.TABLES);
        Set<String> before = LinkedDataset.links(linked.model("d"));
        Withdrawal.Outcome outcome = new Withdrawal(LinkedDataset.READER, LinkedDataset.SHAPES).withdraw(
                LinkedDataset.BASE + "id/person/oskar-lindvale", "asked", linked.folder("d"), LinkedDataset.NOON);
        assertInstanceOf(Withdrawal.Outcome.Done.class, outcome);
        assertEquals(1, linked.model("d").filter(null, iri(Rdf.TYPE), iri(Foaf.PERSON)).size());
        assertEquals(before, LinkedDataset.links(linked.model("d")));
    }

    @Test
    void a_correction_takes_no_link_along() throws IOException {
        linked.publish("d", LinkedDataset.TIDES, LinkedDataset.TABLES);
        Set<String> before = LinkedDataset.links(linked.model("d"));
        Path corrections = linked.write("corrections.ttl", "@base <" + LinkedDataset.BASE + "> .\n@prefix skos: <"
                + Skos.NAMESPACE + "> .\n<id/person/oskar-lindvale> skos:prefLabel \"Oscar Lindvale\"@en .\n");
        linked.publishTexts("d", List.of(corrections), List.of());
        Model model = linked.model("d");
        assertTrue(LinkedDataset.values(model.filter(null, iri(Foaf.NAME), null)).contains("Oscar Lindvale"));
        assertEquals(before, LinkedDataset.links(model));
    }

    @Test
    void other_tables_decide_alone() throws IOException {
        linked.publish("d", LinkedDataset.TIDES, LinkedDataset.TABLES);
        linked.publish("d", LinkedDataset.TIDES, List.of("places.rdf"));
        Model model = linked.model("d");
        assertEquals(Map.of(), LinkedDataset.subjects(model));
        assertEquals(Set.of(LinkedDataset.TABLE + "place/newbridge-norvia"),
                LinkedDataset.values(model.filter(null, iri(Dct.SPATIAL), null)));
    }
}
