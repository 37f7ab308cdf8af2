package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.ingest.corrections.EditedDataset.BASE;
import static org.rapporteur.ingest.corrections.EditedDataset.GRAPH;
import static org.rapporteur.ingest.corrections.EditedDataset.NOON;
import static org.rapporteur.ingest.corrections.EditedDataset.SHAPES;
import static org.rapporteur.ingest.corrections.EditedDataset.graph;
import static org.rapporteur.ingest.corrections.EditedDataset.thing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.publish.Publisher.Outcome;
import org.rapporteur.ingest.publish.Withdrawal;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.HistoryEntry.Change;

/** Who an editor says is the same, and who is not. */
class CorrectedIdentityTest {
    @TempDir
    private Path folder;
    private EditedDataset edited;

    @BeforeEach
    void twoReportsArePublished() throws IOException {
        edited = new EditedDataset(folder);
    }

    @Test
    void two_people_who_are_the_same_become_one_and_the_other_iri_is_told_to_be_merged() {
        Outcome outcome = edited.correct("<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .");
        assertEquals(List.of(), outcome.account().findings());
        HistoryEntry merge = edited.history(outcome).stream().filter(entry -> entry.change() == Change.merge).findAny()
                .orElseThrow();
        assertEquals(BASE + "id/person/tilda-ravnborg-holm", merge.iri());
        assertEquals(Optional.of(BASE + "id/person/tilda-ravnborg"), merge.into());
        assertEquals(1, edited.history(outcome).stream().map(HistoryEntry::publication).distinct().count());
        IRI tilda = thing("person/tilda-ravnborg");
        assertEquals(2, edited.model().filter(null, iri(Cv.HAS_PARTICIPANT), tilda, graph("event/harbour")).size()
                + edited.model().filter(null, iri(Cv.HAS_PARTICIPANT), tilda, graph("event/orchard")).size());
        assertTrue(edited.model().contains(thing("person/tilda-ravnborg-holm"), iri(Dct.IS_REPLACED_BY), tilda,
                graph("person/tilda-ravnborg")));
        assertTrue(edited.model().contains(tilda, iri(Prov.WAS_INFLUENCED_BY), GRAPH));
        assertTrue(edited.texts(tilda, Rap.IDENTITY_EVIDENCE).contains("The editor says that " + BASE
                + "id/person/tilda-ravnborg-holm is the same as " + BASE + "id/person/tilda-ravnborg."));
        assertEquals(2, edited.model().filter(tilda, iri(Foaf.ACCOUNT), null, graph("person/tilda-ravnborg")).size());
        assertFalse(edited.files().containsKey(BASE + "graph/person/tilda-ravnborg-holm"));
    }

    @Test
    void a_further_version_of_a_merged_person_goes_to_the_survivor() throws IOException {
        edited.correct("<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> .");
        edited.report("orchard-2.en.txt", EditedDataset.text("orchard.en.txt").replace("conference", "workshop")
                .replace("200", "310").replace("150", "222").replace("480", "75").replace("700", "950")
                .replace("Old trees are pruned", "Young trees are never pruned").replace("Iris Falk", "Alva Berg"));
        edited.publish(edited.reports("orchard-2.en.txt"));
        assertEquals(3, edited.model().filter(null, iri(Cv.HAS_PARTICIPANT), thing("person/tilda-ravnborg")).subjects()
                .stream().map(Value::stringValue).distinct().count());
        assertFalse(edited.files().keySet().stream().anyMatch(graph -> graph.contains("tilda-ravnborg-")),
                edited.files()::toString);
    }

    @Test
    void two_mentions_in_one_report_that_are_the_same_stay_one() {
        edited.correct("<id/person/jonna-kvist> owl:sameAs <id/person/pelle-strand> .");
        assertEquals(2, edited.model()
                .filter(null, iri(Cv.HAS_PARTICIPANT), thing("person/pelle-strand"), graph("event/harbour")).size());
        Map<String, String> before = edited.files();
        assertEquals(0, edited.publish(edited.reports("harbour.en.txt")).changes());
        assertEquals(before, edited.files());
    }

    @Test
    void merges_in_a_chain_all_lead_to_the_last() {
        edited.correct("<id/person/iris-falk> owl:sameAs <id/person/jonna-kvist> .");
        edited.correct("<id/person/jonna-kvist> owl:sameAs <id/person/pelle-strand> .");
        for (String merged : List.of("iris-falk", "jonna-kvist")) {
            assertTrue(edited.model().contains(thing("person/" + merged), iri(Dct.IS_REPLACED_BY),
                    thing("person/pelle-strand")), merged);
        }
        assertEquals(2, edited.model().filter(null, iri(Dct.IS_REPLACED_BY), null).size());
        assertEquals(0, edited.model().filter(null, iri(Cv.HAS_PARTICIPANT), thing("person/jonna-kvist")).size());
    }

