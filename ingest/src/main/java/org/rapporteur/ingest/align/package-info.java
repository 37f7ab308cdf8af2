/**
 * Which words of one language version say the same as which of another.
 *
 * <p>{@link org.rapporteur.ingest.align.Likeness} compares two blocks by cues that need no language (length, links, numerals,
 * names, related words, shape); {@link org.rapporteur.ingest.align.SequenceAlignment} pairs two sequences of blocks and says
 * nothing where pairs are not sure; {@link org.rapporteur.ingest.align.Rows} brings any number of versions into one table,
 * also what stands in another part or order in one of them. What has no counterpart stays alone rather than being guessed.
 */
package org.rapporteur.ingest.align;
