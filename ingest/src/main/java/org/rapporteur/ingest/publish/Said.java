package org.rapporteur.ingest.publish;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.identity.ReportTestimony;
import org.rapporteur.ingest.identity.Testimony;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.shapes.dataset.Digest;

/**
 * What the facts of one report say of shared entities, at one time.
 *
 * @param digest of the facts; empty where there are none
 */
record Said(Optional<String> digest, Map<ThingName, Testimony> testimony) {
    static final Said NOTHING = new Said(Optional.empty(), Map.of());

    /** What canonical N-Quads say. */
    static Said of(byte[] quads, IriSpace iris) {
        return quads.length == 0
                ? NOTHING
                : new Said(Optional.of(Digest.sha256(quads)), ReportTestimony.of(quads, iris));
    }

    Testimony of(ThingName entity) {
        return testimony.getOrDefault(entity, Testimony.NONE);
    }
}
