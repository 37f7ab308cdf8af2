package org.rapporteur.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckPagesTest {
    @TempDir
    static Path folder;

    private static final List<Document> REPORTS = new ArrayList<>();
    private static final List<Document> INDEXES = new ArrayList<>();
    private static final List<Path> HOSTILE = new ArrayList<>();

    @BeforeAll
    static void check() throws IOException {
        List<Path> examples = CheckedReports.pages(CheckedReports.examples(), folder.resolve("examples"));
        HOSTILE.addAll(CheckedReports.pages(CheckedReports.hostile(Files.createDirectory(folder.resolve("given"))),
                folder.resolve("hostile")));
        for (List<Path> pages : List.of(examples, HOSTILE)) {
            pages.subList(0, pages.size() - 1).stream().map(CheckedReports::parsed).forEach(REPORTS::add);
            INDEXES.add(CheckedReports.parsed(pages.getLast()));
        }
        assertEquals(4, REPORTS.size());
    }

    private static Stream<Document> all() {
        return Stream.concat(REPORTS.stream(), INDEXES.stream());
    }

    @Test
    void every_fact_stands_beside_its_words_in_the_text() {
        int compared = 0;
        for (Document page : REPORTS) {
            for (Element fact : page.select(".facts > li")) {
                List<Element> places = fact.select("> .words > li");
                assertFalse(places.isEmpty(), fact::text);
                for (Element place : places) {
                    String fragment = place.selectFirst("a.place").attr("href").substring(1);
                    assertEquals(place.selectFirst("bdi").text(), words(page, fragment), fragment);
                    compared++;
                }
            }
        }
        assertTrue(compared > 400, compared + " compared");
    }

    /** The text of a passage, in as many pieces as it is, without what was put in. */
    private static String words(Document page, String fragment) {
        return page.select("[id=" + fragment + "], .more-" + fragment).stream().map(piece -> {
            Element text = piece.clone();
            text.select("a.mark, .note").remove();
            return text.wholeText();
        }).collect(Collectors.joining()).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    @Test
    void every_cited_passage_leads_back_to_its_facts() {
        for (Document page : REPORTS) {
            Set<String> there = page.select(".facts > li").stream().flatMap(fact -> fact.select("> .words a.place")
                    .stream()
                    .map(place -> fact.id() + " "
                            + page.getElementById(place.attr("href").substring(1)).closest(".text").attr("lang")))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> back = page.select(".text a.mark").stream()
                    .map(mark -> mark.attr("href").substring(1) + " " + mark.closest(".text").attr("lang"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, back);
        }
    }

    @Test
    void every_link_leads_somewhere_and_every_anchor_is_one() {
        for (Document page : all().toList()) {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(Set.copyOf(ids).size(), ids.size());
            for (Element link : page.select("a[href]")) {
                String target = link.attr("href");
                assertTrue(target.startsWith("#")
                        ? ids.contains(target.substring(1))
                        : target.matches("index\\.html|report-[a-z0-9-]+\\.html"), target);
            }
        }
    }

    @Test
    void nothing_is_fetched_and_no_script_may_run() throws GeneralSecurityException {
        for (Document page : all().toList()) {
            String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
            String style = page.head().selectFirst("style").data();
            String hash = Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
            assertEquals("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'",
                    policy);
            assertEquals(List.of(), page.select("script, link, img, iframe, object, embed, [src], [style], base"));
            assertEquals(1, page.select("style").size());
            assertFalse(style.contains("url(") || style.contains("@import"));
        }
    }

    @Test
    void what_a_report_is_called_and_what_it_holds_stays_text() {
        assertEquals(
                List.of("report-annual-forum-on-quiet-harbours-script-alert-0-script-canals.html",
                        "report-workshop-on-canal-locks.html", "index.html"),
                HOSTILE.stream().map(page -> page.getFileName().toString()).toList());
        Document page = REPORTS.stream().filter(report -> report.title().contains("Quiet")).findFirst().orElseThrow();
        assertEquals(List.of(), page.select("b, i, [onmouseover], [onerror]"));
        assertEquals(0, page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("on")).count());
        Element text = page.selectFirst(".text").clone();
        text.select("a.mark, .note").remove();
        assertEquals(CheckedReports.HOSTILE, text.wholeText());
        assertTrue(INDEXES.get(1).text().contains(CheckedReports.HOSTILE_NAME));
        assertTrue(INDEXES.get(1).text().contains("<b>empty.txt"));
        assertEquals(List.of(), INDEXES.get(1).select("b"));
    }

    @Test
    void words_have_their_language_and_their_direction() {
        for (Document page : REPORTS) {
            assertTrue(page.select(".text").stream()
                    .allMatch(text -> text.hasAttr("lang") && text.attr("dir").equals("auto")));
            assertTrue(page.select(".words bdi").stream().allMatch(words -> words.hasAttr("lang")));
        }
    }

    @Test
    void a_look_alike_is_shown_where_it_is_mentioned_with_the_line_that_joins_both() {
        List<Element> lines = REPORTS.stream().flatMap(page -> page.select("#people input[value*=owl:sameAs]").stream())
                .toList();
        assertEquals(List.of("<id/person/ada-berg-2> owl:sameAs <id/person/ada-berg> ."),
                lines.stream().map(line -> line.attr("value")).toList());
        assertTrue(lines.getFirst().closest("li").text().contains("were kept apart"));
    }

    @Test
    void a_finding_stands_below_its_line() {
        Element note = REPORTS.stream().flatMap(page -> page.select(".text .note").stream()).findFirst().orElseThrow();
        Document page = note.ownerDocument();
        String place = page.select(".notes a[href=#" + note.id() + "]").text();
        String line = note.previousElementSiblings().stream().filter(before -> before.hasClass("line")).findFirst()
                .orElseThrow().attr("data-line");
        assertTrue(place.endsWith(":" + line), place + ", " + line);
    }
}
