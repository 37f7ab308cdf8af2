package org.rapporteur.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.ValidationReport;
import org.rapporteur.shapes.ValidationResult;
import org.rapporteur.shapes.dataset.Finding;

/** What keeps a report from being published, as findings at the lines that its evidence names. */
final class Objections {
    private static final Pattern EVIDENCE = Pattern
            .compile("^<([^>]+)> <[^>]+> <[^>]+/([0-9a-f]{64})#char=(\\d+),\\d+> ", Pattern.MULTILINE);

    private final List<SourceText> sources;
    private final Map<String, Line> firstLines = new HashMap<>();

    private record Line(int source, int number) {
        private static final Comparator<Line> ORDER = Comparator.comparing(Line::source).thenComparing(Line::number);
    }

    /**
     * Objections to a report.
     *
     * @param sources the texts to be mended, at least one, the one to name first in front
     * @param evidence the canonical N-Quads of the report's evidence
     */
    Objections(List<SourceText> sources, byte[] evidence) {
        this.sources = sources;
        List<String> digests = sources.stream().map(SourceText::sha256).toList();
        EVIDENCE.matcher(new String(evidence, StandardCharsets.UTF_8)).results()
                .filter(match -> digests.contains(match.group(2))).forEach(match -> {
                    int source = digests.indexOf(match.group(2));
                    Line line = new Line(source, sources.get(source).line(Integer.parseInt(match.group(3))));
                    firstLines.merge(match.group(1), line, BinaryOperator.minBy(Line.ORDER));
                });
    }

    /** Each violation once, however many graphs it was found in. */
    List<Finding> of(ValidationReport verdict) {
        return verdict.violations().stream().map(this::finding).distinct().toList();
    }

    private Finding finding(ValidationResult violation) {
        String node = violation.focusNode();
        String message = Optional.ofNullable(violation.messages().get(OfficialLanguage.EN.tag()))
                .orElse(violation.sourceShape());
        Line line = Stream.of(node, node.replaceFirst("#.*$", ""))
                .flatMap(stated -> Optional.ofNullable(firstLines.get(stated)).stream()).findFirst()
                .orElse(new Line(0, 0));
        return new Finding("not-conforming", Finding.Severity.error, sources.get(line.source()).file(), line.number(),
                node + ": " + message, "");
    }
}
