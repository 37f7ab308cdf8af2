/**
 * Which words of one language version say the same as which of another.
 *
 * <p>{@link org.rapporteur.ingest.align.SequenceAlignment} pairs two sequences of blocks by cues that need no language
 * (length, links, numerals, names, shape); {@link org.rapporteur.ingest.align.Rows} brings any number of versions into
 * one table. What has no counterpart stays alone rather than being guessed.
 */
package org.rapporteur.ingest.align;
