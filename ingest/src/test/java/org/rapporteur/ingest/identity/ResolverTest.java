package org.rapporteur.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

class ResolverTest {
    private final FictionalRegister register = new FictionalRegister();

    @Test
    void the_same_name_and_employer_at_another_event_is_the_same_person_and_the_same_employer() {
        publish(work("One").person("Ada Berg", "Tide Office"));
        Resolution second = publish(work("Two").person("Ada Berg", "Tide Office"));
        assertEquals("ada-berg", person(second));
        assertEquals("tide-office", second.slug(Kind.ORGANISATION, 0).text());
    }

    @Test
    void the_same_name_with_another_employer_is_somebody_else() {
        publish(work("One").person("Ada Berg", "Tide Office"));
        assertEquals("ada-berg-2", person(publish(work("Two").person("Ada Berg", "Sand Office"))));
    }

    @Test
    void a_colleague_with_a_similar_name_is_somebody_else() {
        publish(work("One").person("Ada Berg", "Tide Office"));
        assertEquals("adam-berg", person(publish(work("Two").person("Adam Berg", "Tide Office"))));
    }

    @Test
    void accounts_that_deny_each_other_keep_namesakes_apart() {
        publish(work("One").person("Ada Berg", "Tide Office", "ada1"));
        assertEquals("ada-berg-2", person(publish(work("Two").person("Ada Berg", "Tide Office", "ada2"))));
    }

    @Test
    void an_account_is_stronger_than_a_changed_name_and_employer() {
        publish(work("One").person("Ada Berg", "Tide Office", "ada1"));
        assertEquals("ada-berg", person(publish(work("Two").person("Ada Lund", "Sand Office", "ADA1"))));
    }

    @Test
    void between_two_equal_candidates_nobody_is_chosen() {
        publish(work("One").person("Ada Berg", "Tide Office", "ada1"));
        publish(work("Two").person("Ada Berg", "Tide Office", "ada2"));
        assertEquals("ada-berg-3", person(publish(work("Three").person("Ada Berg", "Tide Office"))));
    }

    @Test
    void an_organisation_by_name_alone_is_another_one() {
        publish(work("One").person("Ada Berg", "Ministry of Tides"));
        Resolution second = publish(work("Two").person("Bo Lund", "Ministry of Tides"));
        assertEquals("ministry-of-tides-2", second.slug(Kind.ORGANISATION, 0).text());
    }

    @Test
    void two_people_of_one_report_stay_two_even_with_one_name() {
        Resolution both = publish(work("One").person("Ada Berg", "Tide Office").person("Ada Berg", "Sand Office"));
        assertNotEquals(both.slug(Kind.PERSON, 0), both.slug(Kind.PERSON, 1));
    }

    @Test
    void a_project_is_known_by_its_hashtag_whatever_its_name() {
        publish(work("One").project("Bright Bay", "#Bay"));
        assertEquals("bay", publish(work("Two").project("Ljusa viken", "#bay")).slug(Kind.PROJECT, 0).text());
        assertEquals("other", publish(work("Three").project("Bright Bay", "#Other")).slug(Kind.PROJECT, 0).text());
    }

    @Test
    void a_report_that_is_published_again_keeps_a_person_whose_account_was_mistyped() {
        Slug report = publish(work("One").person("Ada Berg", "Tide Office", "ada1")).report();
        Resolution again = register.resolve(work("One").person("Ada Berg", "Sand Office", "ada2"), Optional.of(report));
        assertEquals("ada-berg", person(again));
        assertEquals(report, again.report());
    }

    @Test
    void two_reports_with_one_title_are_two_events() {
        publish(work("Annual day"));
        assertEquals("annual-day-2", publish(work("Annual day")).event().text());
    }

    @ParameterizedTest
    @CsvSource({"Георги Желязков, Georgi Zhelyazkov", "Φωτεινή Ξενάκη, Foteini Xenaki",
            "Kerekes Ildikó, Ildikó Kerekes", "Beatrice Wetherby, Beatrice M. Wetherby",
            "Wojciech Brzęczyński, Wojciech Brzeczynski"})
    void one_name_in_two_spellings_and_one_employer_is_one_person(String one, String other) {
        String first = person(publish(work("One").person(one, "Tide Institute of Norby")));
        Resolution second = publish(work("Two").person(other, "Tide Institute of Norby"));
        assertEquals(first, person(second));
        assertTrue(second.settlement(new Ref(Kind.PERSON, 0)).evidence().name().endsWith("_NAME_AND_COMPANION"));
    }

