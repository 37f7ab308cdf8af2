package org.rapporteur.ingest.facts;

import java.util.List;
import java.util.Optional;

/**
 * An organisation as one report mentions it.
 *
 * @param name the fullest name in each language version
 * @param variants abbreviations, short and other forms
 * @param unitOf the organisation it is a unit of
 * @param publicBody whether it is known to be a public organisation
 * @param authorityIri its IRI in an authority file, such as the EU corporate-body table
 */
public record OrganisationFacts(Passage name, List<Variant> variants, Optional<Ref> unitOf, boolean publicBody,
        Optional<String> authorityIri) {
    public OrganisationFacts {
        variants = List.copyOf(variants);
    }

    /** The same, linked to an authority file. */
    public OrganisationFacts linked(String iri) {
        return new OrganisationFacts(name, variants, unitOf, publicBody, Optional.of(iri));
    }
}
