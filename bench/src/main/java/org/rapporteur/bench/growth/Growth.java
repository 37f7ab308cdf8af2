package org.rapporteur.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.bench.generated.GeneratedReport;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Publishes reports one by one into a dataset that already holds few and into one that holds many, and compares the
 * medians of their times.
 */
@Command(name = "growth", description = "Compares what one more report costs after few and after many.", mixinStandardHelpOptions = true)
public final class Growth implements Callable<Integer> {
    private static final String BASE = "https://bench.example/";
    private static final int TOGETHER = 250;

    @Option(names = "--few", defaultValue = "1000", description = "How many are there first (${DEFAULT-VALUE}).")
    private int few;

    @Option(names = "--many", defaultValue = "10000", description = "How many are there then (${DEFAULT-VALUE}).")
    private int many;

    @Option(names = "--samples", defaultValue = "41", description = "How many single reports are timed at each size (${DEFAULT-VALUE}).")
    private int samples;

    @Option(names = "--limit", defaultValue = "1.5", description = "The highest ratio of the two medians (${DEFAULT-VALUE}).")
    private double limit;

    @Option(names = "--keep", paramLabel = "DIR", description = "Works in this folder and leaves it there; goes on with what is there already.")
    private Optional<Path> keep;

    private Publisher publisher;
    private Path folder;

    private Growth() {}

    /** Runs it; the exit code is 0 when the ratio keeps within the limit. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Growth()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        folder = keep.isPresent() ? Files.createDirectories(keep.get()) : Files.createTempDirectory("growth");
        publisher = new Publisher(new ReportReader(), Acceptance.shapes(), Optional.of(folder.resolve("cache")));
        fill(0, few);
        double first = median("after " + few, few);
        fill(few + samples, many);
        double last = median("after " + many, many);
        double ratio = last / first;
        System.out.printf("ratio %.2f, limit %.2f%n", ratio, limit);
        return ratio <= limit ? 0 : 1;
    }

    private void fill(int from, int to) throws IOException {
        long begin = System.nanoTime();
        for (int next = Math.max(from, there()); next < to; next += TOGETHER) {
            publish(IntStream.range(next, Math.min(to, next + TOGETHER)).toArray());
            System.err.printf("%d published, %d s%n", Math.min(to, next + TOGETHER),
                    (System.nanoTime() - begin) / 1_000_000_000);
        }
    }

    /** How many reports an earlier run left in the folder. */
    private int there() throws IOException {
        Path reports = folder.resolve("reports");
        if (!Files.isDirectory(reports)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(reports)) {
            return (int) files.count();
        }
    }

    /** The first single reports warm the machine up and are published, but not counted. */
    private double median(String what, int from) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int sample = 0; sample < samples; sample++) {
            long begin = System.nanoTime();
            publish(from + sample);
            if (sample >= samples / 4) {
                seconds.add((System.nanoTime() - begin) / 1e9);
            }
        }
        seconds.sort(null);
        double median = seconds.get(seconds.size() / 2);
        System.out.printf("one more report %s: median %.3f s, fastest %.3f s, slowest %.3f s%n", what, median,
                seconds.getFirst(), seconds.getLast());
        return median;
    }

    private void publish(int... numbers) throws IOException {
        List<Path> files = new ArrayList<>();
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (GeneratedReport report : Arrays.stream(numbers).mapToObj(number -> new GeneratedReport(number, "en"))
                .toList()) {
            files.add(Files.writeString(reports.resolve(report.file()), report.text()));
        }
        Publisher.Outcome outcome = publisher.publish(files, folder.resolve("dataset"), BASE, Instant.now());
        if (!outcome.account().rejections().isEmpty() || outcome.account().counts().reports() != numbers.length) {
            throw new IllegalStateException("Not every generated report was published as one: "
                    + outcome.account().counts() + outcome.account().findings());
        }
    }
}
