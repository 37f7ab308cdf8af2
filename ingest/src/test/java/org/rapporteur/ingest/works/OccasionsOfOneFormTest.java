package org.rapporteur.ingest.works;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports of a series that somebody writes by a form, so that little tells them apart. */
class OccasionsOfOneFormTest {
    private static final String ENGLISH = """
            %1$s
            Date: %2$s
            Place: %3$s

            Speakers
            Ilka Brandmayer, director, Garden League
            Piet Maasland, gardener, Green Shore

            Key takeaways
            Ilka Brandmayer, Garden League: Why gardens
            1. 33 streets took part.
            2. Neighbours know each other better, say 71 of them.
            Piet Maasland, Green Shore: What grows
            1. Currants and raspberries on 250 balconies.
            """;
    private static final String SLOVAK = """
            %1$s
            Dátum: %2$s
            Miesto: %3$s

            Rečníci
            Ilka Brandmayer, riaditeľka, Spolok záhrad
            Piet Maasland, záhradník, Zelený breh

            Hlavné zistenia
            Ilka Brandmayer, Spolok záhrad: Prečo záhrady
            1. Zapojilo sa 33 ulíc.
            2. Susedia sa poznajú lepšie, hovorí 71 z nich.
            Piet Maasland, Zelený breh: Čo rastie
            1. Ríbezle a maliny na 250 balkónoch.
            """;

    @TempDir
    Path folder;

    private GivenReports given() {
        return new GivenReports(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Gardens without fences 7 | Gardens without fences 8",
            "Garden Fair 2024 | Garden Fair 2025", "Third webinar: gardens | Fourth webinar: gardens",
            "Gardens 2025, meeting 3 | Gardens 2025, meeting 4"})
    void other_numbers_in_the_title_are_other_events(String one, String other) throws IOException {
        given().write("a.txt", ENGLISH.formatted(one, "4 June 2025", "Lorne"));
        given().write("b.txt", ENGLISH.formatted(other, "4 June 2025", "Lorne"));
        assertEquals(List.of(1, 1), given().versions());
    }

    @Test
    void so_they_are_below_a_line_that_says_what_this_is_and_with_one_name_for_all() throws IOException {
        given().write("one/report.txt", SLOVAK.formatted("Správa\nDielňa: Záhrady 11", "4. júna 2025", "Lipová"));
        given().write("two/report.txt", SLOVAK.formatted("Správa\nDielňa: Záhrady 12", "4. júna 2025", "Lipová"));
        assertEquals(List.of(1, 1), given().versions());
    }

    @Test
    void so_are_other_days_of_files_that_have_names_of_their_own() throws IOException {
        given().write("spring.txt", SLOVAK.formatted("Záhrady bez plotov", "4. apríla 2025", "Lipová"));
        given().write("autumn.txt", SLOVAK.formatted("Záhrady bez plotov", "9. októbra 2025", "Lipová"));
        assertEquals(List.of(1, 1), given().versions());
    }

    @Test
    void a_corrected_day_in_a_file_of_the_same_name_is_a_correction() throws IOException {
        given().write("old/gardens.txt", ENGLISH.formatted("Gardens without fences 7", "4 June 2025", "Lorne"));
        given().write("new/gardens.txt", ENGLISH.formatted("Gardens without fences 7", "5 June 2025", "Lorne"));
        assertEquals(List.of(1), given().versions());
    }

    @Test
    void a_corrected_place_is_a_correction() throws IOException {
        given().write("first.txt", ENGLISH.formatted("Gardens without fences 7", "4 June 2025", "Lorne"));
        given().write("second.txt", ENGLISH.formatted("Gardens without fences 7", "4 June 2025", "Lornemouth"));
        assertEquals(List.of(1), given().versions());
    }

    @Test
    void a_version_without_number_does_not_bring_two_events_together() throws IOException {
        given().write("a.txt", ENGLISH.formatted("Gardens without fences 7", "4 June 2025", "Lorne"));
        given().write("b.txt", SLOVAK.formatted("Záhrady bez plotov 8", "4. júna 2025", "Lorne"));
        given().write("c.txt", ENGLISH.formatted("Gardens without fences", "4 June 2025", "Lorne").replace("balconies",
                "balconies of Lorne"));
        assertEquals(List.of(1, 2), given().versions());
    }

    @Test
    void a_translation_may_spell_the_number() throws IOException {
        given().write("a.txt", ENGLISH.formatted("Gardens 2025: third meeting", "4 June 2025", "Lorne"));
        given().write("b.txt", SLOVAK.formatted("Záhrady 2025: 3. stretnutie", "4. júna 2025", "Lorne"));
        given().write("c.txt", SLOVAK.formatted("Záhrady 2025: 4. stretnutie", "4. júna 2025", "Lorne"));
        assertEquals(List.of(1, 2), given().versions());
    }
}
