package org.rapporteur.ontology;

/** The vocabulary terms in use, as plain IRIs, one group per namespace. */
public final class Terms {
    /** The namespace of the role scheme, prefix {@code role:}. */
    public static final String ROLE = "https://w3id.org/rapporteur/role#";

    private Terms() {}

    /** Terms of our own, defined in {@code ontology.ttl}. */
    public static final class Rap {
        public static final String NAMESPACE = "https://w3id.org/rapporteur/ontology#";
        public static final String LANGUAGE_VERSION = NAMESPACE + "LanguageVersion";
        public static final String STATEMENT = NAMESPACE + "Statement";
        public static final String TALK = NAMESPACE + "Talk";
        public static final String SECTION = NAMESPACE + "Section";
        public static final String FIGURE = NAMESPACE + "Figure";
        public static final String REGISTERED_COUNT = NAMESPACE + "registeredCount";
        public static final String ATTENDED_COUNT = NAMESPACE + "attendedCount";
        public static final String HAS_QUESTION = NAMESPACE + "hasQuestion";
        public static final String JOB_TITLE = NAMESPACE + "jobTitle";
        public static final String AFFILIATION = NAMESPACE + "affiliation";
        public static final String FORMER_AFFILIATION = NAMESPACE + "formerAffiliation";
        public static final String HASHTAG = NAMESPACE + "hashtag";
        public static final String OUTPUT = NAMESPACE + "output";
        public static final String HAS_SECTION = NAMESPACE + "hasSection";
        public static final String QUALIFIER = NAMESPACE + "qualifier";
        public static final String EVIDENCE = NAMESPACE + "evidence";
        public static final String IDENTITY_EVIDENCE = NAMESPACE + "identityEvidence";
        public static final String NAME_AS_READ = NAMESPACE + "nameAsRead";
        public static final String VARIANT_AS_READ = NAMESPACE + "variantAsRead";
        public static final String DISPLAY_LABEL = NAMESPACE + "displayLabel";
        public static final String WRONG = NAMESPACE + "wrong";
        public static final String AS_READ = NAMESPACE + "asRead";
        public static final String SAME_REPORT_AS = NAMESPACE + "sameReportAs";

        private Rap() {}
    }

    /** SEMIC Core Public Event and Core Public Organisation. */
    public static final class Cv {
        public static final String NAMESPACE = "http://data.europa.eu/m8g/";
        public static final String PUBLIC_EVENT = NAMESPACE + "PublicEvent";
        public static final String PARTICIPATION = NAMESPACE + "Participation";
        public static final String PUBLIC_ORGANISATION = NAMESPACE + "PublicOrganisation";
        public static final String HAS_PARTICIPATION = NAMESPACE + "hasParticipation";
        public static final String HAS_PARTICIPANT = NAMESPACE + "hasParticipant";
        public static final String ROLE = NAMESPACE + "role";
        public static final String PARENT_EVENT = NAMESPACE + "parentEvent";
        public static final String EVENT_NUMBER = NAMESPACE + "eventNumber";
        public static final String FORMAT = NAMESPACE + "format";

        private Cv() {}
    }

