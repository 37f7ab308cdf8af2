/**
 * Takes a person out of texts and graphs for good.
 *
 * <p>{@link org.rapporteur.ingest.erasure.Traces} are how a person is written; a
 * {@link org.rapporteur.ingest.erasure.Redaction} overwrites them in a text, character by character, so that all other
 * positions hold; {@link org.rapporteur.ingest.erasure.GraphRedaction} and
 * {@link org.rapporteur.ingest.erasure.WorkRedaction} do so in published graphs and in what was just read.
 * {@link org.rapporteur.ingest.publish} decides which reports this concerns and writes the outcome.
 */
package org.rapporteur.ingest.erasure;

