/**
 * Links what a report names to authority files: organisations, the place of the event, and subjects.
 *
 * <p>{@link org.rapporteur.ingest.authority.AuthorityFiles} reads SKOS, ORG and FOAF files into an
 * {@link org.rapporteur.ingest.authority.Authority}; {@link org.rapporteur.ingest.authority.Linking} stands between the
 * assembled report and its resolution, and turns facts into facts with links. A link needs words of the text that are
 * the label of one thing alone; where there is doubt there is no link.
 */
package org.rapporteur.ingest.authority;
