package org.rapporteur.bench.readers;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads generated files of each format, small and large, with our readers and with those of others. */
@Command(name = "readers", description = "Says how fast each kind of file is read, and in how much memory, beside other readers.", mixinStandardHelpOptions = true)
public final class Readers implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Option(names = "--small", defaultValue = "10000", description = "Bytes of text in a small file (${DEFAULT-VALUE}).")
    private int small;

    @Option(names = "--large", defaultValue = "10000000", description = "Bytes of text in a large file (${DEFAULT-VALUE}).")
    private int large;

    @Option(names = "--limit", defaultValue = "3", description = "How many times as long, or as much memory, as the other reader ours may take for a large file (${DEFAULT-VALUE}).")
    private double limit;

    private boolean within = true;

    private Readers() {}

    /** Runs it; the exit code is 0 when no large file takes more than the limit. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Readers()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        System.out.println(
                "format     text   other     ours MB/s  other MB/s  time   ours peak MB  other peak MB  memory");
        for (int bytes : List.of(small, large)) {
            List<String> lines = Samples.lines(bytes);
            for (Subject subject : Subject.ALL) {
                measure(subject, subject.file().of(lines), bytes);
            }
        }
        return within ? 0 : 1;
    }

    private void measure(Subject subject, byte[] file, int text) {
        int times = text > MEGABYTE ? 3 : 200;
        List<Measurement> both = Measurement.of(file, times,
                List.of(subject::characters, subject.othersText()::characters));
        Measurement ours = both.getFirst();
        Measurement other = both.getLast();
        double time = ours.seconds() / other.seconds();
        double memory = ours.peak() / other.peak();
        System.out.printf("%-6s %8.2f MB %-7s %10.1f %11.1f %6.2f %13.1f %14.1f %7.2f%n", subject.suffix(),
                text / MEGABYTE, subject.other(), text / MEGABYTE / ours.seconds(), text / MEGABYTE / other.seconds(),
                time, ours.peak(), other.peak(), memory);
        within &= text <= MEGABYTE || time <= limit && memory <= limit;
    }
}
