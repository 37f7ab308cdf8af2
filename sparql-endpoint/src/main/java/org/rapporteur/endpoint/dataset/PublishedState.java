package org.rapporteur.endpoint.dataset;

import org.rapporteur.ontology.IriSpace;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.Manifest.HistoryMark;

/**
 * Which published state a store holds.
 *
 * @param version the version of the manifest
 * @param history its history, which can change although no graph does
 * @param ontology the SHA-256 of the ontology and role scheme it was loaded with
 * @param iris the IRIs under the base of the manifest
 */
public record PublishedState(String version, HistoryMark history, String ontology, IriSpace iris) {
    /** A short name of this state: two states have the same only when every answer from them is the same. */
    public String tag() {
        return Digest.sha256(version + history.sha256() + ontology).substring(0, 16);
    }
}
