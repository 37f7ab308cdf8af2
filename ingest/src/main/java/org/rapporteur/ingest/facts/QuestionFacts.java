package org.rapporteur.ingest.facts;

import java.util.List;
import java.util.Optional;

/**
 * A question from the audience and its answers, in the order of the report.
 *
 * @param author the person who asked it; empty where the text does not say
 */
public record QuestionFacts(Optional<Ref> author, Passage text, List<AnswerFacts> answers) {
    public QuestionFacts {
        answers = List.copyOf(answers);
    }

    /**
     * An answer.
     *
     * @param author the person who gave it; empty where the text does not say
     * @param text all its paragraphs
     */
    public record AnswerFacts(Optional<Ref> author, Passage text, List<StatementFacts.FigureFacts> figures,
            List<Ref> mentions) {
        public AnswerFacts {
            figures = List.copyOf(figures);
            mentions = List.copyOf(mentions);
        }
    }
}
