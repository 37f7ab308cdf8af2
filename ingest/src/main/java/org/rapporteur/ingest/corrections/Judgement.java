package org.rapporteur.ingest.corrections;

import java.util.List;
import org.eclipse.rdf4j.model.Statement;

/** What becomes of one line of a file. */
sealed interface Judgement {
    /** It holds, said in this way; nothing is said where earlier corrections are taken back. */
    record Accepted(List<Statement> statements) implements Judgement {
        public Accepted {
            statements = List.copyOf(statements);
        }
    }

    /** It does not hold. */
    record Refused(String code, String message, String advice) implements Judgement {}
}
