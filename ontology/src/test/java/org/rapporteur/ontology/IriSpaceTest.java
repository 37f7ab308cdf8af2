package org.rapporteur.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriSpaceTest {
    private final IriSpace space = new IriSpace("https://data.example/");
    private final Slug slug = new Slug("harbour-forum-3");

    @Test
    void names_follow_the_patterns_of_the_design() {
        assertEquals("https://data.example/id/event-series/harbour-forum-3", space.thing(Kind.EVENT_SERIES, slug));
        assertEquals("https://data.example/doc/person/harbour-forum-3", space.document(Kind.PERSON, slug));
        assertEquals("https://data.example/graph/person/harbour-forum-3", space.graph(Kind.PERSON, slug));
        assertEquals("https://data.example/graph/report/harbour-forum-3/evidence", space.evidenceGraph(slug));
        assertEquals("https://data.example/id/report/harbour-forum-3/mt",
                space.languageVersion(slug, OfficialLanguage.MT));
        assertEquals("https://data.example/set/report/harbour-forum-3", space.dataset(slug));
        assertEquals("https://data.example/source/ab12#char=7,9", space.passage("ab12", 7, 9));
        assertEquals("https://data.example/ontology", space.ontology());
    }

    @ParameterizedTest
    @EnumSource
    void a_thing_of_every_kind_is_parsed_back(Kind kind) {
        assertEquals(Optional.of(new IriSpace.ThingName(kind, slug)), space.parseThing(space.thing(kind, slug)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/id/person/ada", "https://data.example/doc/person/ada",
            "https://data.example/id/robot/ada", "https://data.example/id/person/Ada",
            "https://data.example/id/report/ada/en", "https://data.example/id/person/ada#account-x",
            "https://data.example/id/person/"})
    void an_iri_that_names_no_thing_is_not_parsed(String iri) {
        assertEquals(Optional.empty(), space.parseThing(iri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://data.example", "data.example/", "ftp://data.example/", "https:///",
            "https://data.example/?a/", "https://data.example/#a/"})
    void a_base_that_is_no_absolute_web_address_with_a_slash_is_refused(String base) {
        assertThrows(IllegalArgumentException.class, () -> new IriSpace(base));
    }
}
