package org.rapporteur.endpoint.rdf;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.rapporteur.ontology.Terms;

/**
 * The context of our JSON-LD: prefixes; texts as objects by language, {@code "rdfs:label": {"en": ..., "fr": ...}}; links
 * as plain strings.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#language-indexing">JSON-LD 1.1, Language-based indexing</a>
 */
public final class JsonLdContext {
    private static final List<String> TEXTS = List.of(Terms.Rdfs.LABEL, Terms.Schema.NAME, Terms.Schema.TEXT,
            Terms.Schema.UNIT_TEXT, Terms.Schema.ADDITIONAL_TYPE, Terms.Dct.TITLE, Terms.Dct.DESCRIPTION,
            Terms.Foaf.NAME, Terms.Skos.PREF_LABEL, Terms.Skos.ALT_LABEL, Terms.Skos.HIDDEN_LABEL,
            Terms.Skos.NAMESPACE + "definition", Terms.Cv.EVENT_NUMBER, Terms.Locn.FULL_ADDRESS, Terms.Rap.JOB_TITLE,
            Terms.Rap.QUALIFIER, Terms.Rap.NAME_AS_READ, Terms.Rap.VARIANT_AS_READ, Terms.Rap.DISPLAY_LABEL);
    private static final List<String> LINKS = List.of(Terms.Cv.HAS_PARTICIPATION, Terms.Cv.HAS_PARTICIPANT,
            Terms.Cv.ROLE, Terms.Cv.PARENT_EVENT, Terms.Schema.SUPER_EVENT, Terms.Schema.SUB_EVENT,
            Terms.Schema.RECORDED_IN, Terms.Schema.PERFORMER, Terms.Schema.MENTIONS, Terms.Schema.SUGGESTED_ANSWER,
            Terms.Schema.AUTHOR, Terms.Schema.SAME_AS, Terms.Schema.MEMBER, Terms.Schema.PRODUCER, Terms.Schema.URL,
            Terms.Schema.ABOUT, Terms.Schema.WORK_EXAMPLE, Terms.Schema.EXAMPLE_OF_WORK,
            Terms.Schema.TRANSLATION_OF_WORK, Terms.Dct.IS_PART_OF, Terms.Dct.IS_REPLACED_BY, Terms.Dct.LANGUAGE,
            Terms.Dct.REFERENCES, Terms.Dct.SPATIAL, Terms.Dct.SUBJECT, Terms.Foaf.ACCOUNT,
            Terms.Foaf.ACCOUNT_SERVICE_HOMEPAGE, Terms.Foaf.PAGE, Terms.Org.UNIT_OF, Terms.Org.SUB_ORGANIZATION_OF,
            Terms.Prov.WAS_QUOTED_FROM, Terms.Prov.WAS_DERIVED_FROM, Terms.Prov.WAS_INFLUENCED_BY, Terms.Owl.SAME_AS,
            Terms.Owl.DIFFERENT_FROM, Terms.Spdx.CHECKSUM, Terms.Spdx.ALGORITHM, Terms.Time.HAS_TIME,
            Terms.Time.HAS_BEGINNING, Terms.Time.HAS_END, Terms.Locn.ADDRESS, Terms.Rap.HAS_QUESTION,
            Terms.Rap.HAS_SECTION, Terms.Rap.AFFILIATION, Terms.Rap.FORMER_AFFILIATION, Terms.Rap.OUTPUT,
            Terms.Rap.EVIDENCE, Terms.Rap.SAME_REPORT_AS);
    private static final Map<String, JsonObject> TERMS = terms();

    private JsonLdContext() {}

    /** The whole context, as a document. */
    public static JsonObject document() {
        return Json.createObjectBuilder().add("@context", of(TERMS.keySet())).build();
    }

    /** The part of it that a graph needs: all prefixes, and the properties that occur. */
    static JsonObject of(Graph graph) {
        return of(graph.stream().map(triple -> triple.getPredicate()).filter(Node::isURI).map(Node::getURI)
                .collect(Collectors.toSet()));
    }

    private static JsonObject of(Set<String> properties) {
        JsonObjectBuilder context = Json.createObjectBuilder();
        new TreeMap<>(Prefixes.namespaces()).forEach(context::add);
        TERMS.forEach((property, term) -> {
            if (properties.contains(property)) {
                context.add(Prefixes.shortened(property), term);
            }
        });
        return context.build();
    }

    private static Map<String, JsonObject> terms() {
        Map<String, JsonObject> terms = new TreeMap<>();
        TEXTS.forEach(property -> terms.put(property, term(property, "@container", "@language")));
        LINKS.forEach(property -> terms.put(property, term(property, "@type", "@id")));
        return terms;
    }

    private static JsonObject term(String property, String keyword, String value) {
        return Json.createObjectBuilder().add("@id", property).add(keyword, value).build();
    }
}
