package org.rapporteur.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code ontology.ttl} and {@code roles.ttl} promise; both are parsed so that a warning is an error. */
class VocabularyTest {
    private static final Model ONTOLOGY = parsed("ontology.ttl");
    private static final Model ROLES = parsed("roles.ttl");
    private static final Set<String> ONTOLOGY_LANGUAGES = Set.of("en", "fr", "de", "bg", "el", "hu", "sv", "et");
    private static final Set<String> OFFICIAL_LANGUAGES = Arrays.stream(OfficialLanguage.values())
            .map(OfficialLanguage::tag).collect(Collectors.toSet());

    /** What pages show, and not only the data. */
    private static final Set<String> SEEN_BY_READERS = Set.of(Terms.Rap.LANGUAGE_VERSION, Terms.Rap.STATEMENT,
            Terms.Rap.TALK, Terms.Rap.SECTION, Terms.Rap.FIGURE, Terms.Rap.REGISTERED_COUNT, Terms.Rap.ATTENDED_COUNT,
            Terms.Rap.JOB_TITLE, Terms.Rap.AFFILIATION, Terms.Rap.FORMER_AFFILIATION, Terms.Rap.HAS_QUESTION,
            Terms.Rap.HAS_SECTION, Terms.Rap.HASHTAG, Terms.Rap.OUTPUT);

    @Test
    void every_constant_is_defined_and_every_defined_term_is_a_constant() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (var field : Terms.Rap.class.getFields()) {
            constants.add((String) field.get(null));
        }
        assertTrue(constants.remove(Terms.Rap.NAMESPACE));
        assertEquals(constants, new TreeSet<>(terms()));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_term_has_a_label_and_a_definition_in_each_language(String term) {
        Resource defined = ONTOLOGY.getResource(term);
        assertEquals(SEEN_BY_READERS.contains(term) ? OFFICIAL_LANGUAGES : ONTOLOGY_LANGUAGES,
                languages(defined, RDFS.label));
        assertEquals(ONTOLOGY_LANGUAGES, languages(defined, SKOS.definition));
        assertTrue(defined.hasProperty(RDFS.isDefinedBy));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_class_begins_with_a_capital_and_is_below_a_class_of_schema_org_and_of_nothing_but_it_and_prov(String term) {
        Resource defined = ONTOLOGY.getResource(term);
        boolean capital = Character.isUpperCase(term.charAt(Terms.Rap.NAMESPACE.length()));
        assertEquals(capital, defined.hasProperty(RDF.type, OWL.Class));
        assertEquals(capital, defined.hasProperty(RDFS.subClassOf));
        List<String> above = ONTOLOGY.listObjectsOfProperty(defined, RDFS.subClassOf)
                .mapWith(each -> each.asResource().getURI()).toList();
        assertEquals(capital, above.stream().anyMatch(each -> each.startsWith(Terms.Schema.NAMESPACE)));
        above.forEach(each -> assertTrue(
                each.startsWith(Terms.Schema.NAMESPACE) || each.startsWith(Terms.Prov.NAMESPACE), each));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_term_is_aligned_with_a_vocabulary_of_others(String term) {
        Resource defined = ONTOLOGY.getResource(term);
        List<String> others = Stream.of(RDFS.subClassOf, RDFS.subPropertyOf, RDFS.seeAlso, RDFS.range)
                .flatMap(property -> ONTOLOGY.listObjectsOfProperty(defined, property).toList().stream())
                .map(each -> each.asResource().getURI()).filter(each -> !each.startsWith(Terms.Rap.NAMESPACE)).toList();
        assertFalse(others.isEmpty(), term);
    }

    @Test
    void a_term_has_no_domain_because_rdfs_would_infer_types_from_it() {
        assertFalse(ONTOLOGY.contains(null, RDFS.domain));
    }

    @ParameterizedTest
    @EnumSource
    void a_role_has_one_label_in_each_official_language(Role role) {
        Resource concept = ROLES.getResource(role.iri());
        assertEquals(OFFICIAL_LANGUAGES, languages(concept, SKOS.prefLabel));
        assertTrue(languages(concept, SKOS.definition).containsAll(Set.of("en", "fr", "de")));
        assertTrue(concept.hasProperty(RDF.type, SKOS.Concept));
        assertTrue(concept.hasProperty(SKOS.inScheme));
    }

    @ParameterizedTest
    @EnumSource
    void two_roles_never_share_a_label_in_one_language(OfficialLanguage language) {
        List<String> labels = ROLES.listStatements(null, SKOS.prefLabel, null, language.tag())
                .mapWith(statement -> statement.getString()).toList();
        assertEquals(Role.values().length, Set.copyOf(labels).size(), labels.toString());
    }

    @Test
    void the_scheme_has_these_roles_and_no_other() {
        Set<String> roles = Arrays.stream(Role.values()).map(Role::iri).collect(Collectors.toSet());
        assertEquals(roles, ROLES.listSubjectsWithProperty(RDF.type, SKOS.Concept).mapWith(Resource::getURI).toSet());
    }

    /** The defined terms. */
    static List<String> terms() {
        return ONTOLOGY.listSubjects().mapWith(Resource::getURI).filterKeep(iri -> iri.startsWith(Terms.Rap.NAMESPACE))
                .toList();
    }

    private static Set<String> languages(Resource thing, Property property) {
        List<String> tags = thing.listProperties(property).mapWith(statement -> statement.getLanguage()).toList();
        assertEquals(tags.stream().distinct().count(), tags.size(), "a language occurs twice: " + thing);
        return Set.copyOf(tags);
    }

    private static Model parsed(String resource) {
        try (InputStream in = Terms.class.getResourceAsStream(resource)) {
            return RDFParser.source(in).lang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                    .toModel();
        } catch (IOException failure) {
            throw new IllegalStateException("Reading " + resource + " failed", failure);
        }
    }
}
