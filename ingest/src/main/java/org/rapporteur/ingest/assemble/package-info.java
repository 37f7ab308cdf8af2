/**
 * From what each language version says to what the report says: one {@link org.rapporteur.ingest.facts.WorkFacts} from many
 * {@link org.rapporteur.ingest.extract.ReportFacts}.
 *
 * <p>Aligned by key first: people by account and name, talks by speaker, questions by number, answers by author; then by
 * {@link org.rapporteur.ingest.align.Rows} within one talk or section. What one version leaves open, a role or which of two
 * numbers is which, another decides.
 */
package org.rapporteur.ingest.assemble;
