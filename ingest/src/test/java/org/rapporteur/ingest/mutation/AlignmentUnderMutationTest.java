package org.rapporteur.ingest.mutation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.mutation.Mutator.Mutated;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Versions of a report that lost, broke, joined or moved lines are still brought together, and what cannot be told is
 * left alone.
 *
 * <p>Each report is changed in {@value #SOME} ways, or in as many as the system property {@code rapporteur.mutations} says.
 */
class AlignmentUnderMutationTest {
    private static final int SOME = 20;
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.90;
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));

    private final ReportReader reader = new ReportReader();

    @TempDir
    Path folder;

    @Test
    void the_example_stays_aligned() {
        Path examples = ROOT.resolve("examples");
        check(ParallelReport.of(examples.resolve("gold/alignment-gold.tsv"), examples.resolve("reports"),
                "river-towns-workshop-3"));
    }

    @Test
    void the_second_example_stays_aligned() {
        Path examples = ROOT.resolve("examples");
        check(ParallelReport.of(examples.resolve("gold/night-libraries-conference-alignment.tsv"),
                examples.resolve("reports"), "night-libraries-conference"));
    }

    @Test
    void the_real_report_stays_aligned() {
        Path shared = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElse(ROOT.resolve("../shared"));
        assumeTrue(Files.isDirectory(shared.resolve("reports")), "no reports at RAPPORTEUR_SHARED or ../shared");
        check(ParallelReport.of(shared.resolve("reference/gold/alignment-gold.tsv"), shared.resolve("reports"),
                "masterclass-2"));
    }

    private void check(ParallelReport report) {
        AlignmentScore score = AlignmentScore.NONE;
        for (int seed = 0; seed < Integer.getInteger("rapporteur.mutations", SOME); seed++) {
            score = score.plus(score(new Mutator(seed).mutate(report)));
        }
        AlignmentScore all = score;
        String mistakes = String.join("\n", all.mistakes());
        assertAll(() -> assertEquals(List.of(), all.falsePeople(), "people taken for one"),
                () -> assertTrue(all.statements().precision() >= PRECISION, all.statements() + "\n" + mistakes),
                () -> assertTrue(all.statements().recall() >= RECALL, () -> "" + all.statements()),
                () -> assertTrue(all.questions().precision() >= PRECISION, all.questions() + "\n" + mistakes),
                () -> assertTrue(all.questions().recall() >= RECALL, () -> "" + all.questions()));
    }

    AlignmentScore score(Mutated mutated) {
        Reading reading = reader.read(write(mutated.report()), PublishedReports.NONE);
        List<WorkFacts> works = reading.works().stream().map(Reading.Work::facts).toList();
        return AlignmentScore.of(mutated, works);
    }

    private List<Path> write(ParallelReport report) {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<OfficialLanguage, List<Line>> version : report.versions().entrySet()) {
            Path file = folder.resolve(report.stem() + "." + version.getKey().tag() + ".txt");
            try {
                Files.write(file, version.getValue().stream().map(Line::text).toList());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            files.add(file);
        }
        return files;
    }
}
