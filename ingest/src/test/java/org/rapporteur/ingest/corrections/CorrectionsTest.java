package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;
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

    private final Publisher publisher = new Publisher(new ReportReader(), Acceptance.shapes());

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
    void dump() throws IOException {
        model().forEach(s -> System.out.println(s));
        System.out.println(correct("<id/person/tilda-ravnborg-holm> owl:sameAs <id/person/tilda-ravnborg> ."));
        model().forEach(s -> System.out.println(s));
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
