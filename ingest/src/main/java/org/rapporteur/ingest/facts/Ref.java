package org.rapporteur.ingest.facts;

import org.rapporteur.ontology.Kind;

/**
 * A mention within one {@link WorkFacts}.
 *
 * @param kind {@link Kind#PERSON}, {@link Kind#ORGANISATION}, {@link Kind#PROJECT} or {@link Kind#PUBLICATION}
 * @param index the position in the work's list of that kind, from 0
 */
public record Ref(Kind kind, int index) {}
