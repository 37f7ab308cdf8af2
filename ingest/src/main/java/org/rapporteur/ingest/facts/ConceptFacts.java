package org.rapporteur.ingest.facts;

/**
 * A place or subject of an authority file that a report states.
 *
 * @param iri its IRI in the authority file
 * @param passage the words that name it
 */
public record ConceptFacts(String iri, Passage passage) {}
