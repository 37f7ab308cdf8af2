package org.rapporteur.ingest.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rapporteur.ingest.IngestException;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.publish.Account;
import org.rapporteur.ingest.publish.JudgedReport;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

/** A folder of pages: one for each report as it is judged, and at last the index. */
public final class CheckPages implements Consumer<JudgedReport> {
    /** The name of the page that lists the others. */
    static final String INDEX = "index.html";

    private final Path folder;
    private final List<IndexPage.Entry> entries = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    /**
     * Pages in a folder, which is made where needed; pages of the same names are overwritten.
     *
     * @throws IngestException when the disk refuses
     */
    public CheckPages(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new IngestException("Making the folder " + folder + " failed", failure);
        }
    }

    @Override
    public void accept(JudgedReport report) {
        String file = file(report.resolution().report());
        write(file, ReportPage.of(report));
        entries.add(new IndexPage.Entry(file, Title.of(report), List.copyOf(report.facts().sources().keySet()),
                report.facts().sources().values().stream().map(SourceText::file).toList(), report.conforms(),
                FactSheet.of(report).facts().count(), report.findings().stream()
                        .collect(Collectors.groupingBy(Finding::severity, TreeMap::new, Collectors.counting()))));
    }

    /** Writes the index, and returns where it lies. */
    public Path index(Account account) {
        return write(INDEX, IndexPage.of(entries, account));
    }

    /** A slug has but letters of ASCII, digits and hyphens, whatever the files and the event are called. */
    private String file(Slug report) {
        String file = "report-" + report + ".html";
        for (int number = 2; !files.add(file); number++) {
            file = "report-" + report.numbered(number) + ".html";
        }
        return file;
    }

    private Path write(String file, String page) {
        Path path = folder.resolve(file);
        try {
            return Files.writeString(path, page);
        } catch (IOException failure) {
            throw new IngestException("Writing the page " + path + " failed", failure);
        }
    }
}
