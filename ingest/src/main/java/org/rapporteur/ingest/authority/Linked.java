package org.rapporteur.ingest.authority;

import java.util.List;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.shapes.dataset.Finding;

/**
 * A report with its links.
 *
 * @param findings names that may mean several things of the authority
 */
public record Linked(WorkFacts facts, List<Finding> findings) {
    public Linked {
        findings = List.copyOf(findings);
    }
}
