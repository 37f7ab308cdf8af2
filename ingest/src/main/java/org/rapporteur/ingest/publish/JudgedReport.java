package org.rapporteur.ingest.publish;

import java.util.List;
import java.util.Map;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.Resolution;
import org.rapporteur.ingest.map.MappedReport;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.shapes.dataset.Finding;

/**
 * One report on its way into the dataset, with what was decided of it, for whoever shows it to its editor.
 *
 * @param facts what it says
 * @param resolution whom and what it means
 * @param mapped its own graphs
 * @param graphs canonical N-Quads of these and of the shared entities it mentions, by graph IRI
 * @param findings all that was odd in it
 * @param conforms whether it is published
 * @param iris the IRIs of the dataset
 */
public record JudgedReport(WorkFacts facts, Resolution resolution, MappedReport mapped, Map<String, byte[]> graphs,
        List<Finding> findings, boolean conforms, IriSpace iris) {
    public JudgedReport {
        graphs = Map.copyOf(graphs);
        findings = List.copyOf(findings);
    }
}
