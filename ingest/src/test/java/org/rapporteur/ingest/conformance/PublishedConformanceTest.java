package org.rapporteur.ingest.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ingest.conformance.ShapesOf.Folder;
import org.rapporteur.ontology.Terms.Rap;

/** The examples and the real reports, as published, and a dataset with every kind of thing, judged on two engines. */
class PublishedConformanceTest {
    /** Shapes that our data cannot meet honestly, each by its IRI with the reason; none so far. */
    private static final Map<String, String> EXCEPTIONS = Map.of();
    private static final JudgedDataset EVERY_KIND = JudgedDataset
            .of(Folder.ROOT.resolve("shapes/src/test/resources/org/rapporteur/shapes/valid/harbour-forum.trig"));
    private static final Path REPORTS = Folder.SHARED.resolve("reports");

    @TempDir
    static Path folder;

    private static JudgedDataset examples;
    private static JudgedDataset reports;

    @BeforeAll
    static void publish() throws IOException {
        examples = JudgedDataset.published(files(Folder.ROOT.resolve("examples/reports")), folder.resolve("examples"));
        reports = Files.isDirectory(REPORTS)
                ? JudgedDataset.published(files(REPORTS), folder.resolve("reports"))
                : new JudgedDataset(List.of());
    }

    @ParameterizedTest
    @EnumSource
    void the_published_examples_conform_on_both_engines(ShapesOf shapes) {
        assertConforms(examples, shapes);
    }

    @ParameterizedTest
    @EnumSource
    void a_dataset_with_every_kind_of_thing_conforms_on_both_engines(ShapesOf shapes) {
        assertConforms(EVERY_KIND, shapes);
    }

    @ParameterizedTest
    @EnumSource
    void the_published_reports_conform_on_both_engines(ShapesOf shapes) {
        assumeTrue(Files.isDirectory(REPORTS), "no reports at RAPPORTEUR_SHARED or ../shared");
        assertConforms(reports, shapes);
    }

    /** So that the tests above cannot pass because the shapes of others look at nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "CORE_PUBLIC_EVENT | <http://www.w3.org/2006/time#TemporalEntity> | <http://www.w3.org/2006/time#Instant>",
            "CORE_PUBLIC_EVENT | \"Quiet harbours\"@en | \"Quiet harbours\"",
            "CORE_PUBLIC_EVENT | https://authority.example/subject/noise | https://authority.example/subject/unknown",
            "CORE_PUBLIC_ORGANISATION | <http://data.europa.eu/m8g/PublicOrganisation> | <http://schema.org/Thing>",
            "CORE_PERSON | \"Ivo Karan\"@en | \"Ivo Karan\"",
            "CORE_LOCATION | \"Quay Hall, Lumen\"@en | \"Quay Hall, Lumen\""})
    void what_is_no_longer_right_is_seen_by_both_engines(ShapesOf shapes, String right, String wrong) {
        assumeTrue(shapes.present(), "no standards/semic at RAPPORTEUR_SHARED or ../shared");
        JudgedDataset dataset = EVERY_KIND.with(right, wrong);
        Set<Verdict> verdicts = dataset.byJena(shapes);
        assertTrue(!verdicts.isEmpty(), "nothing seen");
        assertEquals(lines(verdicts), lines(dataset.byRdf4j(shapes)));
    }

    @Test
    void every_property_that_is_published_is_one_that_our_shapes_speak_of() {
        Set<String> published = new TreeSet<>(examples.properties());
        published.addAll(reports.properties());
        assertTrue(published.size() > 40, published::toString);
        published.removeAll(EVERY_KIND.properties());
        assertEquals(Set.of(), published, "not in the dataset with every kind of thing");
        Set<String> unshaped = new TreeSet<>(EVERY_KIND.properties());
        unshaped.removeAll(ShapesOf.RAPPORTEUR.paths());
        assertEquals(Set.of(Rap.AS_READ), unshaped);
    }

    private static void assertConforms(JudgedDataset dataset, ShapesOf shapes) {
        assumeTrue(shapes.present(), "no standards/semic at RAPPORTEUR_SHARED or ../shared");
        assertTrue(dataset.graphs().size() > 9, "graphs: " + dataset.graphs().size());
        Set<Verdict> verdicts = dataset.byJena(shapes);
        assertEquals("", lines(unexplained(verdicts)));
        assertEquals(lines(verdicts), lines(dataset.byRdf4j(shapes)));
    }

    private static Set<Verdict> unexplained(Set<Verdict> verdicts) {
        return verdicts.stream().filter(Verdict::violation).filter(verdict -> !EXCEPTIONS.containsKey(verdict.shape()))
                .collect(Collectors.toSet());
    }

    private static String lines(Set<Verdict> verdicts) {
        return verdicts.stream().sorted().map(Verdict::toString).collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path reports) throws IOException {
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