    /** schema.org, always under http. */
    public static final class Schema {
        public static final String NAMESPACE = "http://schema.org/";
        public static final String EVENT = NAMESPACE + "Event";
        public static final String EVENT_SERIES = NAMESPACE + "EventSeries";
        public static final String PERSON = NAMESPACE + "Person";
        public static final String PROJECT = NAMESPACE + "Project";
        public static final String CREATIVE_WORK = NAMESPACE + "CreativeWork";
        public static final String REPORT = NAMESPACE + "Report";
        public static final String VIDEO_OBJECT = NAMESPACE + "VideoObject";
        public static final String QUESTION = NAMESPACE + "Question";
        public static final String ANSWER = NAMESPACE + "Answer";
        public static final String QUANTITATIVE_VALUE = NAMESPACE + "QuantitativeValue";
        public static final String NAME = NAMESPACE + "name";
        public static final String URL = NAMESPACE + "url";
        public static final String TEXT = NAMESPACE + "text";
        public static final String POSITION = NAMESPACE + "position";
        public static final String ABOUT = NAMESPACE + "about";
        public static final String WORK_EXAMPLE = NAMESPACE + "workExample";
        public static final String EXAMPLE_OF_WORK = NAMESPACE + "exampleOfWork";
        public static final String TRANSLATION_OF_WORK = NAMESPACE + "translationOfWork";
        public static final String IN_LANGUAGE = NAMESPACE + "inLanguage";
        public static final String ENCODING_FORMAT = NAMESPACE + "encodingFormat";
        public static final String SUPER_EVENT = NAMESPACE + "superEvent";
        public static final String SUB_EVENT = NAMESPACE + "subEvent";
        public static final String START_DATE = NAMESPACE + "startDate";
        public static final String END_DATE = NAMESPACE + "endDate";
        public static final String RECORDED_IN = NAMESPACE + "recordedIn";
        public static final String PERFORMER = NAMESPACE + "performer";
        public static final String MENTIONS = NAMESPACE + "mentions";
        public static final String SUGGESTED_ANSWER = NAMESPACE + "suggestedAnswer";
        public static final String AUTHOR = NAMESPACE + "author";
        public static final String VALUE = NAMESPACE + "value";
        public static final String UNIT_TEXT = NAMESPACE + "unitText";
        public static final String SAME_AS = NAMESPACE + "sameAs";
        public static final String ADDITIONAL_TYPE = NAMESPACE + "additionalType";
        public static final String MEMBER = NAMESPACE + "member";
        public static final String PRODUCER = NAMESPACE + "producer";
        public static final String SHA256 = NAMESPACE + "sha256";

        private Schema() {}
    }

    /** DCMI metadata terms. */
    public static final class Dct {
        public static final String NAMESPACE = "http://purl.org/dc/terms/";
        public static final String TITLE = NAMESPACE + "title";
        public static final String DESCRIPTION = NAMESPACE + "description";
        public static final String TYPE = NAMESPACE + "type";
        public static final String LANGUAGE = NAMESPACE + "language";
        public static final String IS_PART_OF = NAMESPACE + "isPartOf";
        public static final String IS_REPLACED_BY = NAMESPACE + "isReplacedBy";
        public static final String IS_REFERENCED_BY = NAMESPACE + "isReferencedBy";
        public static final String REFERENCES = NAMESPACE + "references";
        public static final String SOURCE = NAMESPACE + "source";
        public static final String SPATIAL = NAMESPACE + "spatial";
        public static final String SUBJECT = NAMESPACE + "subject";

        private Dct() {}
    }

    /** Friend of a Friend. */
    public static final class Foaf {
        public static final String NAMESPACE = "http://xmlns.com/foaf/0.1/";
        public static final String PERSON = NAMESPACE + "Person";
        public static final String AGENT = NAMESPACE + "Agent";
        public static final String PROJECT = NAMESPACE + "Project";
        public static final String ONLINE_ACCOUNT = NAMESPACE + "OnlineAccount";
        public static final String NAME = NAMESPACE + "name";
        public static final String ACCOUNT = NAMESPACE + "account";
        public static final String ACCOUNT_NAME = NAMESPACE + "accountName";
        public static final String ACCOUNT_SERVICE_HOMEPAGE = NAMESPACE + "accountServiceHomepage";
        public static final String PAGE = NAMESPACE + "page";

        private Foaf() {}
    }

    /** SEMIC Core Person. */
    public static final class PersonTerms {
        public static final String NAMESPACE = "http://www.w3.org/ns/person#";
        public static final String PERSON = NAMESPACE + "Person";

        private PersonTerms() {}
    }

    /** W3C Organization ontology. */
    public static final class Org {
        public static final String NAMESPACE = "http://www.w3.org/ns/org#";
        public static final String ORGANIZATION = NAMESPACE + "Organization";
        public static final String ORGANIZATIONAL_UNIT = NAMESPACE + "OrganizationalUnit";
        public static final String UNIT_OF = NAMESPACE + "unitOf";
        public static final String SUB_ORGANIZATION_OF = NAMESPACE + "subOrganizationOf";