    @ParameterizedTest
    @CsvSource({"Anna Berg, Hanna Berg", "Jan Wilk, Jana Wilk", "Асен Петров, Асен Петрова",
            "Georgi Petrov, Georgia Petrova", "Νίκος Λάμπρου, Νίκη Λάμπρου", "Petr Novák, Petra Nováková",
            "B. Wetherby, Beatrice Wetherby"})
    void colleagues_with_similar_names_stay_apart_and_are_listed(String one, String other) {
        Resolution first = publish(work("One").person(one, "Tide Institute of Norby"));
        Resolution second = publish(work("Two").person(other, "Tide Institute of Norby"));
        assertNotEquals(person(first), person(second));
        assertEquals(
                List.of("<https://data.example/id/person/" + person(second)
                        + "> owl:sameAs <https://data.example/id/person/" + person(first) + "> ."),
                second.findings().stream().map(Finding::advice).map(advice -> advice.replaceFirst("^[^<]*", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"Anna Berg, Bo Lund", "Асен Петров, Иво Колев", "Νίκος Αλεξίου, Maria Holm"})
    void an_account_that_two_people_share_makes_them_no_one(String one, String other) {
        publish(work("One").person(one, "Tide Institute of Norby", "tideinstitute"));
        Resolution second = publish(work("Two").person(other, "Tide Institute of Norby", "tideinstitute"));
        assertEquals(Evidence.NEW, second.settlement(new Ref(Kind.PERSON, 0)).evidence());
        assertTrue(second.findings().toString().contains("share an account"));
    }

    @Test
    void an_account_that_two_people_of_one_report_share_links_neither() {
        publish(work("One").person("Anna Berg", "Tide Institute of Norby", "berg"));
        Resolution second = publish(work("Two").person("Anna Berg", "Sand Institute of Sudby", "berg")
                .person("Anna Berg", "Rock Institute of Estby", "berg"));
        assertEquals(List.of("anna-berg-2", "anna-berg-3"),
                List.of(second.slug(Kind.PERSON, 0).text(), second.slug(Kind.PERSON, 1).text()));
    }

    @Test
    void a_report_with_the_accounts_of_two_published_people_proves_them_one() {
        publish(work("One").person("Anna Berg", "Tide Institute of Norby", "anna_berg"));
        publish(work("Two").person("Anna Berg", "Sand Institute of Sudby").account("https://other.example/", "annab"));
        Resolution third = publish(work("Three").person("Anna Berg", "Rock Institute of Estby", "anna_berg")
                .account("https://other.example/", "annab"));
        assertEquals("anna-berg", person(third));
        assertEquals(List.of("anna-berg < anna-berg-2"), merges(third));
    }

    @Test
    void two_people_of_one_report_are_never_proven_one() {
        publish(work("One").person("Ada Berg", "Tide Office", "ada1").person("Ada Berg", "Sand Office"));
        Resolution second = publish(work("Two").person("Ada Berg", "Sand Office", "ada1"));
        assertEquals("ada-berg", person(second));
        assertEquals(List.of(), merges(second));
    }

    @ParameterizedTest
    @CsvSource({"Институт за морски науки, Института за морски науки",
            "Merentutkimuksen laitos, Merentutkimuksen laitoksen", "Tengerkutató Intézet, Tengerkutató Intézetnek",
            "Instytut Badań Wybrzeża, Instytutu Badań Wybrzeża", "Ινστιτούτο Ακτών Νόρμπυ, Ινστιτούτου Ακτών Νόρμπυ",
            "Jūras Institūts, Jūras Institūta"})
    void an_inflected_name_is_that_of_one_organisation(String one, String other) {
        String first = body(publish(work("One").person("Anna Berg", one)));
        assertEquals(first, body(publish(work("Two").person("Bo Lund", other))));
    }

    @ParameterizedTest
    @CsvSource({"University of Harborough, University of Harborview", "Институт Норбов, Институт Норград",
            "Ministry of Tides (Finland), Ministry of Tides (Estonia)",
            "Πανεπιστήμιο Νορμπίας, Πανεπιστήμιο Νορμανίας"})
    void organisations_with_similar_names_stay_apart(String one, String other) {
        String first = body(publish(work("One").person("Anna Berg", one)));
        assertNotEquals(first, body(publish(work("Two").person("Anna Berg", other))));
    }

    @ParameterizedTest
    @CsvSource({"Ministry of Tides (Finland), Ministry of Tides (Finland)", "Sea Rescue Society, Sea Rescue Society",
            "Клуб Северно море, Klub Severno more"})
    void a_telling_name_is_that_of_one_organisation(String one, String other) {
        String first = body(publish(work("One").person("Anna Berg", one)));
        assertEquals(first, body(publish(work("Two").person("Bo Lund", other))));
    }

    @Test
    void an_abbreviation_never_joins_two_full_names() {
        publish(work("One").person("Anna Berg", "European Reef Institute").variant("ERIX"));
        assertNotEquals("european-reef-institute",
                body(publish(work("Two").person("Anna Berg", "Estonian Rope Industry").variant("ERIX"))));
    }

    @Test
    void an_abbreviation_that_one_organisation_has_means_it() {
        publish(work("One").person("Anna Berg", "European Reef Institute").variant("ERIX"));
        Resolution second = publish(work("Two").person("Anna Berg", "ERIX"));
        assertEquals("european-reef-institute", body(second));
        assertEquals("anna-berg", person(second));
    }

    @Test
    void a_former_name_means_the_organisation_that_was_renamed() {
        publish(work("One").person("Anna Berg", "Tide Institute of Norby").variant("Norby Sea Bureau"));
        Resolution second = publish(work("Two").person("Anna Berg", "Norby Sea Bureau"));
        assertEquals("tide-institute-of-norby", body(second));
        assertEquals("anna-berg", person(second));
    }

    @Test
    void a_report_that_names_an_organisation_in_two_languages_proves_two_published_ones_to_be_one() {
        publish(work("One").person("Anna Berg", "Tide Institute of Norby"));
        publish(work("Two").person("Иво Колев", "Институт за приливи"));
        Resolution third = publish(
                work("Three").person("Bo Lund", "Tide Institute of Norby").variant("Институт за приливи"));
        assertEquals("institut-za-prilivi", body(third));
        assertEquals(List.of("institut-za-prilivi < tide-institute-of-norby"), merges(third));
    }

    @ParameterizedTest
    @CsvSource({"third, webinar, en, трети, уебинар, bg", "dritten, Seminar, de, tercer, seminario, es",
            "second, conference, en, deuxième, conférence, fr"})
    void the_same_number_in_a_series_is_one_event_in_any_language(String number, String type, String language,
            String other, String otherType, String otherLanguage) {
        Resolution first = publish(work("").series("Norby Shore Talks", number, type, language).person("Anna Berg",
                "Tide Institute of Norby"));
        Resolution second = publish(work("").series("Norby Shore Talks", other, otherType, otherLanguage)
                .person("Anna Berg", "Tide Institute of Norby"));
        assertEquals(first.event(), second.event());
    }

    @Test
    void two_events_of_one_series_stay_two_though_they_share_all_speakers() {
        Resolution first = publish(work("").series("Norby Shore Talks", "third", "webinar", "en")
                .person("Anna Berg", "Tide Institute of Norby").person("Bo Lund", "Tide Institute of Norby"));
        Resolution second = publish(work("").series("Norby Shore Talks", "fourth", "webinar", "en")
                .person("Anna Berg", "Tide Institute of Norby").person("Bo Lund", "Tide Institute of Norby"));
        assertEquals(first.series(), second.series());
        assertNotEquals(first.event(), second.event());
        assertEquals(person(first), person(second));
    }

    @Test
    void one_title_and_the_same_speakers_are_one_event() {
        Resolution first = publish(work("Reading the tide").person("Anna Berg", "Tide Institute of Norby")
                .person("Bo Lund", "Sand Institute of Sudby").person("Иво Колев", "Rock Institute of Estby"));
        Resolution second = publish(work("Reading the tide").person("Anna Berg", "Tide Institute of Norby")
                .person("Bo Lund", "Norby Press Club").person("Ivo Kolev", "Rock Institute of Estby"));
        assertEquals(first.event(), second.event());
        assertEquals(person(first), person(second));
        assertEquals(first.slug(Kind.PERSON, 1), second.slug(Kind.PERSON, 1));
    }

    @ParameterizedTest
    @CsvSource({"Anna Berg, A. Berg", "Радостина Белчева, Радотина Белчева", "Ximena Ruiz Alcaraz, Ximena Ruiz"})
    void at_one_event_a_name_cut_short_or_misspelt_is_that_of_the_only_one_it_fits(String one, String other) {
        Resolution first = publish(work("Reading the tide").person("Bo Lund", "Tide Institute of Norby")
                .person("Cy Holm", "Tide Institute of Norby").person("Dee Kask", "Tide Institute of Norby")
                .person(one, "Tide Institute of Norby"));
        Resolution second = publish(work("Reading the tide").person("Bo Lund", "Tide Institute of Norby")
                .person("Cy Holm", "Tide Institute of Norby").person("Dee Kask", "Tide Institute of Norby")
                .person(other, "Tide Institute of Norby"));
        assertEquals(first.slug(Kind.PERSON, 3), second.slug(Kind.PERSON, 3));
        assertEquals(Evidence.SIMILAR_NAME_AT_EVENT, second.settlement(new Ref(Kind.PERSON, 3)).evidence());
    }

    @Test
    void an_employer_that_is_a_unit_of_the_other_agrees() {
        publish(work("One").person("Anna Berg", "University of Harborough"));
        Resolution second = publish(
                work("Two").person("Anna Berg", "School of Coastal Studies").unitOf("University of Harborough"));
        assertEquals("anna-berg", person(second));
    }

    private static FictionalWork work(String title) {
        return new FictionalWork(title);
    }

    private Resolution publish(FictionalWork work) {
        return register.publish(work);
    }

    private static String person(Resolution resolution) {
        return resolution.slug(Kind.PERSON, 0).text();
    }

    private static List<String> merges(Resolution resolution) {
        return resolution.merges().stream().map(merge -> merge.survivor().slug() + " < " + merge.merged().slug())
                .toList();
    }

    private static String body(Resolution resolution) {
        return resolution.slug(Kind.ORGANISATION, 0).text();
    }
}
