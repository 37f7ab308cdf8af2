/**
 * Who is who: the mentions of a report, resolved to entities that were published before or are new.
 *
 * <p>{@link org.rapporteur.ingest.identity.Register} knows every published entity. A
 * {@link org.rapporteur.ingest.identity.Resolver} compares the mentions of a work with it, strongest evidence first, and
 * gives a {@link org.rapporteur.ingest.identity.Resolution}: a slug for each mention. Once the work is accepted the
 * register adopts the resolution, so that the next work can meet what this one brought. A wrong merge is worse than a
 * missed one: whatever is in doubt stays apart.
 */
package org.rapporteur.ingest.identity;
