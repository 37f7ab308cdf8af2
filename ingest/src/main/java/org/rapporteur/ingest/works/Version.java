package org.rapporteur.ingest.works;

import java.util.Optional;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/**
 * One readable text.
 *
 * @param published the report it is already published as part of
 */
record Version(SourceText source, OfficialLanguage language, Signature signature, Optional<Slug> published) {}
