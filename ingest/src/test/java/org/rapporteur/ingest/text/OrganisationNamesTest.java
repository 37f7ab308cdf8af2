package org.rapporteur.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationNamesTest {
    @ParameterizedTest
    @CsvSource({"Municipality Elmford12,Municipality Elmford112", "Harbour School 1,Harbour School 11",
            "Grundschule 7 Eichholt,Grundschule 17 Eichholt", "Liceum Nr 33,Liceum Nr 3"})
    void bodies_with_other_numbers_are_others(String one, String other) {
        assertEquals(NameLikeness.DIFFERENT, OrganisationNames.likeness(Folding.words(one), Folding.words(other)));
        assertFalse(FoldedName.of(one).alike(FoldedName.of(other)));
    }

    @ParameterizedTest
    @CsvSource({"Harbour School 11,Harbour Schools 11", "Fundația Valea 7,Fundatiei Valea 7"})
    void the_same_number_leaves_the_letters_to_decide(String one, String other) {
        assertFalse(OrganisationNames.likeness(Folding.words(one), Folding.words(other)) == NameLikeness.DIFFERENT);
    }
}
