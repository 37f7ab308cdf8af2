package org.rapporteur.bench.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.bench.generated.GeneratedReport;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.NamedGraph;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges generated graphs by our validator and, all in one graph, by Jena's; parsing counts for both. */
@Command(name = "validation", description = "Says how fast graphs are judged, and in how much memory, beside plain Jena.", mixinStandardHelpOptions = true)
public final class Validation implements Callable<Integer> {
    private static final String BASE = "https://bench.example/";

    @Option(names = "--triples", defaultValue = "100000", description = "How many triples, about (${DEFAULT-VALUE}).")
    private int triples;

    @Option(names = "--reports", defaultValue = "3", description = "How many reports are published to be copied (${DEFAULT-VALUE}).")
    private int reports;

    @Option(names = "--runs", defaultValue = "3", description = "How many timed runs, in turns; the fastest counts (${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--memory", defaultValue = "1", description = "The limit of our peak memory, as a share of Jena's (${DEFAULT-VALUE}).")
    private double memory;

    private Validation() {}

    /** Runs it; the exit code is 0 when both found the same and ours needed neither more time nor too much memory. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Validation()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("validation");
        try {
            List<NamedGraph> originals = broken(published(folder));
            int copies = Math.toIntExact(Math.max(1, triples / Copies.triples(originals)));
            return compared(new Copies(originals, BASE, copies, folder.resolve("copies")));
        } finally {
            delete(folder);
        }
    }

    private int compared(Copies copies) {
        System.out.printf("%d graphs, %d triples%n", copies.size(), copies.triples());
        double ours = Double.MAX_VALUE;
        double jena = Double.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            ours = Math.min(ours, seconds(Judge::ours, copies));
            jena = Math.min(jena, seconds(Judge::jena, copies));
        }
        double oursAlive = alive(Judge::ours, copies);
        double jenaAlive = alive(Judge::jena, copies);
        System.out.printf("ours  %8.2f s %8.1f MB%n", ours, oursAlive);
        System.out.printf("Jena  %8.2f s %8.1f MB%n", jena, jenaAlive);
        System.out.printf("ratio %8.2f   %8.2f%n", ours / jena, oursAlive / jenaAlive);
        SortedSet<String> found = Judge.ours(copies);
        boolean same = found.equals(Judge.jena(copies));
        System.out.printf("%d results, %s%n", found.size(), same ? "the same" : "NOT the same");
        return same && !found.isEmpty() && ours <= jena && oursAlive <= memory * jenaAlive ? 0 : 1;
    }

    private static double seconds(Judge judge, Copies copies) {
        System.gc();
        long begin = System.nanoTime();
        judge.results(copies);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double alive(Judge judge, Copies copies) {
        try (LiveHeap heap = new LiveHeap()) {
            judge.results(copies);
            return heap.most();
        }
    }

    private List<NamedGraph> published(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (GeneratedReport report : IntStream.range(0, reports).boxed().flatMap(
                number -> GeneratedReport.LANGUAGES.stream().map(language -> new GeneratedReport(number, language)))
                .toList()) {
            files.add(Files.writeString(folder.resolve(report.file()), report.text()));
        }
        new Publisher(new ReportReader(), Acceptance.shapes()).publish(files, folder.resolve("dataset"), BASE,
                Instant.EPOCH);
        DatasetDirectory dataset = new DatasetDirectory(folder.resolve("dataset"));
        return dataset.snapshot().graphs().values().stream()
                .map(entry -> new NamedGraph(entry.graph(), dataset.quads(entry))).toList();
    }

    /** So that there is something to find: in one of ten graphs one label in English loses its language. */
    private static List<NamedGraph> broken(List<NamedGraph> graphs) {
        return IntStream.range(0, graphs.size()).mapToObj(number -> {
            NamedGraph graph = graphs.get(number);
            String quads = new String(graph.quads(), StandardCharsets.UTF_8);
            return number % 10 > 0
                    ? graph
                    : new NamedGraph(graph.iri(), quads.replaceFirst("(<" + Terms.Rdfs.LABEL + "> \"[^\"]*\")@en", "$1")
                            .getBytes(StandardCharsets.UTF_8));
        }).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
