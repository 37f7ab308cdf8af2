/**
 * From a report file to blocks of text: the first step of the way of a datum.
 *
 * <p>{@link org.rapporteur.ingest.read.TextFile} decodes bytes into the {@link org.rapporteur.ingest.read.ReportText} that
 * is stored and quoted; {@link org.rapporteur.ingest.read.Blocks} finds its paragraphs, list items and headings, leaving
 * out what converters leave behind.
 */
package org.rapporteur.ingest.read;
