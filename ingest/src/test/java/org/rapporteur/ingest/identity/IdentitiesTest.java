package org.rapporteur.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Export;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Finding;

class IdentitiesTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Path EXAMPLES = Path.of(System.getProperty("rapporteur.root")).resolve("examples/reports");

    private final Publisher publisher = new Publisher(new ReportReader(), Acceptance.shapes());

    @TempDir
    private Path folder;

    @Test
    void a_dataset_built_anew_from_the_same_reports_calls_everything_the_same() throws IOException {
        List<Path> unlucky = examples().reversed();
        for (Path file : unlucky) {
            publish("first", BASE, List.of(file), Identities.NONE);
        }
        Path corrections = Files.writeString(folder.resolve("corrections.ttl"),
                "<id/person/" + someone(0) + "> owl:sameAs <id/person/" + someone(1) + "> .\n");
        publish("first", BASE, List.of(corrections), Identities.NONE);
        Identities identities = Identities.read(Files.writeString(folder.resolve("identities.tsv"), exported("first")));
        assertEquals(List.of(), identities.findings());
        publish("again", BASE, Stream.concat(examples().stream(), Stream.of(corrections)).toList(), identities);
        assertEquals(dump("first"), dump("again"));
        publish("elsewhere", "https://else.example/path/", examples(), identities);
        publish("elsewhere", "https://else.example/path/", List.of(corrections), Identities.NONE);
        assertEquals(dump("first"), dump("elsewhere").replace("https://else.example/path/", BASE));
        publish("without", BASE, examples(), Identities.NONE);
        assertNotEquals(dump("first"), dump("without"));
    }

    @Test
    void one_by_one_in_another_order_they_are_called_the_same_too() throws IOException {
        publish("first", BASE, examples(), Identities.NONE);
        Identities identities = Identities.read(Files.writeString(folder.resolve("identities.tsv"), exported("first")));
        for (Path file : examples().reversed()) {
            publish("again", BASE, List.of(file), identities);
        }
        assertEquals(dump("first"), dump("again"));
        assertEquals(exported("first"), exported("again"));
    }

    @Test
    void a_line_that_names_nothing_is_a_finding_and_the_others_hold() throws IOException {
        Path file = Files.writeString(folder.resolve("identities.tsv"), """
                # comment
                person\tada-berg\tname\tada berg
                person\tAda Berg\tname\tada berg
                person\tada-berg\tage\t7
                report\tharbour\tsource\tno digest
                planet\tmars\tname\tmars
                """);
        Identities identities = Identities.read(file);
        assertEquals(List.of(3, 4, 5, 6), identities.findings().stream().map(Finding::line).toList());
        assertEquals(Set.of("ada berg"), identities.known(new ThingName(Kind.PERSON, new Slug("ada-berg"))).names());
        assertTrue(publisher.publish(List.of(), folder.resolve("d"), BASE, NOON, identities).account().findings()
                .containsAll(identities.findings()));
    }

    private String someone(int index) throws IOException {
        return dump("first").lines().filter(line -> line.contains("<http://xmlns.com/foaf/0.1/Person> <"))
                .map(line -> line.replaceFirst("^<.*?/id/person/([^>]+)>.*$", "$1")).distinct().sorted().skip(index)
                .findFirst().orElseThrow();
    }

    private void publish(String name, String base, List<Path> files, Identities identities) {
        assertEquals(List.of(),
                publisher.publish(files, folder.resolve(name), base, NOON, identities).account().rejections());
    }

    private String exported(String name) {
        return Export.identities(new DatasetDirectory(folder.resolve(name)));
    }

    private String dump(String name) throws IOException {
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        Export.write(new DatasetDirectory(folder.resolve(name)), Export.Format.NQUADS, quads);
        return quads.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
