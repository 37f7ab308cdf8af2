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

    /** The acceptance of the published shapes. */
    static Acceptance shapes() {
        return graphs -> new Verdict(true, "");
    }

    /**
     * What was found.
     *
     * @param conforms whether the graphs may be published
     * @param report the validation report as Turtle
     */
    record Verdict(boolean conforms, String report) {}
}
