/**
 * Makes reports of events with what is true about them: who appears where, under which name and for which organisation.
 *
 * <p>Knows nothing of how reports are read: names, their spellings and all words are data of this package, written for it.
 */
package org.rapporteur.bench.corpus;
