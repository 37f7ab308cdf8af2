package org.rapporteur.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.shapes.dataset.Finding;

/** Lines are copied from the pages into {@code corrections.ttl} as they are, and published with the reports. */
class OfferedCorrectionsTest {
    @TempDir
    Path folder;

    @Test
    void each_line_that_a_page_offers_holds_when_it_is_published_with_the_reports() throws IOException {
        Path given = Files.createDirectory(folder.resolve("given"));
        List<Path> reports = new ArrayList<>(CheckedReports.hostile(given));
        for (Path example : CheckedReports.examples()) {
            reports.add(Files.copy(example, given.resolve(example.getFileName())));
        }
        Set<String> lines = offered(reports);
        for (String form : List.of("skos:prefLabel", "cv:role", "owl:sameAs", "dct:language", "rap:wrong",
                "id/statement/", "id/question/", "id/answer/", "id/figure/", "id/event/", "id/organisation/")) {
            assertTrue(lines.stream().anyMatch(line -> line.contains(form)), form);
        }
        reports.add(Files.write(given.resolve("corrections.ttl"), withoutMostWrong(lines)));
        Publisher.Outcome outcome = CheckedReports.PUBLISHER.publish(reports, folder.resolve("data"),
                "https://data.example/", Instant.EPOCH);
        assertEquals(List.of(), outcome.account().findings().stream()
                .filter(finding -> finding.file().equals("corrections.ttl")).map(Finding::toString).toList());
        assertEquals(1, outcome.account().rejections().size(), "the empty file");
    }

    private Set<String> offered(List<Path> reports) {
        return CheckedReports.pages(reports, folder.resolve("pages")).stream().map(CheckedReports::parsed)
                .flatMap(page -> page.select("input[readonly]").eachAttr("value").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of each kind one part is wrong; a report of which all is wrong is none. */
    private static List<String> withoutMostWrong(Set<String> lines) {
        Stream<String> wrong = Stream.of("statement", "question", "answer", "figure")
                .flatMap(kind -> lines.stream().filter(line -> line.startsWith("<id/" + kind + "/")).limit(1));
        return Stream.concat(lines.stream().filter(line -> !line.contains("rap:wrong")), wrong).toList();
    }
}
