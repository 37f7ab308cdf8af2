package org.rapporteur.ingest.corrections;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ontology.OfficialLanguage;

/** Official languages as editors name them. */
final class Languages {
    private Languages() {}

    /** The language with an IRI in the authority table of the EU. */
    static Optional<OfficialLanguage> ofAuthority(String iri) {
        return Stream.of(OfficialLanguage.values()).filter(language -> language.authorityIri().equals(iri)).findFirst();
    }

    /** The language with such an IRI, or with this tag. */
    static Optional<OfficialLanguage> of(String name) {
        return ofAuthority(name).or(() -> OfficialLanguage.ofTag(name));
    }
}
