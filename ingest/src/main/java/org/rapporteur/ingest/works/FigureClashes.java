package org.rapporteur.ingest.works;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** Finds statements and answers of which the versions give other numbers: 120 in one language, 130 in another. */
final class FigureClashes {
    private FigureClashes() {}

    private record Text(Passage words, List<FigureFacts> figures) {}

    static List<Finding> in(WorkFacts work) {
        Stream<StatementFacts> statements = Stream.concat(
                work.talks().stream()
                        .flatMap(talk -> Stream.concat(talk.statements().stream(),
                                talk.sections().stream().flatMap(section -> section.statements().stream()))),
                work.sections().stream().flatMap(section -> section.statements().stream()));
        Stream<Text> answers = work.questions().stream().flatMap(question -> question.answers().stream())
                .map(answer -> new Text(answer.text(), answer.figures()));
        return Stream.concat(statements.map(statement -> new Text(statement.text(), statement.figures())), answers)
                .flatMap(text -> clash(text, work).stream()).toList();
    }

    /** Numbers that some versions lack, between them one for each version. */
    private static List<Finding> clash(Text text, WorkFacts work) {
        Set<OfficialLanguage> versions = text.words().quotes().keySet();
        List<FigureFacts> partial = text.figures().stream()
                .filter(figure -> !figure.passage().quotes().keySet().equals(versions)).toList();
        Set<OfficialLanguage> together = new HashSet<>();
        boolean apart = partial.stream().flatMap(figure -> figure.passage().quotes().keySet().stream())
                .allMatch(together::add);
        if (partial.size() < 2 || !apart || !together.equals(versions)) {
            return List.of();
        }
        List<String> each = new ArrayList<>();
        partial.forEach(figure -> each.add(figure.value().toPlainString() + " (" + figure.passage().quotes().keySet()
                .stream().map(OfficialLanguage::tag).collect(Collectors.joining(", ")) + ")"));
        Map.Entry<OfficialLanguage, Quote> last = partial.getLast().passage().quotes().firstEntry();
        SourceText source = work.sources().get(last.getKey());
        return List.of(new Finding("figures-differ", Severity.warning, source.file(),
                source.line(last.getValue().range().begin()),
                "the versions of one sentence give different numbers: " + String.join("; ", each),
                "correct the version that is wrong; until then each is published"));
    }
}
