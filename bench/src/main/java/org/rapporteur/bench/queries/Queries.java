package org.rapporteur.bench.queries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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

    @Option(names = "--rounds", defaultValue = "2", description = "How many turns each server has with each question (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--limit", defaultValue = "2", description = "The lowest geometric mean of the ratios without repetition (${DEFAULT-VALUE}).")
    private double limit;

    @Option(names = "--start", defaultValue = "2", description = "The longest time to the first answer of a warm start, in seconds (${DEFAULT-VALUE}).")
    private double start;

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
        try (Client client = new Client(content.things());
                ServerProcess fuseki = ServerProcess.fuseki(content, folder.resolve("fuseki"))) {
            try (ServerProcess ours = ServerProcess.ours(content, cache, List.of("--answer-cache", "0"))) {
                Race race = race(client, ours, fuseki);
                List<String> differences = race.differences();
                differences.forEach(System.out::println);
                missed |= !differences.isEmpty();
                warmUp(race);
                for (int concurrency : CONCURRENCIES) {
                    missed |= table("without repetition", concurrency, race.withoutRepetition(concurrency)) < limit;
                }
            }
            long begin = System.nanoTime();
            try (ServerProcess ours = ServerProcess.ours(content, cache, List.of())) {
                client.answer(ours.sparql(), Question.ALL.getFirst(), 0);
                double started = (System.nanoTime() - begin) / 1e9;
                missed |= started >= start;
                Race race = race(client, ours, fuseki);
                for (int concurrency : CONCURRENCIES) {
                    table("with repetition", concurrency, race.withRepetition(concurrency));
                }
                System.out.printf(Locale.ROOT, "%nfirst answer %.2f s behind a warm start, limit %.2f s%n", started,
                        start);
            }
        }
    }

    /** As long as all else together takes at one concurrency, so that both compiled what they need. */
    private static void warmUp(Race race) {
        race.withoutRepetition(2);
    }

    private Race race(Client client, ServerProcess ours, ServerProcess fuseki) {
        return new Race(client, ours.sparql(), fuseki.sparql(), rounds, Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /** Prints rates; returns the geometric mean of their ratios. */
    private static double table(String kind, int concurrency, List<Race.Rates> all) {
        System.out.printf(Locale.ROOT, "%n%-30s %10s %10s %6s%n", kind + ", " + concurrency + " at once", "ours/s",
                "Fuseki/s", "ratio");
        all.forEach(rates -> System.out.printf(Locale.ROOT, "%-30s %10.1f %10.1f %6.2f%n", rates.question().name(),
                rates.ours(), rates.fuseki(), rates.ratio()));
        double mean = Math.exp(all.stream().mapToDouble(rates -> Math.log(rates.ratio())).average().orElseThrow());
        System.out.printf(Locale.ROOT, "%-52s %6.2f%n", "geometric mean", mean);
        return mean;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
