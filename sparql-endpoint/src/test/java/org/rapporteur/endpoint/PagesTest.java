package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.shapes.dataset.Digest;

class PagesTest {
    @TempDir
    static Path directory;
    private static ServedExample example;
    private static Client client;

    @BeforeAll
    static void start() {
        example = ServedExample.in(directory);
        client = example.client();
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    @Test
    void the_front_page_lists_events_people_and_counts() {
        Document page = page("");
        assertEquals("Clean Harbours Forum 3", page.select("#events ~ ul .who a").text());
        assertEquals(List.of("Mira Solvane", "Tomas Brekel"), page.select(".columns a").eachText());
        assertEquals(List.of("1", "2", "1", "1", "3"), page.select(".counts dd").eachText());
    }

    @Test
    void an_event_shows_who_took_part_what_was_said_and_asked() {
        Document page = page("doc/event/clean-harbours-forum-3");
        assertEquals("Clean Harbours Forum 3", page.select("h1").text());
        assertEquals(List.of("speaker", "moderator"), page.select(".role").eachText());
        assertEquals(3, page.select(".statements li").size());
        assertEquals("Who pays for the cable?", page.select(".question h3 a[href^=/doc]").text());
        assertEquals("Mira Solvane", page.select("blockquote footer").text());
        assertTrue(page.select("th:contains(registered) + td").text().startsWith("240"));
    }

    @Test
    void a_thing_of_an_authority_file_is_a_link_under_the_name_that_the_reports_have_for_it() {
        Element place = page("doc/event/clean-harbours-forum-3").select("th:contains(held in) + td a").first();
        assertEquals("Lindmark", place.text());
        assertEquals("https://authority.example/place/lindmark", place.attr("href"));
        assertEquals("Линдмарк", page("doc/event/clean-harbours-forum-3?lang=bg", "Accept-Language", "en")
                .select("th:contains(held in) + td a").first().text());
    }

    @Test
    void the_reader_chooses_the_language_by_header_or_address() {
        assertEquals("Форум за чисти пристанища 3",
                page("doc/event/clean-harbours-forum-3", "Accept-Language", "bg, en;q=0.5").select("h1").text());
        Document greek = page("doc/event/clean-harbours-forum-3?lang=el", "Accept-Language", "bg");
        assertEquals("Φόρουμ Καθαρών Λιμανιών 3", greek.select("h1").text());
        assertEquals("el", greek.select("h1 span").attr("lang"));
        assertEquals(List.of("български", "ελληνικά", "English"), greek.select(".languages a").eachText());
        assertEquals("ελληνικά", greek.select(".languages a[aria-current]").text());
        assertTrue(greek.select(".who a").attr("href").endsWith("?lang=el"), "the choice stays from page to page");
    }

    @Test
    void without_the_readers_language_there_is_english_and_without_that_any() {
        assertEquals("Clean Harbours Forum 3",
                page("doc/event/clean-harbours-forum-3", "Accept-Language", "mt").select("h1").text());
        Document greek = page("doc/report/harbour/el?lang=mt", "Accept-Language", "mt");
        assertEquals("ελληνικά", greek.select("h1").text());
        assertEquals("ελληνικά", greek.select(".languages a[aria-current]").text());
    }

    @Test
    void a_fact_leads_to_one_passage_and_a_number_to_its_numeral() {
        Document page = page("doc/event/clean-harbours-forum-3");
        page.select(".facts td, .statements li, .who, .question h3, blockquote p")
                .forEach(fact -> assertTrue(fact.select(".evidence").size() <= 1, fact.text()));
        assertEquals("240", cited(page.select("th:contains(registered) + td .evidence").attr("href")));
        assertEquals("180", cited(page.select("th:contains(attended) + td .evidence").attr("href")));
    }

    @Test
    void a_passage_is_in_the_language_of_the_words_or_there_is_none() {
        Document greek = page("doc/event/clean-harbours-forum-3?lang=el");
        assertEquals("Τα πλοία συνδέονται μέσα σε έξι λεπτά.",
                cited(greek.select(".statements li:contains(Τα πλοία) .evidence").attr("href")));
        assertEquals(List.of("el", "el"), greek.select("h1 [lang], .facts td > [lang]").eachAttr("lang"));
        assertEquals("en", greek.select(".statements li:contains(Shore power) .evidence").attr("hreflang"));
    }

    @Test
    void an_account_is_a_link_and_not_told_twice() {
        Document page = page("doc/person/mira-solvane");
        assertEquals("social.example/in/mira-solvane",
                page.select("a[href=https://social.example/in/mira-solvane]").text());
    }

    @Test
    void a_question_says_who_asked_and_is_on_their_page_with_its_answers() {
        assertEquals("asked by Tomas Brekel", page("doc/event/clean-harbours-forum-3").select(".askers").text());
        Document asker = page("doc/person/tomas-brekel?lang=en");
        assertEquals("Who pays for the cable?", asker.select(".question h3 a:not(.evidence)").text());
        assertEquals(1, asker.select(".question blockquote").size());
        assertEquals(1, page("doc/person/mira-solvane").select(".question blockquote").size());
    }

    @Test
    void an_organisation_shows_who_took_part_in_its_name() {
        Document page = page("doc/organisation/port-of-lindmark");
        assertEquals("Mira Solvane", page.select(".who > a:not(.evidence)").text());
        assertEquals(List.of("Clean Harbours Forum 3"), page.select(".cards p:last-child").eachText());
    }

    @Test
    void the_ontology_is_drawn_and_each_class_of_our_own_leads_to_what_it_means() {
        Document page = page("ontology?lang=fr");
        assertEquals(List.of("Classes", "Properties", "Roles"), page.select("h2").eachText());
        for (Element box : page.select("svg a:has(.own)")) {
            Element term = page.getElementById(box.attr("href").substring(1));
            assertNotNull(term, box.outerHtml());
            assertEquals(term.select("th").text(), box.select("text").first().text());
        }
        List<String> classes = page.select("h2:contains(Classes) + table th").eachText();
        assertEquals(classes.size(), page.select("svg .own").size());
        assertTrue(classes.contains("exposé"), classes::toString);
        assertTrue(page.select("svg desc").text().contains("event – cv:hasParticipation – participation."));
        assertEquals("français", page.select(".languages [aria-current]").text());
    }

    @Test
    void an_error_can_be_read_in_a_browser() {
        HttpResponse<String> answer = client.get("doc/event/none", "Accept", "text/html");
        assertEquals("application/problem+json", Client.type(answer));
        assertTrue(answer.body().lines().count() > 3, answer.body());
    }

    @Test
    void documents_name_their_other_formats_in_a_header_too() {
        for (String path : List.of("doc/person/mira-solvane", "doc/person/mira-solvane.ttl", "ontology")) {
            String links = client.get(path).headers().firstValue("Link").orElseThrow();
            for (String format : List.of("text/turtle", "application/ld+json", "application/rdf+xml",
                    "application/n-triples", "text/html")) {
                assertTrue(links.contains("rel=\"alternate\"; type=\"" + format + "\""), path + " " + links);
            }
            Matcher link = Pattern.compile("<([^>]+)>; rel=\"alternate\"; type=\"([^\"]+)\"").matcher(links);
            while (link.find()) {
                assertEquals(link.group(2), Client.type(client.get(link.group(1))));
            }
        }
    }

    @Test
    void a_person_shows_participations_talks_and_answers() {
        Document page = page("doc/person/mira-solvane");
        assertEquals("Clean Harbours Forum 3", page.select(".cards .who > a:not(.evidence)").text());
        assertEquals("Shore power in small ports", page.select(".talk h3 > a:not(.evidence)").text());
        assertEquals(1, page.select("blockquote").size());
    }

    @Test
    void a_page_names_its_other_formats() {
        Document page = page("doc/person/mira-solvane");
        assertEquals(List.of("text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"),
                page.select("head link[rel=alternate][type]").eachAttr("type"));
        page.select("head link[rel=alternate]").eachAttr("href")
                .forEach(href -> assertEquals(200, client.get(href).statusCode(), href));
    }

    @Test
    void every_link_of_the_site_works() {
        for (String path : List.of("", "doc/event/clean-harbours-forum-3", "doc/person/mira-solvane",
                "doc/talk/harbour-1", "doc/statement/harbour-3", "doc/report/harbour", "doc/question/harbour-6")) {
            page(path).select("a[href^=/]").eachAttr("href")
                    .forEach(href -> assertEquals(200, client.get(href).statusCode(), href + " on " + path));
        }
    }

    @Test
    void every_sentence_leads_to_its_words_in_the_source() {
        Document page = page("doc/event/clean-harbours-forum-3");
        for (Element statement : page.select(".statements li")) {
            String href = statement.select(".evidence").attr("href");
            String id = href.substring(href.indexOf('#') + 1);
            Element cited = page(href.substring(0, href.indexOf('#'))).getElementById(id);
            assertNotNull(cited, href);
            assertEquals(statement.select("> span").text(), cited.text());
        }
    }

    @Test
    void a_source_is_plain_text_for_programs_to_the_byte() {
        String english = ExampleDataset.SOURCES.get("en");
        HttpResponse<String> answer = client.get("source/" + Digest.sha256(english));
        assertEquals("text/plain;charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(english, answer.body());
        assertEquals(english, page("source/" + Digest.sha256(english)).select("pre").first().wholeText());
    }

    @Test
    void pages_need_no_script_and_allow_none() {
        HttpResponse<String> answer = client.get("doc/person/mira-solvane", "Accept", "text/html");
        assertFalse(answer.body().contains("<script"));
        assertTrue(answer.headers().firstValue("Content-Security-Policy").orElseThrow().contains("default-src 'none'"));
    }

    @Test
    void events_are_json_for_developers() {
        HttpResponse<String> answer = client.get("api/events");
        assertEquals("application/json", Client.type(answer));
        assertTrue(answer.body().contains("\"iri\":\"https://events.example/id/event/clean-harbours-forum-3\""));
        assertTrue(answer.body().contains("\"participants\":2,\"talks\":1"), answer.body());
        assertTrue(answer.body().contains("\"el\":\"Φόρουμ Καθαρών Λιμανιών 3\""), answer.body());
    }

    @Test
    void crawlers_are_kept_from_the_query_form() {
        assertTrue(client.get("robots.txt").body().contains("Disallow: /sparql"));
    }

    private static String cited(String href) {
        int hash = href.indexOf('#');
        return page(href.substring(0, hash)).getElementById(href.substring(hash + 1)).text();
    }

    private static Document page(String path, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Accept";
        all[1] = "text/html,application/xhtml+xml,*/*;q=0.8";
        HttpResponse<String> answer = client.get(path, all);
        assertEquals(200, answer.statusCode(), path + answer.body());
        assertEquals("text/html", Client.type(answer));
        return Jsoup.parse(answer.body());
    }
}
