package org.rapporteur.ingest.works;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Report files in a folder, and how many versions each report has that is read from them. */
record GivenReports(Path folder) {
    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    List<Integer> versions() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ReportReader().read(files.filter(Files::isRegularFile).toList(), PublishedReports.NONE).works()
                    .stream().map(work -> work.facts().sources().size()).sorted().toList();
        }
    }
}
