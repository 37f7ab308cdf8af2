/**
 * From the bytes of a report file to its text: the format is told by content, a reader for it takes the file apart, and
 * what it yields becomes the text that is stored and quoted.
 *
 * <p>{@link org.rapporteur.ingest.format.ReportFile} is the way in. Each reader goes from bytes to a
 * {@link org.rapporteur.ingest.format.Document}, the paragraphs of the file with what its format says of them;
 * {@link org.rapporteur.ingest.format.DocumentText} writes these down as plain text that keeps headings and list items
 * apart, so that reading the stored text again gives the same. {@link org.rapporteur.ingest.format.Problem} lists what
 * may be wrong with a file, {@link org.rapporteur.ingest.format.Limits} how much of it is read.
 */
package org.rapporteur.ingest.format;
