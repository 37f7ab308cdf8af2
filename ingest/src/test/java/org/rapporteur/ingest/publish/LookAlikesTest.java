package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.Finding;

/** What is kept apart and listed for the editor. */
class LookAlikesTest {
    private static final String SPEAKERS = """
            Žofie Kvistová, adviser at the Meadow Foundation
            Pelle Strånd, gardener at the Skerry Institute
            """;

    private final Publisher publisher = new Publisher(new ReportReader(), Acceptance.shapes());

    @TempDir
    private Path folder;

    @Test
    void two_reports_of_one_day_with_the_same_people_and_other_titles_may_be_of_one_event() throws IOException {
        publish("first", "Quiet ferries", "12 May 2025", SPEAKERS, 45);
        List<Finding> found = publish("second", "Notes of the Meadow Foundation", "12 May 2025", SPEAKERS, 88);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().message().startsWith("Notes of the Meadow Foundation ("), found::toString);
        assertTrue(found.getFirst().message().contains(" and Quiet ferries ("), found::toString);
    }

    @Test
    void the_same_people_on_another_day_are_at_another_event() throws IOException {
        publish("first", "Quiet ferries", "12 May 2025", SPEAKERS, 45);
        assertEquals(List.of(), publish("second", "Notes of the Foundation", "13 May 2025", SPEAKERS, 88));
    }

    @Test
    void one_title_on_two_days_is_two_events() throws IOException {
        publish("first", "Quiet ferries", "12 May 2024", SPEAKERS, 45);
        publish("second", "Quiet ferries", "12 May 2025", SPEAKERS, 88);
        assertEquals(2, PublishedPeople.in(folder.resolve("dataset")).graphs("event").size());
    }

    @Test
    void names_are_shown_as_they_were_written_and_called_equal_only_where_they_are() throws IOException {
        publish("first", "Quiet ferries", "12 May 2025", "Žofie Kvistová, adviser at the Meadow Foundation\n", 45);
        String other = publish("second", "Old orchards", "1 June 2024",
                "Žofie Kvisstová, engineer at the Harbour Board\n", 88).getFirst().message();
        assertTrue(other.contains(" and Žofie Kvistová ("), other);
        assertTrue(other.contains("spellings of one name"), other);
    }

    private List<Finding> publish(String name, String title, String date, String speakers, int trees)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), """
                Title: %s
                Date: %s

                Speakers:
                %s
                Key takeaways
                - The town has %d trees along the river.
                """.formatted(title, date, speakers, trees));
        return publisher
                .publish(List.of(file), folder.resolve("dataset"), "https://data.example/",
                        Instant.parse("2026-01-02T12:00:00Z"))
                .account().findings().stream().filter(finding -> finding.code().equals("look-alike")).toList();
    }
}
