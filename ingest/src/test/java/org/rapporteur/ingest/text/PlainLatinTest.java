package org.rapporteur.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLatinTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Señor Ångström-Łoś|senor angstrom-los", "Straße|strasse", "ÐŌRÞ|dorth",
            "O’Niall ‘Old’|o'niall 'old'", "İzmir|izmir", "Георгия Щъркелова|georgia shtarkelova",
            "Ντόρα Άγγελος|dora angelos", "Zoe\u0308|zoe", "1–2 · ǆ|1-2 · dz"})
    void letters_of_all_scripts_become_plain_latin_ones(String text, String plain) {
        assertEquals(plain, PlainLatin.of(text));
    }
}
