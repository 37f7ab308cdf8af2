/**
 * Dereferencing: {@code /id/...} leads to {@code /doc/...}, and that says what is known, as RDF or as a page.
 *
 * <p>{@link org.rapporteur.endpoint.entity.EntityDocument} is the answer to machines,
 * {@link org.rapporteur.endpoint.entity.EntityPages} the one to people; both walk the union of all graphs, since a talk or
 * a statement lies in the graph of its report.
 */
package org.rapporteur.endpoint.entity;
