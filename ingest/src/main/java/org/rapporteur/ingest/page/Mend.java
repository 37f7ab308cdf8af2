package org.rapporteur.ingest.page;

/**
 * A line for {@code corrections.ttl}.
 *
 * @param when what has to be wrong for it, and what to change in it
 * @param line the line
 */
record Mend(String when, String line) {}
