package org.rapporteur.ingest.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;

/** The case of each language among the cases of reports, with lines added or written otherwise. */
record ReportInEachLanguage(OfficialLanguage language, String text) {
    static ReportInEachLanguage of(OfficialLanguage language) {
        Path file = Path.of(System.getProperty("rapporteur.root"), "ingest/src/test/resources/reports",
                "language-" + language.tag(), "report." + language.tag() + ".txt");
        try {
            return new ReportInEachLanguage(language, Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException("Reading the case " + file + " failed", missing);
        }
    }

    ReportFacts facts(String changed) {
        return Extraction.of(new ReportText(new SourceText("report.txt", "0".repeat(64), changed)), language);
    }
}
