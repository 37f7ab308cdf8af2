package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.ingest.corrections.CorrectionsFile;
import org.rapporteur.shapes.dataset.Finding;

/** The files of one publication: reports, and corrections beside them. */
record Given(List<Path> reports, List<CorrectionsFile> corrections) {
    static Given of(Collection<Path> files, String base) {
        return new Given(files.stream().filter(Predicate.not(CorrectionsFile::isNamedSo)).toList(), files.stream()
                .filter(CorrectionsFile::isNamedSo).sorted().map(file -> CorrectionsFile.read(file, base)).toList());
    }

    /** What came of looking through the corrections: a file of which something does not hold is put aside as a copy. */
    Account reviewed(List<Finding> findings) {
        boolean refused = findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.error);
        List<Rejection> rejections = refused
                ? corrections.stream()
                        .map(file -> new Rejection(CorrectionsFile.NAME, file.bytes(), findings, Optional.empty()))
                        .toList()
                : List.of();
        return Account.of(rejections, findings);
    }
}
