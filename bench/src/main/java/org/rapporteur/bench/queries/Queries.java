package org.rapporteur.bench.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks our server and Fuseki the same questions about the same quads, in turns, over HTTP. */
@Command(name = "queries", description = "Says how fast queries are answered, beside Fuseki.", mixinStandardHelpOptions = true)
public final class Queries implements Callable<Integer> {
    private static final List<Integer> CONCURRENCIES = List.of(1, 8);

    @Option(names = "--quads", defaultValue = "1000000", description = "How many quads, about (${DEFAULT-VALUE}).")
    private long quads;

    @Option(names = "--reports", defaultValue = "50", description = "How many reports are published to be copied (${DEFAULT-VALUE}).")
    private int reports;

    @Option(names = "--seconds", defaultValue = "0.5", description = "How long a turn takes (${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--warm-up", defaultValue = "5", description = "For how many seconds each server is asked each question before (${DEFAULT-VALUE}).")
    private double warmUp;

    @Option(names = "--rounds", defaultValue = "4", description = "How many turns each server has with each question (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--limit", defaultValue = "2", description = "The lowest geometric mean of the ratios, uncached (${DEFAULT-VALUE}).")
    private double limit;

    @Option(names = "--start", defaultValue = "2", description = "The longest time to the first answer of a warm start, in seconds (${DEFAULT-VALUE}).")
    private double start;

    @Option(names = "--restarted", description = "Both servers are started anew on what they have loaded before they are asked.")
    private boolean restarted;

    private boolean missed;

    private Queries() {}

    /** Runs it; the exit code is 0 when both say the same, ours as much faster as it is to be, and starts in time. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return new CommandLine(new Queries()).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("queries");
        try {
            Content content = Content.of(reports, quads, folder);
            System.out.printf(Locale.ROOT, "%d quads%n", content.size());
            measure(content, folder);
            return missed ? 1 : 0;
        } finally {
            delete(folder);
        }
    }

    private void measure(Content content, Path folder) throws IOException {
        Path cache = folder.resolve("cache");
        Path store = folder.resolve("fuseki");
        Client client = new Client(content.things());
        if (restarted) {
            ServerProcess.fuseki(content, store).close();
            ServerProcess.ours(content, cache).close();
        }
        try (ServerProcess fuseki = ServerProcess.fuseki(content, store)) {
            try (ServerProcess ours = ServerProcess.ours(content, cache)) {
                compare(race(client, ours, fuseki));
            }
            long begin = System.nanoTime();
            try (ServerProcess ours = ServerProcess.ours(content, cache)) {
                client.answer(ours.sparql(), Question.ALL.getFirst(), 0);
                double started = (System.nanoTime() - begin) / 1e9;
                System.out.printf(Locale.ROOT,
                        "%nwarm start to first answer %.2f s (%.2f s of processor time), limit %.2f s%n", started,
                        ours.processorTime().toMillis() / 1e3, start);
                missed |= started >= start;
            }
        }
    }

    private void compare(Race race) {
        List<String> differences = race.differences();
        differences.forEach(System.out::println);
        missed |= !differences.isEmpty();
        race.warmUp(duration(warmUp));
        for (int concurrency : CONCURRENCIES) {
            missed |= table("uncached", concurrency, race.withoutRepetition(concurrency)) < limit;
        }
        for (int concurrency : CONCURRENCIES) {
            table("cached", concurrency, race.withRepetition(concurrency));
        }
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private Race race(Client client, ServerProcess ours, ServerProcess fuseki) {
        return new Race(client, ours, fuseki, rounds, duration(seconds));
    }

    /** Prints rates; returns the geometric mean of the ratios of answers in a second. */
    private static double table(String kind, int concurrency, List<Race.Rates> all) {
        System.out.printf(Locale.ROOT, "%n%-30s %10s %10s %6s %12s %10s %6s%n", kind + ", " + concurrency + " at once",
                "ours/s", "Fuseki/s", "ratio", "ours CPU ms", "Fuseki's", "ratio");
        all.forEach(rates -> System.out.printf(Locale.ROOT, "%-30s %10.1f %10.1f %6.2f %12.3f %10.3f %6.2f%n",
                rates.question().name(), rates.ours().perSecond(), rates.fuseki().perSecond(), rates.ratio(),
                rates.ours().processorMillis(), rates.fuseki().processorMillis(), rates.processorRatio()));
        double mean = mean(all, Race.Rates::ratio);
        System.out.printf(Locale.ROOT, "%-52s %6.2f %30.2f%n", "geometric mean", mean,
                mean(all, Race.Rates::processorRatio));
        return mean;
    }

    private static double mean(List<Race.Rates> all, ToDoubleFunction<Race.Rates> ratio) {
        return Math.exp(all.stream().mapToDouble(ratio).map(Math::log).average().orElseThrow());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
