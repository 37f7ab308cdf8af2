package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.ingest.erasure.ByteSearch;
import org.rapporteur.ingest.publish.PersonErasure.Outcome.Done;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;

/** Erases everybody, one after another, from reports in all languages, and looks for them in every byte. */
class ErasedNamesTest {
    private static final String BASE = "https://data.example/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));
    private static final Path CASES = ROOT.resolve("ingest/src/test/resources/reports");
    private static final Path FICTIONAL = ROOT
            .resolve("ingest/src/test/resources/org/rapporteur/ingest/publish/erasure");

    private static final ReportReader READER = new ReportReader();
    private static final Acceptance SHAPES = Acceptance.shapes();

    @TestFactory
    Stream<DynamicTest> nobody_leaves_a_trace_in_any_language() throws IOException {
        return Stream.concat(Stream.of(ROOT.resolve("examples/reports"), FICTIONAL), languages())
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> eraseAll(folder)));
    }

    private static Stream<Path> languages() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("language-")).sorted().toList()
                    .stream();
        }
    }

    private static void eraseAll(Path folder) throws IOException {
        Path dataset = Files.createTempDirectory("rapporteur-erasure").resolve("dataset");
        new Publisher(READER, SHAPES).publish(texts(folder), dataset, BASE, NOON);
        PublishedPeople published = PublishedPeople.in(dataset);
        assertEquals(List.of(), published.misquoted());
        assertFalse(published.people().isEmpty());
        Set<String> parts = published.parts();
        Map<String, Set<String>> left = new TreeMap<>(published.people());
        for (Map.Entry<String, Set<String>> person : published.people().entrySet()) {
            left.remove(person.getKey());
            Set<String> words = words(person.getValue());
            left.values()
                    .forEach(others -> words(others).forEach(other -> words.removeIf(word -> other.contains(word))));
            assertInstanceOf(Done.class,
                    PersonErasure.erase(person.getKey(), "on request", dataset, Optional.empty(), NOON));
            assertEquals(List.of(), ByteSearch.traces(dataset, words), person.getKey());
            assertEquals(List.of(), new DatasetDirectory(dataset).verify());
            assertEquals(List.of(), published.misquoted());
            assertEquals(left.keySet(), published.people().keySet());
        }
        assertEquals(numbers(parts), numbers(published.parts()));
        assertTrue(conforms(dataset));
    }

    /** The report may have got another slug; its parts keep their numbers. */
    private static List<String> numbers(Set<String> parts) {
        return parts.stream().map(part -> part.replaceFirst("^.*/id/([a-z]+)/.*-(\\d+)$", "$1 $2")).sorted().toList();
    }

    private static Set<String> words(Set<String> names) {
        return names.stream().flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}]+")))
                .filter(word -> word.length() > 3 && !word.equals("example")).map(String::toLowerCase)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean conforms(Path dataset) {
        DatasetDirectory directory = new DatasetDirectory(dataset);
        Map<String, byte[]> graphs = directory.snapshot().graphs().values().stream()
                .collect(Collectors.toMap(GraphEntry::graph, directory::quads));
        return SHAPES.judge(graphs, Map.of()).conforms();
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
