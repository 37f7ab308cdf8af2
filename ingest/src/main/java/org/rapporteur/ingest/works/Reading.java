package org.rapporteur.ingest.works;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

/** What was read from report files: the works they make up, and the files that could not be read. */
public record Reading(List<Work> works, List<Unreadable> unreadable) {
    public Reading {
        works = List.copyOf(works);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A report, all its language versions aligned.
     *
     * @param report the already published report that these are versions of; then the facts cover old and new ones
     */
    public record Work(WorkFacts facts, Optional<Slug> report, List<Finding> findings) {
        public Work {
            findings = List.copyOf(findings);
        }
    }

    /** A file that could not be read, and why. */
    public record Unreadable(String file, byte[] bytes, List<Finding> findings) {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
