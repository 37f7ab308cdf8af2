package org.rapporteur.ingest.publish;

import java.util.List;
import java.util.Optional;
import org.rapporteur.shapes.dataset.Finding;

/**
 * A report file that is not published.
 *
 * @param file its name
 * @param bytes its content
 * @param findings why
 * @param report the SHACL validation report as Turtle, where it came so far
 */
public record Rejection(String file, byte[] bytes, List<Finding> findings, Optional<String> report) {
    public Rejection {
        findings = List.copyOf(findings);
    }
}
