package org.rapporteur.ingest.publish;

import java.util.Map;

/** Says whether graphs may be published. */
@FunctionalInterface
public interface Acceptance {
    /**
     * Judges graphs that belong together.
     *
     * @param graphs canonical N-Quads by graph IRI
     */
    Verdict judge(Map<String, byte[]> graphs);

    /**
     * What was found.
     *
     * @param conforms whether the graphs may be published
     * @param report the validation report as Turtle
     */
    record Verdict(boolean conforms, String report) {}
}
