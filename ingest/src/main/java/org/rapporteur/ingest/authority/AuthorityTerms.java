package org.rapporteur.ingest.authority;

import java.util.Set;

/** The classes and properties that authority files are written in: SKOS, ORG, FOAF, and what the EU adds to them. */
final class AuthorityTerms {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String SCHEMA = "http://schema.org/";
    private static final String SECURE_SCHEMA = "https://schema.org/";
    private static final String AT = "http://publications.europa.eu/ontology/authority/";
    private static final String EUVOC = "http://publications.europa.eu/ontology/euvoc#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String LOCN = "http://www.w3.org/ns/locn#";

    static final String CONCEPT = SKOS + "Concept";
    static final String IN_SCHEME = SKOS + "inScheme";
    static final String NOTATION = SKOS + "notation";

    static final Set<String> ORGANISATIONS = Set.of(ORG + "Organization", ORG + "FormalOrganization",
            ORG + "OrganizationalUnit", FOAF + "Organization", SCHEMA + "Organization", SECURE_SCHEMA + "Organization",
            SCHEMA + "GovernmentOrganization", SECURE_SCHEMA + "GovernmentOrganization",
            "http://data.europa.eu/m8g/PublicOrganisation", "http://www.w3.org/ns/regorg#RegisteredOrganization");
    static final Set<String> COUNTRIES = Set.of(SCHEMA + "Country", SECURE_SCHEMA + "Country");
    static final Set<String> PLACES = Set.of(DCT + "Location", SCHEMA + "Place", SECURE_SCHEMA + "Place",
            SCHEMA + "City", SECURE_SCHEMA + "City", LOCN + "Location");

    static final Set<String> NAMES = Set.of(SKOS + "prefLabel", FOAF + "name", RDFS + "label", SCHEMA + "name",
            SECURE_SCHEMA + "name", LOCN + "geographicName", "http://www.w3.org/ns/regorg#legalName");
    static final Set<String> OTHER_NAMES = Set.of(SKOS + "altLabel", SKOS + "hiddenLabel", DCT + "alternative",
            FOAF + "nick", SCHEMA + "alternateName", SECURE_SCHEMA + "alternateName");
    static final Set<String> WITHIN = Set.of(SKOS + "broader", SKOS + "broaderTransitive", DCT + "isPartOf",
            SCHEMA + "containedInPlace", SECURE_SCHEMA + "containedInPlace", EUVOC + "isPartOf");

    static final Set<String> REPLACED = Set.of(DCT + "isReplacedBy");
    static final Set<String> DEPRECATED = Set.of("http://www.w3.org/2002/07/owl#deprecated", AT + "deprecated");
    static final Set<String> ENDS = Set.of(AT + "end.use", EUVOC + "endDate", SCHEMA + "dissolutionDate",
            SECURE_SCHEMA + "dissolutionDate");
    static final Set<String> STATUSES = Set.of(EUVOC + "status", "http://www.w3.org/ns/adms#status");
    static final Set<String> STATUSES_OF_THE_PAST = Set.of("DEPRECATED", "RETIRED", "WITHDRAWN", "OBSOLETE",
            "SUPERSEDED");

    private AuthorityTerms() {}
}
