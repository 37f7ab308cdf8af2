/** Publishes a corpus and compares what its mentions were resolved to with what they truly are. */
package org.rapporteur.bench.identity;
