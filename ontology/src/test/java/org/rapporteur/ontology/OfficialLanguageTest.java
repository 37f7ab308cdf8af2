package org.rapporteur.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialLanguageTest {
    @Test
    void there_are_twenty_four() {
        assertEquals(24, OfficialLanguage.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void the_codes_are_those_that_the_jdk_knows(OfficialLanguage language) {
        assertEquals(language.iso3(), language.locale().getISO3Language());
        assertTrue(language.endonym().equalsIgnoreCase(language.locale().getDisplayLanguage(language.locale())));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_found_by_its_codes(OfficialLanguage language) {
        assertEquals(Optional.of(language), OfficialLanguage.ofTag(language.tag()));
        assertEquals(Optional.of(language), OfficialLanguage.ofTag(language.name()));
        assertEquals(Optional.of(language), OfficialLanguage.ofIso3(language.iso3()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "en-GB", "eng", "english"})
    void another_tag_is_no_official_language(String tag) {
        assertEquals(Optional.empty(), OfficialLanguage.ofTag(tag));
    }

    @Test
    void the_authority_iri_is_the_publications_office_s() {
        assertEquals("http://publications.europa.eu/resource/authority/language/ELL",
                OfficialLanguage.EL.authorityIri());
    }

    @Test
    void only_bulgarian_and_greek_are_not_written_in_latin_script() {
        assertEquals(2, Arrays.stream(OfficialLanguage.values()).filter(language -> !language.latin()).count());
        assertFalse(OfficialLanguage.BG.latin());
        assertFalse(OfficialLanguage.EL.latin());
    }
}
