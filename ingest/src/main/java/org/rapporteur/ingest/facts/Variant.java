package org.rapporteur.ingest.facts;

import org.rapporteur.ontology.OfficialLanguage;

/** A further form of a name that one language version uses: a short form, an inflection, a typing error. */
public record Variant(OfficialLanguage language, Quote quote) {}
