package org.rapporteur.bench.throughput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.rapporteur.bench.generated.GeneratedReport;
import org.rapporteur.ingest.language.LanguageDetection;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Publishes generated reports in five languages, beside plainly reading their files and detecting their languages alone,
 * and compares the memory in use in the first half of the way with that in the second.
 */
@Command(name = "throughput", description = "Says how many reports are published in a second, and in how much memory.", mixinStandardHelpOptions = true)
public final class Throughput implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Option(names = "--reports", defaultValue = "10000", description = "How many reports, each in five languages (${DEFAULT-VALUE}).")
    private int reports;

    @Option(names = "--limit", defaultValue = "1.5", description = "The highest ratio of the memory in use in the second half of the way to that in the first (${DEFAULT-VALUE}).")
    private double limit;

    @Option(names = "--keep", paramLabel = "DIR", description = "Works in this folder and leaves it there.")
    private Optional<Path> keep;

    private Throughput() {}

    /** Runs it; the exit code is 0 when all was published and the memory keeps within the limit. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Throughput()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path folder = keep.isPresent() ? Files.createDirectories(keep.get()) : Files.createTempDirectory("throughput");
        List<Path> files = written(Files.createDirectories(folder.resolve("reports")));
        double read = seconds(() -> files.stream().mapToLong(file -> text(file).length()).sum());
        LanguageDetection detection = new LanguageDetection();
        double detected = seconds(() -> files.parallelStream().map(file -> detection.detect(text(file)))
                .filter(LanguageDetection.Detected.Official.class::isInstance).count());
        Heap heap = new Heap();
        Publisher publisher = new Publisher(new ReportReader(), Acceptance.shapes(),
                Optional.of(folder.resolve("cache"))).telling(heap);
        List<Publisher.Outcome> outcome = new ArrayList<>();
        double published = seconds(() -> outcome
                .add(publisher.publish(files, folder.resolve("dataset"), "https://bench.example/", Instant.now())))
                - heap.secondsOfMeasuring();
        System.out.printf("%d reports in %d files, %.1f MB%n", reports, files.size(), megabytes(files));
        System.out.printf("read plainly      %9.2f s%n", read);
        System.out.printf("language detected %9.2f s%n", detected);
        System.out.printf("published         %9.2f s, %.1f reports/s, %.1f files/s%n", published, reports / published,
                files.size() / published);
        double ratio = heap.highestInSecondHalf() / heap.highestInFirstHalf();
        System.out.printf(
                "memory in use at most %.0f MB in the first half, %.0f MB in the second: ratio %.2f, limit %.2f; heap of %.0f MB%n",
                heap.highestInFirstHalf(), heap.highestInSecondHalf(), ratio, limit,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
        boolean all = outcome.getFirst().account().counts().reports() == reports
                && outcome.getFirst().account().counts().versions() == files.size();
        if (!all) {
            System.out.println(
                    "not every generated report was published as one: " + outcome.getFirst().account().counts());
        }
        return all && ratio <= limit ? 0 : 1;
    }

    private List<Path> written(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (GeneratedReport report : IntStream.range(0, reports).boxed().flatMap(
                number -> GeneratedReport.LANGUAGES.stream().map(language -> new GeneratedReport(number, language)))
                .toList()) {
            files.add(Files.writeString(folder.resolve(report.file()), report.text()));
        }
        return files;
    }

    private static double megabytes(List<Path> files) {
        return files.stream().mapToLong(file -> text(file).length()).sum() / MEGABYTE;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
