package org.rapporteur.endpoint.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.ontology.Terms;

/**
 * How pages call a property where its own name would not tell a reader.
 *
 * @param property the property
 * @param forward how the thing's own page calls it
 * @param backward how the page of the thing it points to calls it
 */
record PropertyWords(String property, String forward, String backward) {
    /** In the order in which facts are shown: what a thing is, when and where, how much of it, where it leads. */
    private static final List<PropertyWords> ALL = List.of(of(Terms.Dct.TITLE, "title"), of(Terms.Foaf.NAME, "name"),
            of(Terms.Skos.PREF_LABEL, "name"), of(Terms.Skos.ALT_LABEL, "also called"),
            of(Terms.Rap.NAME_AS_READ, "also written"), of(Terms.Rap.VARIANT_AS_READ, "also written"),
            of(Terms.Skos.HIDDEN_LABEL, "also written"), of(Terms.Schema.TEXT, "text"),
            of(Terms.Dct.DESCRIPTION, "description"), of(Terms.Schema.ADDITIONAL_TYPE, "kind"),
            of(Terms.Dct.TYPE, "kind"), of(Terms.Schema.VALUE, "number"), of(Terms.Rap.QUALIFIER, "qualified by"),
            of(Terms.Schema.UNIT_TEXT, "unit"), of(Terms.Cv.EVENT_NUMBER, "number in its series"),
            new PropertyWords(Terms.Cv.PARENT_EVENT, "series", "events of the series"),
            new PropertyWords(Terms.Schema.SUPER_EVENT, "part of", "events"), of(Terms.Time.HAS_TIME, "time"),
            of(Terms.Schema.START_DATE, "first day"), of(Terms.Schema.END_DATE, "last day"),
            of(Terms.Locn.ADDRESS, "place"), new PropertyWords(Terms.Dct.SPATIAL, "held in", "events"),
            new PropertyWords(Terms.Dct.SUBJECT, "subject", "about this"), of(Terms.Cv.FORMAT, "format"),
            of(Terms.Rap.REGISTERED_COUNT, "people registered"), of(Terms.Rap.ATTENDED_COUNT, "people who attended"),
            of(Terms.Schema.RECORDED_IN, "recording"), new PropertyWords(Terms.Schema.PERFORMER, "speaker", "talks"),
            new PropertyWords(Terms.Schema.AUTHOR, "said by", "said"),
            new PropertyWords(Terms.Rap.AFFILIATION, "organisation", "talks in its name"),
            new PropertyWords(Terms.Rap.FORMER_AFFILIATION, "formerly at", "people who were there before"),
            new PropertyWords(Terms.Org.UNIT_OF, "unit of", "units"),
            new PropertyWords(Terms.Org.SUB_ORGANIZATION_OF, "part of", "parts"), of(Terms.Foaf.ACCOUNT, "accounts"),
            of(Terms.Schema.URL, "address"), of(Terms.Foaf.PAGE, "website"),
            of(Terms.Schema.SAME_AS, "also described at"),
            new PropertyWords(Terms.Schema.MEMBER, "members", "member of"),
            new PropertyWords(Terms.Schema.PRODUCER, "produced by", "produced"),
            new PropertyWords(Terms.Rap.OUTPUT, "publications", "project"),
            new PropertyWords(Terms.Schema.ABOUT, "event", "report"),
            new PropertyWords(Terms.Dct.IS_PART_OF, "part of", "parts"),
            new PropertyWords(Terms.Schema.SUB_EVENT, "talks", "event"),
            new PropertyWords(Terms.Rap.HAS_SECTION, "sections", "part of"),
            new PropertyWords(Terms.Rap.HAS_QUESTION, "questions", "asked at"),
            new PropertyWords(Terms.Schema.SUGGESTED_ANSWER, "answers", "question"),
            new PropertyWords(Terms.Schema.MENTIONS, "mentions", "mentioned in"),
            new PropertyWords(Terms.Schema.EXAMPLE_OF_WORK, "language version of", "language versions"),
            new PropertyWords(Terms.Schema.WORK_EXAMPLE, "language versions", "language version of"),
            new PropertyWords(Terms.Schema.TRANSLATION_OF_WORK, "translated from", "translations"),
            of(Terms.Dct.LANGUAGE, "language"), of(Terms.Spdx.CHECKSUM, "SHA-256 of the text"),
            new PropertyWords(Terms.Prov.WAS_DERIVED_FROM, "read from", "read into"),
            new PropertyWords(Terms.Dct.IS_REPLACED_BY, "replaced by", "takes the place of"),
            new PropertyWords(Terms.Owl.SAME_AS, "the same as", "the same as"),
            new PropertyWords(Terms.Owl.DIFFERENT_FROM, "different from", "different from"),
            new PropertyWords(Terms.Dct.REFERENCES, "tells of", "report"));
    private static final Map<String, PropertyWords> BY_PROPERTY = ALL.stream()
            .collect(Collectors.toMap(PropertyWords::property, Function.identity()));
    private static final Map<String, Integer> RANKS = IntStream.range(0, ALL.size()).boxed()
            .collect(Collectors.toMap(place -> ALL.get(place).property(), Function.identity()));

    /** The words for a property; empty when its own name will do. */
    static Optional<PropertyWords> of(String property) {
        return Optional.ofNullable(BY_PROPERTY.get(property));
    }

    /** The place of a property among the facts; those without words of their own come last. */
    static int rank(String property) {
        return RANKS.getOrDefault(property, ALL.size());
    }

    private static PropertyWords of(String property, String forward) {
        return new PropertyWords(property, forward, forward);
    }
}
