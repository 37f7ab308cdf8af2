package org.rapporteur.ingest.identity;

import org.rapporteur.ontology.IriSpace.ThingName;

/**
 * Two published entities that a report proves to be one.
 *
 * @param survivor the one to keep, the first in the order of slugs
 * @param merged the one to merge into it
 * @param by the identifiers or the name that prove it
 */
public record ProvenMerge(ThingName survivor, ThingName merged, String by) {
    static ProvenMerge of(ThingName one, ThingName other, String by) {
        boolean inOrder = Register.IN_ORDER.compare(one, other) <= 0;
        return new ProvenMerge(inOrder ? one : other, inOrder ? other : one, by);
    }

    boolean joins(ThingName one, ThingName other) {
        return survivor.equals(one) && merged.equals(other) || survivor.equals(other) && merged.equals(one);
    }
}
