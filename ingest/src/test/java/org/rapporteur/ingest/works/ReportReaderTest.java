package org.rapporteur.ingest.works;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;

class ReportReaderTest {
    private static final ReportReader READER = new ReportReader();

    @TempDir
    Path folder;

    @Test
    void one_bad_file_does_not_stop_the_others() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[]{(byte) 0xC3, 1, 2, 3, 4, 5, 6, 7, 8});
        Files.writeString(folder.resolve("b.txt"), "\n\n");
        write("c.en.txt", english("first", 171, 101));
        Reading reading = read();
        assertEquals(1, reading.works().size());
        assertEquals(List.of("binary", "empty-file"),
                reading.unreadable().stream().map(file -> file.findings().getFirst().code()).toList());
    }

    @Test
    void a_language_that_is_not_official_is_refused_with_advice() throws IOException {
        write("a.txt", "Бул текст татар телендә язылган, һәм ул Европа "
                + "берлегенең рәсми теле түгел. Шәһәр мэры кунакларны сәламләде, һәм алар елга буенда агачлар утырттылар.");
        Finding finding = read().unreadable().getFirst().findings().getFirst();
        assertEquals("unsupported-language", finding.code());
        assertTrue(finding.advice().contains("24 official languages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dear neighbours, thank you for the cake.\nSee you all next week, and bring the dog along.\n",
            "Florbela Quintas\nFLORBELA QUINTAS Florbela_Quintas florbela%20quintas e os amigos da vila\n",
            "Kære alle\nHusk at tage kaffe med på mandag, og ring til Ole om nøglen til laden ved søen.\n",
            "Обичам да пътувам с влак. Гледам през прозореца и мисля за морето. Вчера валя, а днес грее слънце и духа вятър.\n"})
    void what_is_no_report_of_an_event_is_refused_with_what_it_lacks(String text) throws IOException {
        write("a.txt", text);
        write("b.en.txt", english("first", 171, 101));
        Reading reading = read();
        assertEquals(1, reading.works().size());
        Finding finding = reading.unreadable().getFirst().findings().getFirst();
        assertEquals("no-report", finding.code());
        assertTrue(finding.message().contains("no people"), finding.message());
        assertTrue(finding.advice().contains("Title: ..."), finding.advice());
    }

    @Test
    void two_events_of_one_series_with_the_same_speakers_stay_apart() throws IOException {
        write("spring.en.txt", english("first", 171, 101));
        write("spring.de.txt", german("erste", 171, 101));
        write("autumn.en.txt", english("second", 88, 64).replace("40 trees", "75 lamps").replace("rec-1", "rec-2"));
        write("autumn.de.txt", german("zweite", 88, 64).replace("40 Bäume", "75 Lampen").replace("rec-1", "rec-2"));
        assertEquals(List.of(2, 2), read().works().stream().map(work -> work.facts().sources().size()).toList());
    }

    @Test
    void the_names_of_files_do_not_matter() throws IOException {
        write("x1.txt", english("first", 171, 101));
        write("zz.txt", german("erste", 171, 101));
        assertEquals(List.of(OfficialLanguage.DE, OfficialLanguage.EN),
                List.copyOf(read().works().getFirst().facts().sources().keySet()));
    }

    @Test
    void a_second_text_of_one_version_replaces_the_first_with_a_finding() throws IOException {
        write("report-1.en.txt", english("first", 171, 101));
        write("report-2.en.txt", english("first", 171, 101).replace("every week", "every single week"));
        Reading.Work work = read().works().getFirst();
        assertEquals(List.of("version-replaced"), work.findings().stream().map(Finding::code).toList());
        assertTrue(work.facts().sources().get(OfficialLanguage.EN).text().contains("single"));
    }

    @Test
    void the_same_text_given_twice_is_read_once() throws IOException {
        write("a.en.txt", english("first", 171, 101));
        write("b.en.txt", english("first", 171, 101));
        Reading reading = read();
        assertEquals(1, reading.works().size());
        assertEquals(List.of("same-text-twice"),
                reading.works().getFirst().findings().stream().map(Finding::code).toList());
    }

    private Reading read() throws IOException {
        try (var files = Files.list(folder)) {
            return READER.read(new ArrayList<>(files.toList()), PublishedReports.NONE);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private static String english(String ordinal, int registered, int attended) {
        return """
                Background
                For its %s webinar on green towns, the Garden League invited two people who plant and care for town gardens.
                %d people registered for the webinar, of whom %d followed it live.
                Speakers:
                · Ada Brennick, Head of Parks at the Town of Lorne
                LinkedIn: https://www.linkedin.com/in/ada-brennick-example/
                · Piet Maasland, gardener at Green Shore
                LinkedIn: https://www.linkedin.com/in/piet-maasland-example/
                A recording is available at www.gardens.example/rec-1
                Key takeaways
                Ada Brennick, Town of Lorne: Gardens for everyone
                · The town planted 40 trees along the river.
                · Neighbours water them every week.
                Questions
                Question 1: Who pays for the water?
                Ada Brennick: The town does.
                """
                .formatted(ordinal, registered, attended);
    }

    private static String german(String ordinal, int registered, int attended) {
        return """
                Hintergrund
                Für ihr %s Webinar über grüne Städte lud die Gartenliga zwei Menschen ein, die städtische Gärten anlegen.
                %d Personen meldeten sich für das Webinar an, von denen %d es live verfolgten.
                Vortragende:
                · Ada Brennick, Leiterin der Parks in der Stadt Lorne
                LinkedIn: https://www.linkedin.com/in/ada-brennick-example/
                · Piet Maasland, Gärtner bei Green Shore
                LinkedIn: https://www.linkedin.com/in/piet-maasland-example/
                Eine Aufzeichnung ist verfügbar unter www.gardens.example/rec-1
                Wichtigste Erkenntnisse
                Ada Brennick, Stadt Lorne: Gärten für alle
                · Die Stadt pflanzte 40 Bäume am Fluss.
                · Nachbarn gießen sie jede Woche.
                Fragen
                Frage 1: Wer bezahlt das Wasser?
                Ada Brennick: Die Stadt.
                """
                .formatted(ordinal, registered, attended);
    }
}
