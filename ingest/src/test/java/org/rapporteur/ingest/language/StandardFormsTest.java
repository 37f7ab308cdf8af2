package org.rapporteur.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.language.LanguageDetection.Detected;

class StandardFormsTest {
    private static final LanguageDetection DETECTION = new LanguageDetection();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "et | Raba ja mets. Õie Põder, bioloog. Ülo Hõim, metsamees. Peamised sõnumid. Sood on 300 hektarit. Kraave suleti 12.",
            "et | Kohtumine toimus vallamajas. Esinejad rääkisid, kuidas küla kaevud puhtaks saavad ja kes neid hoiab.",
            "lv | Dzintra Šķēle, akas meistare, ORCID - - - Uģis Ņikitins (ugis Biedrība Dzelme Līga Avotiņa, skolotāja, Twitter: liga . Aka ir metrus dziļa.",
            "lv | Dzintra Šķēle, mūrniece Sarunu vadīja Uģis Ņikitins (žurnāls „Akmens“) . Mūris ir metrus garš.",
            "lv | Sanāksme notika pagasta namā. Runātāji stāstīja, kā ciema akas kļūst tīras un kas tās sargā."})
    void a_language_is_known_by_its_standard_form_too(String language, String text) {
        assertEquals(language,
                assertInstanceOf(Detected.Official.class, DETECTION.detect(text), text).language().tag());
    }
}
