package org.rapporteur.ingest.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ontology.OfficialLanguage;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bg|на 3 декември 2026 г. в 14 ч.|2026-12-03",
            "bg|от 30 ноември до 2 декември 2026 г.|2026-11-30/2026-12-02",
            "cs|ve dnech 1. až 3. července 2026|2026-07-01/2026-07-03", "cs|v úterý 9. června 2026|2026-06-09",
            "da|den 12.-13. marts 2027|2027-03-12/2027-03-13",
            "de|vom 30. Dezember 2026 bis 2. Januar 2027|2026-12-30/2027-01-02",
            "de|12./13. März 2027|2027-03-12/2027-03-13", "el|στις 12 και 13 Μαΐου 2027|2027-05-12/2027-05-13",
            "el|12/13 Αυγούστου 2027|2027-08-12/2027-08-13", "en|on Friday, March 12, 2027 at 3 pm|2027-03-12",
            "en|the 1st of June 2027|2027-06-01", "en|from 28 February to 1 March 2027|2027-02-28/2027-03-01",
            "es|el 12 de marzo del 2027|2027-03-12", "es|del 2 al 4 de junio de 2026|2026-06-02/2026-06-04",
            "et|28. veebruaril 2027. aastal|2027-02-28", "fi|28.2.–1.3.2027|2027-02-28/2027-03-01",
            "fi|maaliskuun 12. päivänä 2027|2027-03-12", "fi|12.3.2027 klo 14.00|2027-03-12",
            "fr|du 28 février au 2 mars 2027|2027-02-28/2027-03-02", "fr|le 12 août 2027|2027-08-12",
            "ga|an 3 Deireadh Fómhair 2026|2026-10-03", "ga|9 Meán Fómhair 2026|2026-09-09",
            "hr|u petak, 12. ožujka 2027. u 10 sati|2027-03-12", "hr|od 1. do 3. srpnja 2026.|2026-07-01/2026-07-03",
            "hu|2027. március 12-én, pénteken|2027-03-12", "hu|2027. március 12-től 14-ig|2027-03-12/2027-03-14",
            "hu|2027. 03. 12.|2027-03-12", "hu|2027. február 28. – március 2.|2027-02-28/2027-03-02",
            "it|dal 1° al 3 settembre 2026|2026-09-01/2026-09-03", "lt|2027 m. gegužės 3–4 d.|2027-05-03/2027-05-04",
            "lt|2026 m. gruodžio 30 d. – 2027 m. sausio 2 d.|2026-12-30/2027-01-02",
            "lv|2027. gada 3. un 4. jūnijā|2027-06-03/2027-06-04",
            "lv|no 2027. gada 3. jūlija līdz 5. jūlijam|2027-07-03/2027-07-05", "mt|fit-3 ta’ Ġunju 2027|2027-06-03",
            "mt|it-3 u l-4 ta' Lulju 2027|2027-07-03/2027-07-04",
            "nl|van 12 tot en met 14 maart 2027|2027-03-12/2027-03-14", "nl|25-03-2027|2027-03-25",
            "pl|w dniach 12–14 października 2026 r.|2026-10-12/2026-10-14",
            "pt|de 2 a 4 de março de 2027|2027-03-02/2027-03-04",
            "ro|în perioada 2-4 martie 2027|2027-03-02/2027-03-04", "sk|12. marca 2027 o 14.00 h|2027-03-12",
            "sl|od 1. do 3. septembra 2026|2026-09-01/2026-09-03", "sv|den 12 och 13 maj 2027|2027-05-12/2027-05-13",
            "sv|2027-05-12|2027-05-12", "en|02.03.2027|2027-03-02", "en|12.–13.03.2027|2027-03-12/2027-03-13"})
    void a_date_is_read_in_its_language(String tag, String text, String period) {
        assertEquals(List.of(period), read(text, tag));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en|03/04/2027|ambiguous", "nl|03-04-2027|ambiguous",
            "de|12. und 19. März 2027|ambiguous", "de|30. Dezember bis 2. Januar 2027|ambiguous",
            "fr|le 31 février 2027|impossible", "da|32.13.2027|impossible"})
    void what_is_no_certain_day_gives_none(String tag, String text, String kind) {
        assertEquals(List.of(kind), read(text, tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In March 2027 12 towns met", "Since 2026, 12 may join", "tel. 12 34 56 20 27",
            "Room 12.30", "On 12 March at 14:00", "20 March to 2000 people", "version 1.2.2027.4"})
    void other_numbers_are_no_dates(String text) {
        assertEquals(List.of(), read(text, "en"));
    }

    private static List<String> read(String text, String tag) {
        return Dates.in(text, OfficialLanguage.ofTag(tag).orElseThrow()).stream().map(phrase -> switch (phrase) {
            case DatePhrase.Certain certain -> certain.period().toString();
            case DatePhrase.Ambiguous ambiguous -> "ambiguous";
            case DatePhrase.Impossible impossible -> "impossible";
        }).toList();
    }
}
