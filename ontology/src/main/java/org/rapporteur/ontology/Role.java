package org.rapporteur.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person does at an event: a concept of the scheme in {@code roles.ttl}. */
public enum Role {
    SPEAKER, MODERATOR, OPENING, CHAIR, RAPPORTEUR, PANELLIST, HOST, FACILITATOR, CLOSING, PARTICIPANT;

    /** The role with this IRI. */
    public static Optional<Role> ofIri(String iri) {
        return Arrays.stream(values()).filter(role -> role.iri().equals(iri)).findFirst();
    }

    /** The local name in the {@code role:} namespace, such as {@code speaker}. */
    public String localName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The IRI of the concept. */
    public String iri() {
        return Terms.ROLE + localName();
    }
}
