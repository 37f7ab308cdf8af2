/**
 * What reports say, as plain values: the result of reading, before anything becomes RDF.
 *
 * <p>{@link org.rapporteur.ingest.facts.WorkFacts} holds a report in all its language versions, aligned: everything that
 * was read carries a {@link org.rapporteur.ingest.facts.Passage}, the {@link org.rapporteur.ingest.facts.Quote} of each
 * version that says it. People, organisations, projects and publications are mentioned here, not yet identified:
 * {@link org.rapporteur.ingest.facts.Ref} points to a mention within the same work.
 */
package org.rapporteur.ingest.facts;