        private Org() {}
    }

    /** Simple Knowledge Organization System. */
    public static final class Skos {
        public static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";
        public static final String CONCEPT = NAMESPACE + "Concept";
        public static final String CONCEPT_SCHEME = NAMESPACE + "ConceptScheme";
        public static final String PREF_LABEL = NAMESPACE + "prefLabel";
        public static final String ALT_LABEL = NAMESPACE + "altLabel";
        public static final String HIDDEN_LABEL = NAMESPACE + "hiddenLabel";
        public static final String IN_SCHEME = NAMESPACE + "inScheme";

        private Skos() {}
    }

    /** W3C provenance. */
    public static final class Prov {
        public static final String NAMESPACE = "http://www.w3.org/ns/prov#";
        public static final String WAS_QUOTED_FROM = NAMESPACE + "wasQuotedFrom";
        public static final String WAS_DERIVED_FROM = NAMESPACE + "wasDerivedFrom";
        public static final String WAS_INFLUENCED_BY = NAMESPACE + "wasInfluencedBy";

        private Prov() {}
    }

    /** SPDX checksums. */
    public static final class Spdx {
        public static final String NAMESPACE = "http://spdx.org/rdf/terms#";
        public static final String CHECKSUM_CLASS = NAMESPACE + "Checksum";
        public static final String CHECKSUM = NAMESPACE + "checksum";
        public static final String ALGORITHM = NAMESPACE + "algorithm";
        public static final String CHECKSUM_VALUE = NAMESPACE + "checksumValue";
        public static final String CHECKSUM_ALGORITHM_SHA256 = NAMESPACE + "checksumAlgorithm_sha256";

        private Spdx() {}
    }

    /** OWL-Time. */
    public static final class Time {
        public static final String NAMESPACE = "http://www.w3.org/2006/time#";
        public static final String TEMPORAL_ENTITY = NAMESPACE + "TemporalEntity";
        public static final String INSTANT = NAMESPACE + "Instant";
        public static final String PROPER_INTERVAL = NAMESPACE + "ProperInterval";
        public static final String HAS_TIME = NAMESPACE + "hasTime";
        public static final String HAS_BEGINNING = NAMESPACE + "hasBeginning";
        public static final String HAS_END = NAMESPACE + "hasEnd";
        public static final String IN_XSDDATE = NAMESPACE + "inXSDDate";

        private Time() {}
    }

    /** SEMIC Core Location. */
    public static final class Locn {
        public static final String NAMESPACE = "http://www.w3.org/ns/locn#";
        public static final String ADDRESS_CLASS = NAMESPACE + "Address";
        public static final String ADDRESS = NAMESPACE + "address";
        public static final String FULL_ADDRESS = NAMESPACE + "fullAddress";

        private Locn() {}
    }

    /** OWL 2. */
    public static final class Owl {
        public static final String NAMESPACE = "http://www.w3.org/2002/07/owl#";
        public static final String SAME_AS = NAMESPACE + "sameAs";
        public static final String DIFFERENT_FROM = NAMESPACE + "differentFrom";

        private Owl() {}
    }

    /** RDF Schema. */
    public static final class Rdfs {
        public static final String NAMESPACE = "http://www.w3.org/2000/01/rdf-schema#";
        public static final String LABEL = NAMESPACE + "label";

        private Rdfs() {}
    }

    /** RDF. */
    public static final class Rdf {
        public static final String NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        public static final String TYPE = NAMESPACE + "type";
        public static final String LANG_STRING = NAMESPACE + "langString";

        private Rdf() {}
    }

    /** XML Schema datatypes. */
    public static final class Xsd {
        public static final String NAMESPACE = "http://www.w3.org/2001/XMLSchema#";
        public static final String INTEGER = NAMESPACE + "integer";
        public static final String DECIMAL = NAMESPACE + "decimal";
        public static final String DATE = NAMESPACE + "date";
        public static final String BOOLEAN = NAMESPACE + "boolean";
        public static final String STRING = NAMESPACE + "string";

        private Xsd() {}
    }
}
