package org.rapporteur.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvFileSource(resources = "pairs-of-names.tsv", delimiter = '\t')
    void two_names_are_those_of_one_person_or_of_two(String relation, String one, String other) {
        NameLikeness likeness = PersonNames.likeness(PersonNames.comparable(one), PersonNames.comparable(other));
        assertEquals(relation, switch (likeness) {
            case EQUAL, NEAR -> "same";
            case COMPATIBLE -> "event";
            case RESEMBLING, DIFFERENT -> "different";
        }, likeness.toString());
        assertEquals(likeness, PersonNames.likeness(PersonNames.comparable(other), PersonNames.comparable(one)),
                "the other way round");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvFileSource(resources = "pairs-of-names.tsv", delimiter = '\t')
    void names_that_may_be_one_share_a_key(String relation, String one, String other) {
        List<String> keys = PersonNames.keys(PersonNames.comparable(one));
        boolean meet = !Collections.disjoint(keys, PersonNames.keys(PersonNames.comparable(other)));
        assertTrue(meet || relation.equals("different"), () -> keys.toString());
    }

    @ParameterizedTest
    @CsvSource({"Ада Берг, Иво Лунд", "Μαρία Ξενάκη, Maria Holm", "Jan Kask, Jana Tamm"})
    void names_without_anything_in_common_share_no_key(String one, String other) {
        List<String> keys = PersonNames.keys(PersonNames.comparable(one));
        assertFalse(!Collections.disjoint(keys, PersonNames.keys(PersonNames.comparable(other))),
                () -> keys.toString());
    }

    @Test
    void names_that_only_resemble_each_other_in_one_script_are_two_however_they_sound_in_another() {
        assertEquals(NameLikeness.RESEMBLING, PersonNames.likeness(comparable("Martin Duval", "Мартен Дювал"),
                comparable("Martine Duval", "Мартин Дювал")));
        assertEquals(NameLikeness.RESEMBLING,
                PersonNames.likeness(comparable("Klaus Winter"), comparable("Klara Winter", "Клаус Винтер")));
        assertTrue(PersonNames.likeness(comparable("Martin Duval"), comparable("Мартин Дювал"))
                .reaches(NameLikeness.NEAR));
    }

    private static Set<String> comparable(String... names) {
        return Stream.of(names).map(PersonNames::comparable).collect(Collectors.toSet());
    }
}
