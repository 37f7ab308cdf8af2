package org.rapporteur.bench.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.rapporteur.bench.corpus.Corpus;
import org.rapporteur.bench.corpus.Text;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;

/** Publishes a corpus as an editor would. */
record Publication(Corpus corpus, Path folder) {
    private static final String BASE = "https://bench.example/";
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    Path dataset() {
        return folder.resolve("dataset");
    }

    /** Publishes all reports together. */
    void together() throws IOException {
        List<Path> files = new ArrayList<>();
        for (List<Path> report : files().values()) {
            files.addAll(report);
        }
        publisher().publish(files, dataset(), BASE, TIME);
    }

    /** Publishes one report after the other, in an order that the seed decides. */
    void oneByOne(long seed) throws IOException {
        List<List<Path>> reports = new ArrayList<>(files().values());
        Collections.shuffle(reports, new Random(seed));
        Publisher publisher = publisher();
        reports.forEach(files -> publisher.publish(files, dataset(), BASE, TIME));
    }

    private static Publisher publisher() {
        return new Publisher(new ReportReader(), Acceptance.shapes());
    }

    private Map<String, List<Path>> files() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Map<String, List<Path>> files = new LinkedHashMap<>();
        for (Text text : corpus.texts()) {
            Path file = Files.writeString(reports.resolve(text.file()), text.content());
            files.computeIfAbsent(text.report(), first -> new ArrayList<>()).add(file);
        }
        return files;
    }
}
