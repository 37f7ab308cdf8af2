package org.rapporteur.ingest.publish;

import java.util.List;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.GraphChange;

/**
 * A publication, ready to be written.
 *
 * @param changes of named graphs
 * @param sources the texts they were read from
 * @param rejections what is not published
 * @param findings all that was odd, in what is published and in what is not
 * @param counts what is published
 */
public record Prepared(List<GraphChange> changes, List<String> sources, List<Rejection> rejections,
        List<Finding> findings, Counts counts) {
    public Prepared {
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
        rejections = List.copyOf(rejections);
        findings = List.copyOf(findings);
    }
}
