package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.works.Parts;
import org.rapporteur.ingest.works.ReportReader;

/** Files published in parts give what they give together. */
class PublicationInPartsTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Parts OF_ONE = new Parts(1);
    private static final Path EXAMPLES = Path.of(System.getProperty("rapporteur.root")).resolve("examples/reports");

    private final Publisher publisher = new Publisher(new ReportReader(), Acceptance.shapes());

    @TempDir
    Path folder;

    @Test
    void reports_in_parts_of_their_own_give_the_same_graphs() throws IOException {
        List<Path> files = examples();
        assertTrue(OF_ONE.of(files).size() > 1);
        Account together = publish("together", Parts.OF_A_THOUSAND, files);
        Account inParts = publish("in parts", OF_ONE, files);
        assertEquals(PublishedDataset.files(folder.resolve("together")),
                PublishedDataset.files(folder.resolve("in parts")));
        assertEquals(together.counts(), inParts.counts());
    }

    @Test
    void versions_of_a_report_that_are_in_different_parts_give_the_same_things() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path example : examples()) {
            files.add(Files.copy(example, folder.resolve("text " + files.size() + ".txt")));
        }
        assertEquals(files.size(), OF_ONE.of(files).size());
        Account together = publish("together", Parts.OF_A_THOUSAND, files);
        Account inParts = publish("in parts", OF_ONE, files);
        Colouring expected = coloured("together");
        Colouring actual = coloured("in parts");
        assertEquals(List.of(), expected.notIn(actual), "missing");
        assertEquals(List.of(), actual.notIn(expected), "surplus");
        assertEquals(expected.statements(), actual.statements());
        assertEquals(together.counts(), inParts.counts());
    }

    @Test
    void the_editor_may_name_files_of_different_parts_as_one_report() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "Event: Lantern Walk\nDate: 4 May 2025\n\nSpeakers\n"
                + "Oda Brandvik, gardener\n\nTalks\nOda Brandvik: The walk began at dusk and ended at the mill.\n");
        Path other = Files.writeString(folder.resolve("b.txt"), "Event: Kettle Fair\nDate: 9 June 2024\n\nSpeakers\n"
                + "Piet Maas, smith\n\nTalks\nPiet Maas: Forty kettles were mended within the two hours of the fair.\n");
        Path last = Files.writeString(folder.resolve("c.txt"),
                "Ereignis: Laternengang\nDatum: 4. Mai 2025\n\nVortragende\n"
                        + "Oda Brandvik, Gärtnerin\n\nVorträge\nOda Brandvik: Der Gang begann am Abend und endete an der Mühle.\n");
        Path corrections = Files.writeString(folder.resolve("corrections.ttl"), "<c.txt> rap:sameReportAs <a.txt> .\n");
        Account account = publish("d", OF_ONE, List.of(first, other, last, corrections));
        assertEquals(2, account.reports().size(), account.reports()::toString);
        assertEquals(List.of(1L, 2L), account.reports().values().stream().map(Tally::versions).toList());
    }

    private Account publish(String dataset, Parts parts, List<Path> files) {
        Account account = publisher.in(parts).publish(files, folder.resolve(dataset), BASE, NOON).account();
        assertEquals(List.of(), account.rejections());
        return account;
    }

    private Colouring coloured(String dataset) {
        return new Colouring(PublishedDataset.model(folder.resolve(dataset)), BASE);
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }
}
