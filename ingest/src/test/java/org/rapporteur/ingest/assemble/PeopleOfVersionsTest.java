package org.rapporteur.ingest.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.extract.Extraction;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;

/** Which people of two language versions are taken for one. */
class PeopleOfVersionsTest {
    @ParameterizedTest
    @CsvSource({"'Ilka Brandmayer, Leiterin, Quellenbund', 'Inka Bramante, director, Casa Verdana'",
            "'Hanno Reifling, Gärtner, Hof Linde', 'Anna Reitano, gardener, Orto Alto'",
            "'Jana Petrikova, Leiterin, Hof Linde', 'Jana Dimitrov, director, Orto Alto'"})
    void unlike_names_at_one_place_are_two_people(String german, String english) {
        assertEquals(3, people(OfficialLanguage.DE, german, OfficialLanguage.EN, english).size());
    }

    @ParameterizedTest
    @CsvSource({"'Джон Уитакър, градинар, Общината', 'John Whitaker, gardener, Green Shore'",
            "'Йожеф Сентмартони, градинар, Общината', 'József Szentmártonyi, gardener, Green Shore'",
            "'Ана Ковач, градинарка, Общината', 'Anna Kowatsch, gardener, Green Shore'"})
    void a_name_in_another_script_that_begins_alike_is_one_person(String bulgarian, String english) {
        assertEquals(2, people(OfficialLanguage.BG, bulgarian, OfficialLanguage.EN, english).size());
    }

    @Test
    void a_name_in_another_transliteration_is_one_person() {
        assertEquals(2, people(OfficialLanguage.DE, "Stojan Scheleschkow, Gärtner, Hof Linde", OfficialLanguage.EN,
                "Stoyan Zheleshkov, gardener, Orto Alto").size());
    }

    @Test
    void a_name_written_by_ear_is_one_person_where_the_body_is_the_same() {
        assertEquals(2, people(OfficialLanguage.LV, "Džons Smits, dārznieks, Greenshore", OfficialLanguage.EN,
                "John Smith, gardener, Greenshore").size());
    }

    private static List<PersonFacts> people(OfficialLanguage one, String person, OfficialLanguage other,
            String another) {
        SortedMap<OfficialLanguage, ReportFacts> versions = new TreeMap<>();
        versions.put(one, facts(one, person));
        versions.put(other, facts(other, another));
        return WorkAssembly.of("meeting", versions).people();
    }

    private static ReportFacts facts(OfficialLanguage language, String person) {
        String speakers = switch (language) {
            case BG -> "Лектори";
            case DE -> "Vortragende";
            case LV -> "Runātāji";
            default -> "Speakers";
        };
        String text = speakers + ":\nAda Brennick, Greenshore\n" + person + "\n";
        return Extraction.of(new ReportText(new SourceText("meeting." + language.tag() + ".txt", "0".repeat(64), text)),
                language);
    }
}
