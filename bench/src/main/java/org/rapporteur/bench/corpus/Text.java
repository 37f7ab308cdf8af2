package org.rapporteur.bench.corpus;

import org.rapporteur.ontology.OfficialLanguage;

/** One language version of a report, as a file. */
public record Text(String report, OfficialLanguage language, String file, String content) {}
