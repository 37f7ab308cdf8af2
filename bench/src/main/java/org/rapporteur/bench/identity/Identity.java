package org.rapporteur.bench.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rapporteur.bench.corpus.Corpus;
import org.rapporteur.bench.corpus.Mention;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench/run identity}: publishes a corpus and says how well mentions were resolved. */
@Command(name = "identity", description = "Publishes a synthetic corpus of reports and measures whether mentions of one thing were taken for one.", mixinStandardHelpOptions = true)
public final class Identity implements Callable<Integer> {
    private static final double PRECISION = 0.995;
    private static final double RECALL = 0.95;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another number makes another corpus; 1 by default.")
    private long seed;

    @Option(names = "--events", paramLabel = "N", defaultValue = "44", description = "How many events; 44 by default.")
    private int events;

    @Option(names = "--no-handles", description = "Leaves all accounts of people out.")
    private boolean noHandles;

    @Option(names = "--one-by-one", description = "Publishes one report at a time in an arbitrary order, instead of all together.")
    private boolean oneByOne;

    @Option(names = "--keep", paramLabel = "DIR", description = "Keeps reports, truth and dataset in this folder.")
    private Optional<Path> keep;

    @Option(names = "--list", paramLabel = "N", defaultValue = "40", description = "How many lines of each list are printed; 40 by default.")
    private int most;

    /** Runs the command and exits with 1 where the goals were missed. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Identity()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Corpus corpus = Corpus.of(seed, events, !noHandles);
        Path folder = keep.isPresent() ? Files.createDirectories(keep.get()) : Files.createTempDirectory("identity");
        try {
            Publication publication = new Publication(corpus, folder);
            if (oneByOne) {
                publication.oneByOne(seed);
            } else {
                publication.together();
            }
            Measurement measurement = Measurement.of(corpus, publication.dataset());
            System.out.print(new Sheet(measurement, most).text());
            if (keep.isPresent()) {
                Files.write(folder.resolve("truth.tsv"), corpus.mentions().stream().map(Identity::line).toList());
            }
            return measurement.scores().stream().allMatch(Identity::reached) ? 0 : 1;
        } finally {
            if (keep.isEmpty()) {
                delete(folder);
            }
        }
    }

    private static boolean reached(Score score) {
        return score.precision() >= PRECISION && score.recallOfJoined() >= RECALL && !score.mergedLookAlikes();
    }

    private static String line(Mention mention) {
        return String.join("\t", List.of(mention.report(), mention.kind().path(), mention.truth(),
                mention.written().toString(), mention.situation(), mention.likeness(), mention.traits().toString()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
