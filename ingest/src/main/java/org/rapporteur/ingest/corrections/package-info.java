/**
 * What the editor says goes before what was read.
 *
 * <p>{@link org.rapporteur.ingest.corrections.CorrectionsFile} is a file as an editor wrote it,
 * {@link org.rapporteur.ingest.corrections.Review} tells what of it holds, and
 * {@link org.rapporteur.ingest.corrections.Corrections} are those in force, kept in a named graph of their own.
 * {@link org.rapporteur.ingest.corrections.Editor} brings them to bear while reports are published: on the reading of
 * texts, on identity, and on graphs that are made.
 */
package org.rapporteur.ingest.corrections;

