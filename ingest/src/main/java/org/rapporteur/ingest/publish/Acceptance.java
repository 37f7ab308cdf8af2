package org.rapporteur.ingest.publish;

import java.util.Map;

/** Says whether graphs may be published. */
@FunctionalInterface
public interface Acceptance {
    /**
     * Judges graphs that belong together.
     *
     * @param graphs canonical N-Quads by graph IRI
     * @param context published graphs that these point into, in the same form; they are not judged
     */
    Verdict judge(Map<String, byte[]> graphs, Map<String, byte[]> context);

    /** The acceptance of the published shapes. */
    static Acceptance shapes() {
        return (graphs, context) -> new Verdict(true, "");
    }

    /**
     * What was found.
     *
     * @param conforms whether the graphs may be published
     * @param report the validation report as Turtle
     */
    record Verdict(boolean conforms, String report) {}
}
