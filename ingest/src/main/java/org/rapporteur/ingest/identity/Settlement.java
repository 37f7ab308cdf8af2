package org.rapporteur.ingest.identity;

/**
 * Why a mention means the entity that it was resolved to.
 *
 * @param evidence the sort of evidence
 * @param by what it consists in: the identifier, the name, or the slug of the companion; empty where there is none
 */
public record Settlement(Evidence evidence, String by) {
    static final Settlement NEW = new Settlement(Evidence.NEW, "");
}
