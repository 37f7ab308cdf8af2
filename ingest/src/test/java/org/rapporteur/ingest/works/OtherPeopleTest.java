package org.rapporteur.ingest.works;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reports that are alike in shape and numbers, as short ones by one form are. */
class OtherPeopleTest {
    private static final String ENGLISH = """
            Title: %1$s
            Date: 4 June 2025
            Place: Lorne

            Speakers
            %2$s, director, Garden League
            %3$s, gardener, Green Shore

            Key takeaways
            %2$s, Garden League: Why gardens
            1. 33 streets took part.
            2. Neighbours know each other better, say 71 of them.
            %3$s, Green Shore: What grows
            1. Currants and raspberries.
            """;
    private static final String GERMAN = """
            Titel: %1$s
            Datum: %4$s
            Ort: Steinau

            Vortragende
            %2$s, Leiterin, Nachtschule
            %3$s, Lehrer, Haus am Teich

            Wichtigste Erkenntnisse
            %2$s, Nachtschule: Warum in der Nacht
            1. Es kommen 33 Leute.
            2. Am Tag arbeiten alle, sagen 71 von ihnen.
            %3$s, Haus am Teich: Was sie lernen
            1. Vor allem rechnen.
            """;
    private static final String BULGARIAN = """
            Заглавие: %1$s
            Дата: 4 юни 2025 г.
            Място: Каменик

            Лектори
            %2$s, директор, Нощно училище
            %3$s, учител, Дом край езерото

            Основни изводи
            %2$s, Нощно училище: Защо през нощта
            1. Идват 33 души.
            2. През деня работят всички, казват 71 от тях.
            %3$s, Дом край езерото: Какво учат
            1. Най-вече смятане, казва Милка Груева.
            """;
    private static final String SAME_DAY = "4. Juni 2025";

    @TempDir
    Path folder;

    private GivenReports given() {
        return new GivenReports(folder);
    }

    @Test
    void reports_that_name_other_people_are_two() throws IOException {
        given().write("a.txt", ENGLISH.formatted("Gardens without fences", "Ilka Brandmayer", "Piet Maasland"));
        given().write("b.txt", GERMAN.formatted("Die Schule der Nacht", "Renate Vossberg", "Konrad Tilling", SAME_DAY));
        assertEquals(List.of(1, 1), given().versions());
    }

    @Test
    void reports_that_name_other_people_in_another_script_are_two() throws IOException {
        given().write("a.txt", ENGLISH.formatted("Gardens without fences", "Ilka Brandmayer", "Piet Maasland"));
        given().write("b.txt", BULGARIAN.formatted("Училище през нощта", "Ренета Воденска", "Калоян Дринов"));
        assertEquals(List.of(1, 1), given().versions());
    }

    @Test
    void reports_of_other_days_are_two_where_a_form_names_too_few() throws IOException {
        given().write("report.en.txt", ENGLISH.formatted("Gardens without fences", "Ilka B.", "Piet M."));
        given().write("other/report.de.txt",
                GERMAN.formatted("Die Schule der Nacht", "R. V.", "K. T.", "8. Oktober 2021"));
        assertEquals(List.of(1, 1), given().versions());
    }

    @Test
    void reports_that_name_the_same_people_are_one() throws IOException {
        given().write("a.txt", ENGLISH.formatted("Gardens without fences", "Ilka Brandmayer", "Piet Maasland"));
        given().write("b.txt", GERMAN.formatted("Gärten ohne Zäune", "Ilka Brandmayer", "Piet Maasland", SAME_DAY));
        assertEquals(List.of(2), given().versions());
    }

    @Test
    void the_same_people_in_another_script_are_the_same_people() throws IOException {
        given().write("a.txt", ENGLISH.formatted("Gardens without fences", "Ilka Brandmayer", "Piet Maasland"));
        given().write("b.txt", BULGARIAN.formatted("Градини без огради", "Илка Брандмайер", "Пит Маасланд"));
        assertEquals(List.of(2), given().versions());
    }

    @Test
    void one_version_may_have_a_wrong_day() throws IOException {
        given().write("a.txt", ENGLISH.formatted("Gardens without fences", "Ilka Brandmayer", "Piet Maasland"));
        given().write("b.txt",
                GERMAN.formatted("Gärten ohne Zäune", "Ilka Brandmayer", "Piet Maasland", "5. Juni 2025"));
        assertEquals(List.of(2), given().versions());
    }
}
