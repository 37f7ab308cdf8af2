package org.rapporteur.ingest.map;

import java.util.List;
import java.util.Map;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

/**
 * A report as graphs.
 *
 * @param facts the canonical N-Quads of its facts
 * @param evidence the canonical N-Quads of its evidence
 * @param minted the highest serial given to one of its parts
 * @param sources the SHA-256 of the text of each language version, by tag
 * @param findings what had to be left out
 */
public record MappedReport(Slug report, byte[] facts, byte[] evidence, int minted, Map<String, String> sources,
        List<Finding> findings) {
    public MappedReport {
        sources = Map.copyOf(sources);
        findings = List.copyOf(findings);
    }

    /** The same report with other facts. */
    public MappedReport with(byte[] other) {
        return new MappedReport(report, other, evidence, minted, sources, findings);
    }
}
