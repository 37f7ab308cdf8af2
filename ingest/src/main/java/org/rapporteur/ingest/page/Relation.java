package org.rapporteur.ingest.page;

import org.rapporteur.ingest.facts.Passage;

/**
 * That a fact has to do with another one.
 *
 * @param verb how, such as "works for"
 * @param mark of the other fact
 * @param name what the other one is called
 */
record Relation(String verb, String mark, Passage name) {}
