package org.rapporteur.ingest.publish;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.publish.Publisher.Outcome;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;

/** What was published apart and is one, as a later report proves. */
class ProvenMergesTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Acceptance SHAPES = Acceptance.shapes();
    private static final String ACCOUNT = "LinkedIn: https://www.linkedin.com/in/jonna-kvist-skerry";

    private final Publisher publisher = new Publisher(new ReportReader(), SHAPES);

    @TempDir
    private Path folder;

    @Test
    void somebody_who_was_two_in_two_posts_is_one_by_a_report_with_the_account_of_one_and_the_post_of_the_other() {
        publish(ferries(ACCOUNT), orchards(""));
        assertEquals(2, people("Jonna Kvist").size());
        publish(lanterns(ACCOUNT));
        String one = only(people("Jonna Kvist"));
        assertEquals(3, participations(one));
        assertEquals(Set.of(iri(one)), replacing(BASE + "id/person/jonna-kvist-2"));
    }

    @Test
    void in_whatever_order_the_reports_come_nothing_stays_apart() {
        List<Path> reports = List.of(ferries(ACCOUNT), orchards(""), lanterns(ACCOUNT));
        Stream.of(List.of(0, 2, 1), List.of(2, 1, 0), List.of(1, 2, 0), List.of(1, 0, 2)).forEach(order -> {
            Path dataset = folder.resolve("dataset" + order);
            order.forEach(number -> publisher.publish(List.of(reports.get(number)), dataset, BASE, NOON));
            assertEquals(1, people(dataset, "Jonna Kvist").size(), order::toString);
        });
    }

    @Test
    void a_version_that_comes_later_proves_what_the_first_one_could_not() {
        String others = "\n" + ACCOUNT + "\n\nIris Falk\nTwitter: @iris_falk\n\nPelle Strand\nTwitter: @pelle_strand\n";
        Path notes = orchards("");
        Path german = german("ferries.de", "Stille Fähren", 101, "Jonna Kvist, Beraterin" + others);
        Path english = report("ferries.en", "Quiet ferries", 101,
                "Jonna Kvist, adviser at the Meadow Foundation" + others);
        Stream.of(List.of(notes, german, english), List.of(german, notes, english)).forEach(order -> {
            Path dataset = folder.resolve("dataset-" + order.hashCode());
            order.forEach(file -> publisher.publish(List.of(file), dataset, BASE, NOON));
            assertEquals(1, people(dataset, "Jonna Kvist").size(), order::toString);
            assertEquals(2, events(dataset).size(), order::toString);
        });
    }

    @Test
    void what_was_merged_stays_so_and_the_same_reports_change_nothing() {
        List<Path> reports = List.of(ferries(ACCOUNT), orchards(""), lanterns(ACCOUNT));
        publish(reports.toArray(Path[]::new));
        Map<String, String> before = PublishedDataset.files(folder.resolve("dataset"));
        assertEquals(0, publish(reports.toArray(Path[]::new)).changes());
        assertEquals(before, PublishedDataset.files(folder.resolve("dataset")));
    }

    @Test
    void an_editor_who_says_they_differ_is_believed() throws IOException {
        publish(ferries(ACCOUNT), orchards(""));
        publish(Files.writeString(Files.createDirectories(folder.resolve("said")).resolve("corrections.ttl"),
                "<id/person/jonna-kvist> owl:differentFrom <id/person/jonna-kvist-2> .\n"));
        publish(lanterns(ACCOUNT));
        assertEquals(2, people("Jonna Kvist").size());
    }

    @Test
    void two_people_of_one_report_stay_two_whatever_another_one_says() {
        publish(report("both", "Quiet ferries", 104, "Jonna Kvist, engineer at the Skerry Institute\n" + ACCOUNT
                + "\n\nJonna Kvist, gardener at the Meadow Foundation\nTwitter: @kvist_garden\n"));
        assertEquals(2, people("Jonna Kvist").size());
        publish(lanterns(ACCOUNT));
        assertEquals(2, people("Jonna Kvist").size());
    }

    @Test
    void bodies_published_under_a_name_each_are_one_by_a_report_in_both_languages() {
        publish(report("first", "Quiet ferries", 105, "Jonna Kvist, engineer at the Skerry Institute for Kelp\n"));
        publish(german("second", "Alte Gärten", 2106, """
                Pelle Strand, Gärtner am Schären-Institut für Tang
                Twitter: @pelle_strand
                Greta Halm, Imkerin
                Twitter: @greta_halm
                """));
        assertEquals(2, organisations("nstitut").size());
        publish(report("third.en", "Paper lanterns", 107,
                "Iris Falk, editor at the Skerry Institute for Kelp\nTwitter: @iris_falk\n"),
                german("third.de", "Papierlaternen und Lichter in den Gassen", 107,
                        "Iris Falk, Redakteurin am Schären-Institut für Tang\nTwitter: @iris_falk\n"));
        assertEquals(1, organisations("nstitut").size());
    }

    private Path ferries(String account) {
        return report("ferries", "Quiet ferries", 101,
                "Jonna Kvist, engineer at the Skerry Institute\n" + account + "\n");
    }

    private Path orchards(String account) {
        return report("orchards", "Old orchards", 102,
                "Jonna Kvist, adviser at the Meadow Foundation\n" + account + "\n");
    }

    private Path lanterns(String account) {
        return report("lanterns", "Paper lanterns", 103,
                "Jonna Kvist, adviser at the Meadow Foundation\n" + account + "\n");
    }

    private Path report(String name, String title, int registered, String speakers) {
        return write(name, """
                %s
                Background
                The conference was for everybody who lives there. %d people registered for it, of whom 60 took part.
                Speakers:
                %s
                Key takeaways
                - Nobody in the town sleeps with closed windows any more, says the town about %s.
                """.formatted(title, registered, speakers, title));
    }

    private Path german(String name, String title, int registered, String speakers) {
        return write(name, """
                %s
                Hintergrund
                Die Konferenz war für alle, die dort wohnen. %d Personen hatten sich angemeldet, 60 nahmen teil.
                Referenten:
                %s
                Wichtigste Erkenntnisse
                - In der Stadt schläft niemand mehr bei geschlossenem Fenster, sagt die Stadt über %s.
                """.formatted(title, registered, speakers, title));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(Files.createDirectories(folder.resolve("reports")).resolve(name + ".txt"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Outcome publish(Path... files) {
        Outcome outcome = publisher.publish(List.of(files), folder.resolve("dataset"), BASE, NOON);
        assertEquals(List.of(), outcome.account().rejections());
        return outcome;
    }

    private static String only(Set<String> iris) {
        assertEquals(1, iris.size(), iris::toString);
        return iris.iterator().next();
    }

    private Set<String> people(String name) {
        return people(folder.resolve("dataset"), name);
    }

    private static Set<String> people(Path dataset, String name) {
        return named(dataset, "person", name);
    }

    private Set<String> organisations(String name) {
        return named(folder.resolve("dataset"), "organisation", name);
    }

    private static Set<String> events(Path dataset) {
        return named(dataset, "event", "");
    }

    private static Set<String> named(Path dataset, String kind, String name) {
        return PublishedDataset.model(dataset).stream()
                .filter(statement -> statement.getSubject().stringValue().matches(BASE + "id/" + kind + "/[a-z0-9-]+"))
                .filter(statement -> statement.getObject().isLiteral()
                        && statement.getObject().stringValue().contains(name))
                .map(statement -> statement.getSubject().stringValue()).collect(Collectors.toSet());
    }

    private int participations(String person) {
        return PublishedDataset.model(folder.resolve("dataset")).filter(null, iri(Cv.HAS_PARTICIPANT), iri(person))
                .subjects().size();
    }

    private Set<Value> replacing(String merged) {
        return PublishedDataset.model(folder.resolve("dataset")).filter(iri(merged), iri(Dct.IS_REPLACED_BY), null)
                .objects();
    }
}
