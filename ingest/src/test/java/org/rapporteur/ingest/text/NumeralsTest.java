package org.rapporteur.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"20 000 people | 20000", "20\u00A0000 | 20000", "1.250 Mitglieder | 1250",
            "1,250 members | 1250", "171-en iratkoztak fel | 171", "900-le inimesele | 900", "über 50. | 50",
            "12 000 000 | 12000000"})
    void numbers_are_read_with_any_group_mark(String text, String value) {
        assertEquals(List.of(value), values(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Covid19", "covid-19", "@ada42", "#town2030", "3.5 %", "14:30", "12/11",
            "99999999999999999999", "https://towns.example/2024/7"})
    void parts_of_names_times_and_decimals_are_no_numbers(String text) {
        assertEquals(List.of(), values(text));
    }

    private static List<String> values(String text) {
        return Numerals.in(text).stream().map(numeral -> numeral.value().toPlainString()).toList();
    }
}
