package org.rapporteur.ingest.corrections;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Terms;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Owl;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Skos;

/** The words of corrections. */
final class Vocabulary {
    /** Prefixes that hold in a file that declares none. */
    static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("cv", Cv.NAMESPACE),
            Map.entry("dct", Dct.NAMESPACE), Map.entry("foaf", Foaf.NAMESPACE),
            Map.entry("language", "http://publications.europa.eu/resource/authority/language/"),
            Map.entry("org", Terms.Org.NAMESPACE), Map.entry("owl", Owl.NAMESPACE),
            Map.entry("person", Terms.PersonTerms.NAMESPACE), Map.entry("prov", Terms.Prov.NAMESPACE),
            Map.entry("rap", Rap.NAMESPACE), Map.entry("rdf", Terms.Rdf.NAMESPACE),
            Map.entry("rdfs", Terms.Rdfs.NAMESPACE), Map.entry("role", Terms.ROLE),
            Map.entry("schema", Terms.Schema.NAMESPACE), Map.entry("skos", Skos.NAMESPACE),
            Map.entry("spdx", Terms.Spdx.NAMESPACE), Map.entry("xsd", Terms.Xsd.NAMESPACE));

    private Vocabulary() {}

    /** What kind of correction a property makes. */
    enum Meaning {
        SAME_AS, DIFFERENT_FROM, NAME, ROLE, WRONG, AS_READ, LANGUAGE, SAME_REPORT_AS
    }

    static Optional<Meaning> meaning(String property) {
        return Optional.ofNullable(switch (property) {
            case Owl.SAME_AS -> Meaning.SAME_AS;
            case Owl.DIFFERENT_FROM -> Meaning.DIFFERENT_FROM;
            case Skos.PREF_LABEL, Foaf.NAME, Dct.TITLE -> Meaning.NAME;
            case Cv.ROLE -> Meaning.ROLE;
            case Rap.WRONG -> Meaning.WRONG;
            case Rap.AS_READ -> Meaning.AS_READ;
            case Dct.LANGUAGE -> Meaning.LANGUAGE;
            case Rap.SAME_REPORT_AS -> Meaning.SAME_REPORT_AS;
            default -> null;
        });
    }

    /** The property that the name of a shared thing is published under. */
    static String nameProperty(Kind kind) {
        return switch (kind) {
            case EVENT, EVENT_SERIES -> Dct.TITLE;
            case PERSON -> Foaf.NAME;
            default -> Skos.PREF_LABEL;
        };
    }
}
