package org.rapporteur.bench.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.bench.generated.GeneratedReport;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;

/** A dataset into which generated reports are published, each once; it goes on from what is in its folder. */
final class GrowingDataset {
    private static final String BASE = "https://bench.example/";
    private static final int TOGETHER = 250;

    private final Path folder;
    private final Publisher publisher;
    private int size;

    GrowingDataset(Path folder) throws IOException {
        this.folder = folder;
        publisher = new Publisher(new ReportReader(), Acceptance.shapes(), Optional.of(folder.resolve("cache")));
        try (Stream<Path> files = Files.list(Files.createDirectories(folder.resolve("reports")))) {
            size = (int) files.count();
        }
    }

    /** Publishes reports until there are at least so many. */
    void fill(int many) throws IOException {
        long begin = System.nanoTime();
        while (size < many) {
            publish(Math.min(TOGETHER, many - size));
            System.err.printf("%d published, %d s%n", size, (System.nanoTime() - begin) / 1_000_000_000);
        }
    }

    double secondsForOneMore() throws IOException {
        long begin = System.nanoTime();
        publish(1);
        return (System.nanoTime() - begin) / 1e9;
    }

    private void publish(int more) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = size; number < size + more; number++) {
            GeneratedReport report = new GeneratedReport(number, GeneratedReport.LANGUAGES.getFirst());
            files.add(Files.writeString(folder.resolve("reports").resolve(report.file()), report.text()));
        }
        Publisher.Outcome outcome = publisher.publish(files, folder.resolve("dataset"), BASE, Instant.now());
        if (!outcome.account().rejections().isEmpty() || outcome.account().counts().reports() != more) {
            throw new IllegalStateException("Not every generated report was published as one: "
                    + outcome.account().counts() + outcome.account().findings());
        }
        size += more;
    }
}
