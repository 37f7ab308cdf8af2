/**
 * From files to reports: which file is readable, in which language, and which files are language versions of one report.
 *
 * <p>{@link org.rapporteur.ingest.works.ReportReader} is the way in: paths go in, one
 * {@link org.rapporteur.ingest.facts.WorkFacts} for each report comes out.
 */
package org.rapporteur.ingest.works;
