package org.rapporteur.ingest.works;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

/** What was read from a set of files: the reports, and the files that none could be read from. */
public record Reading(List<Work> works, List<Unreadable> unreadable) {
    public Reading {
        works = List.copyOf(works);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A report.
     *
     * @param report the published report whose versions these are; the facts then cover old and new versions together
     */
    public record Work(WorkFacts facts, Optional<Slug> report, List<Finding> findings) {
        public Work {
            findings = List.copyOf(findings);
        }
    }

    /** The same, with other reports. */
    public Reading with(List<Work> others) {
        return new Reading(others, unreadable);
    }

    /** A file that no report could be read from; the findings say why. */
    public record Unreadable(String file, byte[] bytes, List<Finding> findings) {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
