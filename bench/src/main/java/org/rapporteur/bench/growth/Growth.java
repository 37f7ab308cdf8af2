package org.rapporteur.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Publishes reports one by one into a dataset that already holds few and into one that holds many, in turns, so that both
 * meet the same machine, and compares the medians of their times.
 */
@Command(name = "growth", description = "Compares what one more report costs after few and after many.", mixinStandardHelpOptions = true)
public final class Growth implements Callable<Integer> {
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

    private Growth() {}

    /** Runs it; the exit code is 0 when the ratio keeps within the limit. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Growth()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path folder = keep.isPresent() ? Files.createDirectories(keep.get()) : Files.createTempDirectory("growth");
        GrowingDataset small = new GrowingDataset(folder.resolve("few"));
        GrowingDataset large = new GrowingDataset(folder.resolve("many"));
        small.fill(few);
        large.fill(many);
        List<Double> afterFew = new ArrayList<>();
        List<Double> afterMany = new ArrayList<>();
        for (int sample = 0; sample < samples; sample++) {
            afterFew.add(small.secondsForOneMore());
            afterMany.add(large.secondsForOneMore());
        }
        double ratio = median("after " + many, afterMany) / median("after " + few, afterFew);
        System.out.printf("ratio %.2f, limit %.2f%n", ratio, limit);
        return ratio <= limit ? 0 : 1;
    }

    /** The first reports warm the machine up and are not counted. */
    private static double median(String what, List<Double> all) {
        List<Double> seconds = all.subList(all.size() / 4, all.size()).stream().sorted().toList();
        double median = seconds.get(seconds.size() / 2);
        System.out.printf("one more report %s: median %.3f s, fastest %.3f s, slowest %.3f s%n", what, median,
                seconds.getFirst(), seconds.getLast());
        return median;
    }
}