    @Test
    void organisations_events_and_reports_are_merged_like_people() {
        assertEquals(List.of(),
                edited.correct("<id/organisation/meadow-trust> owl:sameAs <id/organisation/orchard-league> .",
                        "<id/event/orchard> owl:sameAs <id/event/harbour> .").account().findings());
        assertFalse(edited.files().containsKey(BASE + "graph/organisation/meadow-trust"));
        assertFalse(edited.files().containsKey(BASE + "graph/event/orchard"));
        assertEquals(Set.of(thing("event/harbour")),
                Set.copyOf(edited.model().filter(null, iri(Schema.ABOUT), null).objects()));
        Outcome outcome = edited.correct("<id/report/orchard> owl:sameAs <id/report/harbour> .");
        assertEquals(List.of(), outcome.account().findings());
        assertEquals(2, edited.history(outcome).stream().filter(entry -> entry.change() == Change.merge).count());
        assertFalse(edited.files().containsKey(BASE + "graph/report/orchard"));
        assertTrue(edited.model().contains(thing("report/orchard"), iri(Dct.IS_REPLACED_BY), thing("report/harbour")));
        assertEquals(List.of(), new DatasetDirectory(edited.path()).verify());
    }

    @Test
    void a_mention_that_is_somebody_else_gets_an_iri_of_its_own_and_keeps_it() {
        edited.correct("<id/person/pelle-strand-2> owl:sameAs <id/person/pelle-strand> .");
        edited.correct("<id/person/pelle-strand-2> rap:asRead true .",
                "<id/person/pelle-strand#in-orchard> owl:differentFrom <id/person/pelle-strand> .");
        Set<String> participants = edited.participants("event/orchard");
        assertFalse(participants.contains(BASE + "id/person/pelle-strand"), participants::toString);
        assertTrue(edited.participants("event/harbour").contains(BASE + "id/person/pelle-strand"));
        Map<String, String> before = edited.files();
        edited.publish(edited.reports("harbour.en.txt", "orchard.en.txt"));
        assertEquals(before, edited.files());
    }

    @Test
    void a_merge_is_undone_by_taking_it_back_and_saying_who_each_mention_is() {
        edited.correct("<id/person/pelle-strand-2> owl:sameAs <id/person/pelle-strand> .");
        Outcome outcome = edited.correct("<id/person/pelle-strand-2> rap:asRead true .",
                "<id/person/pelle-strand#in-orchard> owl:sameAs <id/person/pelle-strand-2> .");
        assertEquals(List.of(), outcome.account().findings());
        assertTrue(edited.participants("event/orchard").contains(BASE + "id/person/pelle-strand-2"));
        assertFalse(edited.model().contains(null, iri(Dct.IS_REPLACED_BY), null));
    }

    @Test
    void files_that_are_one_report_are_read_as_one_and_published_ones_are_merged() throws IOException {
        edited.report(CorrectionsFile.NAME,
                "<orchard.en.txt> rap:sameReportAs <harbour.en.txt> ; dct:language \"da\" .\n");
        Path fresh = folder.resolve("fresh");
        EditedDataset.PUBLISHER.publish(edited.reports("harbour.en.txt", "orchard.en.txt", CorrectionsFile.NAME), fresh,
                BASE, NOON);
        assertEquals(1, new DatasetDirectory(fresh).snapshot().graphs().values().stream()
                .filter(entry -> entry.kind().equals(GraphEntry.REPORT)).count());
        Outcome merged = edited.publish(edited.reports(CorrectionsFile.NAME));
        assertEquals(List.of(), merged.account().rejections());
        assertEquals(Set.of("da", "en"), new DatasetDirectory(edited.path()).snapshot()
                .graph(BASE + "graph/report/harbour").orElseThrow().sources().keySet());
        assertFalse(edited.files().containsKey(BASE + "graph/report/orchard"));
    }

    @Test
    void somebody_who_is_withdrawn_stays_so_under_both_names_and_what_the_editor_called_them_goes_too() {
        edited.correct("<id/person/jonna-kvist> owl:sameAs <id/person/pelle-strand> .",
                "<id/person/pelle-strand> skos:prefLabel \"Per Strand\"@en .");
        new Withdrawal(new ReportReader(), SHAPES).withdraw(BASE + "id/person/pelle-strand", "asked for", edited.path(),
                NOON);
        edited.publish(edited.reports("harbour.en.txt"));
        assertEquals(Set.of(BASE + "id/person/tilda-ravnborg"), edited.participants("event/harbour"));
        assertFalse(edited.model().stream()
                .anyMatch(statement -> statement.getObject().stringValue().equals("Per Strand")));
    }
}
