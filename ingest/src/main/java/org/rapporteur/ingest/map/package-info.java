/**
 * Facts become graphs: what a resolved work says, as RDF.
 *
 * <p>{@link org.rapporteur.ingest.map.ReportMapping} gives the facts and the evidence of one report; what reports say of a
 * shared entity is brought together by {@link org.rapporteur.ingest.map.EntityMapping}.
 * {@link org.rapporteur.ingest.map.CanonicalQuads} writes the bytes that are checked, stored and served.
 */
package org.rapporteur.ingest.map;
