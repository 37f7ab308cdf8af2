package org.rapporteur.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.HistoryEntry.Change;

/**
 * Files published one by one in any order give the same things with the same facts, and no IRI is lost on the way;
 * published together they give the same bytes.
 *
 * <p>Of the real report, {@value #SOME} random orders are tried, or as many as the system property
 * {@code rapporteur.orders} says.
 */
class PublicationOrderTest {
    private static final String BASE = "https://data.example/";
    private static final IriSpace IRIS = new IriSpace(BASE);
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final int SOME = 4;
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));

    private final Publisher publisher = new Publisher(new ReportReader(), Acceptance.shapes());

    @TempDir
    Path datasets;

    @TestFactory
    Stream<DynamicTest> the_example_in_any_order() throws IOException {
        return tests(permutations(reports(ROOT.resolve("examples/reports")).stream()
                .filter(file -> file.getFileName().toString().startsWith("river-towns")).toList()));
    }

    @TestFactory
    Stream<DynamicTest> both_examples_in_random_orders() throws IOException {
        List<Path> files = reports(ROOT.resolve("examples/reports"));
        return tests(IntStream.range(0, SOME).mapToObj(seed -> {
            List<Path> order = new ArrayList<>(files);
            Collections.shuffle(order, new Random(seed));
            return order;
        }).toList());
    }

    @TestFactory
    Stream<DynamicTest> the_real_report_in_random_orders() throws IOException {
        Path shared = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElse(ROOT.resolve("../shared")).resolve("reports");
        if (!Files.isDirectory(shared)) {
            return Stream.of(DynamicTest.dynamicTest("the real report is not at hand",
                    () -> assumeTrue(false, "no reports at RAPPORTEUR_SHARED or ../shared")));
        }
        List<Path> files = reports(shared);
        return tests(IntStream.range(0, Integer.getInteger("rapporteur.orders", SOME)).mapToObj(seed -> {
            List<Path> order = new ArrayList<>(files);
            Collections.shuffle(order, new Random(seed));
            return order;
        }).toList());
    }

    private Stream<DynamicTest> tests(List<List<Path>> orders) {
        Path together = publish("together", orders.getFirst());
        Colouring expected = coloured(together);
        List<DynamicTest> tests = new ArrayList<>();
        for (List<Path> order : orders) {
            String names = order.stream().map(file -> file.getFileName().toString().replaceAll("^.*?\\.|\\.txt$", ""))
                    .collect(Collectors.joining(" "));
            tests.add(DynamicTest.dynamicTest("one by one: " + names, () -> {
                Path dataset = oneByOne("one by one " + names, order);
                assertSame(expected, coloured(dataset));
                assertEquals(PublishedDataset.bytes(dataset),
                        PublishedDataset.bytes(publish(dataset.getFileName().toString(), order)));
            }));
            tests.add(DynamicTest.dynamicTest("together: " + names, () -> assertEquals(PublishedDataset.bytes(together),
                    PublishedDataset.bytes(publish("together " + names, order)))));
        }
        return tests.stream();
    }

    private Path oneByOne(String name, List<Path> order) {
        Path dataset = datasets.resolve(name);
        Model before = new LinkedHashModel();
        for (Path file : order) {
            publish(name, List.of(file));
            Model after = PublishedDataset.model(dataset);
            assertNothingLost(before, after, dataset);
            before = after;
        }
        return dataset;
    }

    /** Every IRI is still there or its end is told; and what was read at a place is still the same thing. */
    private static void assertNothingLost(Model before, Model after, Path dataset) {
        Set<String> told = history(dataset).stream()
                .filter(entry -> entry.change() == Change.merge || entry.change() == Change.withdraw)
                .map(HistoryEntry::iri).collect(Collectors.toSet());
        Set<String> lost = new TreeSet<>(things(before));
        lost.removeAll(things(after));
        lost.removeAll(told);
        assertEquals(Set.of(), lost, "IRIs lost");
        Map<String, Set<String>> now = byPlace(after);
        byPlace(before).forEach((place, things) -> {
            Set<String> there = now.getOrDefault(place, Set.of());
            assertTrue(there.isEmpty() || there.containsAll(things),
                    () -> place + " was read as " + things + " and now as " + there);
        });
    }

    private static Set<String> things(Model model) {
        return model.subjects().stream().map(subject -> subject.stringValue())
                .filter(iri -> iri.startsWith(BASE + "id/")).collect(Collectors.toSet());
    }

    /** The things read at each place, apart by kind. */
    private static Map<String, Set<String>> byPlace(Model model) {
        Map<String, Set<String>> things = new HashMap<>();
        for (Statement evidence : model) {
            Optional<ThingName> thing = IRIS.parseThing(evidence.getSubject().stringValue());
            if (thing.isPresent() && evidence.getObject().stringValue().startsWith(BASE + "source/")) {
                things.computeIfAbsent(thing.get().kind() + " " + evidence.getObject(), first -> new TreeSet<>())
                        .add(evidence.getSubject().stringValue());
            }
        }
        return things;
    }

    private static void assertSame(Colouring expected, Colouring actual) {
        assertEquals(0, expected.undecided(), "things that nothing tells apart");
        assertEquals(List.of(), expected.notIn(actual), "missing");
        assertEquals(List.of(), actual.notIn(expected), "surplus");
        assertEquals(expected.statements(), actual.statements());
    }

    private Path publish(String name, Collection<Path> files) {
        Path dataset = datasets.resolve(name);
        Publisher.Outcome outcome = publisher.publish(files, dataset, BASE, NOON);
        assertEquals(List.of(), outcome.account().rejections());
        return dataset;
    }

    private static Colouring coloured(Path dataset) {
        return new Colouring(PublishedDataset.model(dataset), BASE);
    }

    private static List<HistoryEntry> history(Path dataset) {
        DatasetDirectory directory = new DatasetDirectory(dataset);
        return directory.manifest().map(directory::history).orElse(List.of());
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static List<List<Path>> permutations(List<Path> files) {
        if (files.isEmpty()) {
            return List.of(List.of());
        }
        return files.stream().flatMap(first -> {
            List<Path> others = files.stream().filter(file -> !file.equals(first)).toList();
            return permutations(others).stream().map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
        }).toList();
    }
}
