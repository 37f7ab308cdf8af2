package org.rapporteur.ingest.works;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.works.InventedReports.Version;

/** Forty files of twelve reports in eight languages, three of them of one series with the same speakers, in one folder. */
class GroupingTest {
    private static final ReportReader READER = new ReportReader();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void files_with_names_that_say_nothing_are_put_together_by_what_they_say(long seed) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < InventedReports.FILES; i++) {
            names.add("scan-" + (1000 + i) + ".txt");
        }
        Collections.shuffle(names, new Random(seed));
        check(seed, version -> names.removeLast());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void files_with_names_that_tell_are_put_together(long seed) throws IOException {
        check(seed, version -> version.report() + "." + version.language().tag() + ".txt");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void one_name_for_all_does_not_put_different_reports_together(long seed) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        check(seed, version -> {
            Path own = folder.resolve("" + numbers.computeIfAbsent(version.report(), first -> numbers.size()));
            return own.resolve("report." + version.language().tag() + ".txt").toString();
        });
    }

    private void check(long seed, Function<Version, String> name) throws IOException {
        Map<Path, String> reports = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        for (Version version : new InventedReports(seed).versions()) {
            Path file = folder.resolve(name.apply(version));
            Files.createDirectories(file.getParent());
            Files.writeString(file, version.text());
            reports.put(file, version.report());
            texts.put(version.text(), version.report());
        }
        assertEquals(InventedReports.FILES, reports.size());
        Reading reading = READER.read(reports.keySet(), PublishedReports.NONE);
        assertEquals(List.of(), reading.unreadable());
        List<List<String>> groups = reading.works().stream()
                .map(work -> work.facts().sources().values().stream().map(source -> texts.get(source.text())).toList())
                .toList();
        List<Set<String>> mixed = groups.stream().<Set<String>>map(TreeSet::new).filter(group -> group.size() > 1)
                .toList();
        assertEquals(List.of(), mixed, "different reports put together");
        Map<String, Long> pieces = groups.stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.counting()));
        long missed = pieces.values().stream().mapToLong(count -> count - 1).sum();
        assertTrue(missed <= 1, () -> missed + " versions were not put to their report: " + pieces);
    }
}
