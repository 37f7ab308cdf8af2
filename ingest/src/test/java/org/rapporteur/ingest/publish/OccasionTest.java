package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.works.ReportReader;

class OccasionTest {
    private static final String BASE = "https://data.example/";
    private static final String EVENT = "<https://data.example/id/event/gemeinsam-bleiben";
    private static final List<String> EXPECTED = List.of(
            EVENT + "> <http://schema.org/startDate> \"2027-03-05\"^^<http://www.w3.org/2001/XMLSchema#date>",
            EVENT + "> <http://schema.org/endDate> \"2027-03-06\"^^<http://www.w3.org/2001/XMLSchema#date>",
            EVENT + "> <http://www.w3.org/2006/time#hasTime> " + EVENT + "#time-2027-03-05-2027-03-06>",
            EVENT + "#time-2027-03-05-2027-03-06> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2006/time#TemporalEntity>",
            EVENT + "#time-2027-03-05-2027-03-06-begin> <http://www.w3.org/2006/time#inXSDDate> \"2027-03-05\"^^<http://www.w3.org/2001/XMLSchema#date>",
            EVENT + "#time-2027-03-05-2027-03-06-end> <http://www.w3.org/2006/time#inXSDDate> \"2027-03-06\"^^<http://www.w3.org/2001/XMLSchema#date>",
            EVENT + "> <http://www.w3.org/ns/locn#address> " + EVENT + "#address>",
            EVENT + "#address> <http://www.w3.org/ns/locn#fullAddress> \"Alter Bahnhof, Lindental\"@de",
            EVENT + "#address> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/locn#Address>",
            EVENT + "#participation-verein-dorfkern-host> <http://data.europa.eu/m8g/role> <https://w3id.org/rapporteur/role#host>");

    @TempDir
    Path root;

    @Test
    void an_event_is_published_with_its_days_its_address_and_its_organiser() throws IOException {
        Path report = Files.writeString(root.resolve("report.txt"),
                """
                        Gemeinsam bleiben
                        Datum: 5. bis 6. März 2027, jeweils 10 Uhr
                        Ort: Alter Bahnhof, Lindental
                        Veranstalter: Verein Dorfkern
                        Hintergrund
                        In vielen Dörfern stehen die Häuser in der Mitte leer, während am Rand gebaut wird; darüber wurde beraten.
                        Redner
                        · Roswitha Emmerling, Vorsitzende des Heimatbunds
                        """);
        new Publisher(new ReportReader(), Acceptance.shapes()).publish(List.of(report), root.resolve("d"), BASE,
                Instant.parse("2026-01-02T12:00:00Z"));
        String published = quads();
        assertEquals(List.of(), EXPECTED.stream().filter(triple -> !published.contains(triple)).toList());
        String evidence = Arrays.stream(published.split("\n"))
                .filter(quad -> quad.startsWith(
                        EVENT + "#time-2027-03-05-2027-03-06> <https://w3id.org/rapporteur/ontology#evidence>"))
                .collect(Collectors.joining());
        assertTrue(evidence.contains("#char=25,60>"), evidence);
    }

    private String quads() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("d/graphs"))) {
            return files.filter(Files::isRegularFile).map(OccasionTest::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
