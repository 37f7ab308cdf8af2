package org.rapporteur.ingest.corrections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.rapporteur.ingest.corrections.Judgement.Accepted;
import org.rapporteur.ingest.corrections.Judgement.Refused;
import org.rapporteur.ingest.corrections.Vocabulary.Meaning;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.shapes.dataset.Finding;

/** Tells which lines of files hold: what they say replaces what was said of the same subjects before. */
public final class Review {
    private final PublishedGraphs published;
    private final PublishedReports reports;
    private final Corrections stored;
    private final Model next;
    private final List<Finding> findings = new ArrayList<>();

    private Review(PublishedGraphs published, PublishedReports reports) {
        this.reports = reports;
        this.published = published;
        this.stored = Corrections.of(published);
        this.next = new TreeModel(stored.statements());
    }

    /**
     * What holds after these files.
     *
     * @param corrections all that are in force from then on
     * @param concerned what is said otherwise than before: subjects and objects, as IRIs
     * @param findings what does not hold, and why
     */
    public record Outcome(Corrections corrections, Set<String> concerned, List<Finding> findings) {
        public Outcome {
            concerned = Set.copyOf(concerned);
            findings = List.copyOf(findings);
        }
    }

    /** All that files say, judged by what is published. */
    public static Outcome of(List<CorrectionsFile> files, PublishedGraphs published, PublishedReports reports) {
        Review review = new Review(published, reports);
        files.forEach(file -> review.judge(file, file.lines()));
        return review.outcome();
    }

    /** What files say of how texts are to be read, which must be known before anything is published. */
    public static Outcome ofTexts(List<CorrectionsFile> files, PublishedGraphs published, PublishedReports reports) {
        Review review = new Review(published, reports);
        files.forEach(file -> review.judge(file, file.lines().stream().filter(Review::isAboutTexts).toList()));
        return review.outcome();
    }

    /** What is wrong with files whatever is published. */
    public static List<Finding> ofForm(List<CorrectionsFile> files, PublishedGraphs nothing) {
        return of(files, nothing, PublishedReports.NONE).findings().stream()
                .filter(finding -> !finding.code().equals("unknown-thing")).toList();
    }

    private static boolean isAboutTexts(Line line) {
        return Vocabulary.meaning(line.statement().getPredicate().stringValue())
                .filter(meaning -> meaning == Meaning.LANGUAGE || meaning == Meaning.SAME_REPORT_AS).isPresent();
    }

    private void judge(CorrectionsFile file, List<Line> lines) {
        findings.addAll(file.findings());
        LineReview review = new LineReview(published, stored,
                new TextNames(published, reports, file.path().toAbsolutePath().getParent()));
        Set<String> replaced = new HashSet<>();
        for (Line line : lines) {
            switch (review.judge(line)) {
                case Refused refused -> refuse(line, refused);
                case Accepted(List<Statement> statements) -> {
                    Stream.concat(Stream.of(review.subject(line)),
                            statements.stream().map(statement -> statement.getSubject().stringValue()))
                            .filter(replaced::add).forEach(this::forget);
                    contradiction(statements).ifPresentOrElse(refused -> refuse(line, refused),
                            () -> next.addAll(statements));
                }
            }
        }
    }

    private void forget(String subject) {
        next.removeIf(statement -> statement.getSubject().stringValue().equals(subject));
    }

    private void refuse(Line line, Refused refused) {
        findings.add(new Finding(refused.code(), Finding.Severity.error, CorrectionsFile.NAME, line.number(),
                refused.message(), refused.advice()));
    }

    private Optional<Refused> contradiction(List<Statement> statements) {
        return statements.stream().flatMap(statement -> Contradiction.of(statement, next, published.iris()).stream())
                .findFirst();
    }

    private Outcome outcome() {
        Set<String> concerned = new HashSet<>();
        Stream.concat(next.stream().filter(statement -> !stored.statements().contains(statement)),
                stored.statements().stream().filter(statement -> !next.contains(statement))).forEach(statement -> {
                    concerned.add(statement.getSubject().stringValue());
                    if (statement.getObject().isIRI()) {
                        concerned.add(statement.getObject().stringValue());
                    }
                });
        return new Outcome(new Corrections(published.iris(), next), concerned, findings);
    }
}
