package org.rapporteur.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ada Brennick, mayor | Ada Brennick", "Dr. Ada Brennick | Ada Brennick",
            "Prof. Dr Jan van der Meer (chair) | Jan van der Meer", "Ana María de la Fuente – | Ana María de la Fuente",
            "Luc d'Orbec, directeur | Luc d'Orbec", "Jean-Luc O’Dare: | Jean-Luc O’Dare",
            "Ivan KOSTOV, кмет | Ivan KOSTOV", "Мария Иванова-Стоянова, кмет | Мария Иванова-Стоянова",
            "Γιώργος Α. Δελής, δήμαρχος | Γιώργος Α. Δελής", "проф.Иван Костов – кмет | Иван Костов",
            "Marie MBA, directrice | Marie MBA", "Ada Brennick PhD, MBA (chair) | Ada Brennick",
            "Don Brennick, mayor | Don Brennick", "Don Luis Brennick, alcalde | Luis Brennick",
            "Pan Wei, engineer | Pan Wei", "Univ. Prof. Dr. Ada Brennick | Ada Brennick",
            "Ада ван дер Брен, кмет | Ада ван дер Брен", "Άντα ντε Μπρεν: | Άντα ντε Μπρεν"})
    void a_name_ends_before_what_no_name_contains(String text, String name) {
        assertEquals(Optional.of(name), read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The recording is online", "A guide, for towns", "Speakers:", "ada brennick",
            "12 towns", "Dr. Brennick, mayor", "M. Brennick, maire", "д-р по икономика"})
    void other_text_does_not_begin_with_a_name(String text) {
        assertEquals(Optional.empty(), read(text));
    }

    private static Optional<String> read(String text) {
        return PersonName.at(text, 0).map(name -> text.substring(name.begin(), name.end()));
    }
}
