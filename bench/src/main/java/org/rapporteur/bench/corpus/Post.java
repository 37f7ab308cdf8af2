package org.rapporteur.bench.corpus;

import java.util.Optional;

/**
 * What somebody is, and where.
 *
 * @param job a key of {@code jobs.tsv}
 * @param unit the unit of the organisation that they head, a key of {@code topics.tsv}
 */
record Post(Organisation organisation, String job, Optional<String> unit) {}
