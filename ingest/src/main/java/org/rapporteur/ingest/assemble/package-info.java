/**
 * From what each language version says to what the report says: one {@link org.rapporteur.ingest.facts.WorkFacts} from many
 * {@link org.rapporteur.ingest.extract.ReportFacts}.
 *
 * <p>Aligned by key first: people by account and name, talks by speaker; then what is said in them, questions and answers by
 * {@link org.rapporteur.ingest.align.Rows}, which may find it in another part of another version. What one version leaves open, a role or which of two
 * numbers is which, another decides.
 */
package org.rapporteur.ingest.assemble;
