/**
 * Dates in texts of any official language: what stands in words or digits becomes a
 * {@link org.rapporteur.ingest.facts.Period}, and what can be read in two ways becomes none.
 */
package org.rapporteur.ingest.calendar;
