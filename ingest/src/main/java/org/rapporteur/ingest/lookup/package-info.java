/**
 * Look-ups derived from a published state, kept outside the dataset directory so that a publication costs what it brings
 * and not what is already there. They may be deleted at any time: whoever needs them makes them again.
 */
package org.rapporteur.ingest.lookup;
