/**
 * From the blocks of one language version to what it says.
 *
 * <p>{@link org.rapporteur.ingest.extract.Outline} puts blocks under the parts of a report, by headings the lexicon knows
 * and by shape where it does not; {@link org.rapporteur.ingest.extract.Extraction} reads people, talks, questions and the
 * event from them into {@link org.rapporteur.ingest.extract.ReportFacts}. What is not understood stays as text of its
 * section, with a finding.
 */
package org.rapporteur.ingest.extract;

