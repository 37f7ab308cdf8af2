/**
 * The last steps: what was read is resolved, mapped, checked, and written into the dataset directory in one publication.
 *
 * <p>{@link org.rapporteur.ingest.publish.Preparation} turns a reading into changes of named graphs, without a trace on
 * the disk; {@link org.rapporteur.ingest.publish.Publisher} writes them. A work that does not conform is put aside whole
 * and the others go on. {@link org.rapporteur.ingest.publish.Withdrawal} takes reports and shared entities out again;
 * {@link org.rapporteur.ingest.publish.PersonErasure} leaves no trace of a person.
 */
package org.rapporteur.ingest.publish;

