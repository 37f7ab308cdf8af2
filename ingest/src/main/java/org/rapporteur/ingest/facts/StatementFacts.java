package org.rapporteur.ingest.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that was said.
 *
 * @param figures the numbers in it
 * @param mentions the people, organisations, projects and publications it names
 */
public record StatementFacts(Passage text, List<FigureFacts> figures, List<Ref> mentions) {
    public StatementFacts {
        figures = List.copyOf(figures);
        mentions = List.copyOf(mentions);
    }

    /**
     * A number in a statement.
     *
     * @param unit the word for what is counted; empty where it is not known
     * @param qualifier the word that limits it, such as "more than"
     * @param passage the numeral
     */
    public record FigureFacts(BigDecimal value, Passage unit, Passage qualifier, Passage passage) {}
}
