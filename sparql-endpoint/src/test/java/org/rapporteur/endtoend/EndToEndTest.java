package org.rapporteur.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.endpoint.Server;
import org.rapporteur.endpoint.ServerConfiguration;
import org.rapporteur.ingest.gold.GoldReport;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;

/** Publishes a report, serves it, and asks a SPARQL client for everything the reference says. */
class EndToEndTest {
    private static final String BASE = "http://localhost:8080/";

    @TestFactory
    Stream<DynamicTest> the_example_answers_as_its_reference_says() throws IOException {
        return tests(GoldReport.ofExample());
    }

    @TestFactory
    Stream<DynamicTest> the_real_report_answers_as_its_reference_says() throws IOException {
        Optional<GoldReport> gold = GoldReport.ofRealReport();
        return gold.isPresent()
                ? tests(gold.get())
                : Stream.of(DynamicTest.dynamicTest("the real report is not at hand",
                        () -> assumeTrue(false, "no reports at RAPPORTEUR_SHARED or ../shared")));
    }

    private static Stream<DynamicTest> tests(GoldReport gold) throws IOException {
        Path folder = Files.createTempDirectory("rapporteur-end-to-end");
        Path dataset = folder.resolve("dataset");
        new Publisher(new ReportReader(), Acceptance.shapes()).publish(gold.files(), dataset, BASE,
                Instant.parse("2026-01-02T12:00:00Z"));
        Server server = Server.start(ServerConfiguration.onFreePort(dataset, folder.resolve("cache")));
        SparqlClient client = new SparqlClient(server.uri().resolve("sparql"));
        Comparison comparison = new Comparison(gold, client);
        return Stream.of(DynamicTest.dynamicTest("one event with its counts", comparison::event),
                DynamicTest.dynamicTest("people with names, accounts and roles", comparison::people),
                DynamicTest.dynamicTest("talks with their statements", comparison::talks),
                DynamicTest.dynamicTest("questions with their answers", comparison::questions),
                DynamicTest.dynamicTest("projects and publications with links", comparison::undertakings),
                DynamicTest.dynamicTest("each text stands in its source", comparison::evidence)).onClose(() -> {
                    client.close();
                    server.close();
                });
    }

    /** What the reference says, against what the endpoint answers. */
    private record Comparison(GoldReport gold, SparqlClient client) {
        void event() {
            assertEquals(List.of(List.of(String.valueOf(gold.registered()), String.valueOf(gold.attended()))),
                    client.rows("SELECT ?registered ?attended { ?event a schema:Event, cv:PublicEvent ; "
                            + "rap:registeredCount ?registered ; rap:attendedCount ?attended }"));
            assertEquals(gold.description(),
                    client.texts("?event a cv:PublicEvent ; dct:description ?text").getFirst());
            assertEquals(List.of(List.of(gold.recordingUrl())),
                    client.rows("SELECT ?url { ?event a schema:Event ; schema:recordedIn/schema:url ?url }"));
        }

        void people() {
            Set<Map<String, String>> names = new TreeSet<>(SparqlClient.BY_TEXT);
            names.addAll(client.texts("?thing a foaf:Person ; foaf:name ?text"));
            Set<Map<String, String>> expected = new TreeSet<>(SparqlClient.BY_TEXT);
            gold.people().forEach(person -> expected.add(person.names()));
            assertEquals(expected, names);
            for (GoldReport.Person person : gold.people()) {
                String is = "?person a foaf:Person ; foaf:name " + literal(person.names(), "en") + " . ";
                List<String> accounts = new ArrayList<>();
                client.rows("SELECT ?home ?name { " + is + "?person foaf:account ?a . ?a a foaf:OnlineAccount ; "
                        + "foaf:accountServiceHomepage ?home ; foaf:accountName ?name }")
                        .forEach(row -> accounts
                                .add(row.getFirst().replaceAll("https://(www\\.)?|\\.com/", "") + ":" + row.get(1)));
                assertEquals(new TreeSet<>(person.accounts()), new TreeSet<>(accounts));
                String role = person.role().equals("welcome") ? "opening" : person.role();
                assertEquals(person.posts(),
                        client.texts(is + "?event cv:hasParticipation ?thing . "
                                + "?thing cv:hasParticipant ?person ; cv:role role:" + role + " ; rap:jobTitle ?text")
                                .getFirst());
            }
        }

        void talks() {
            List<GoldReport.Talk> talks = gold.talks();
            List<Map<String, String>> titles = client
                    .texts("?thing a rap:Talk ; dct:title ?text ; schema:position ?position");
            assertEquals(talks.stream().map(GoldReport.Talk::titles).toList(), titles);
            int all = 0;
            for (GoldReport.Talk talk : talks) {
                List<Map<String, String>> statements = client
                        .texts("?talk a rap:Talk ; dct:title " + literal(talk.titles(), "en")
                                + " . ?thing a rap:Statement ; dct:isPartOf/^rap:hasSection? ?talk ; "
                                + "schema:text ?text ; schema:position ?position");
                assertEquals(new TreeSet<>(texts(talk.statements())), new TreeSet<>(texts(statements)));
                assertEquals(talk.statements().size(), statements.size());
                all += statements.size();
                assertEquals(List.of(List.of(names(talk.speaker()).get("en"))),
                        client.rows("SELECT ?name { ?talk dct:title " + literal(talk.titles(), "en")
                                + " ; schema:performer/foaf:name ?name FILTER(LANG(?name) = 'en') }"));
            }
            assertEquals(List.of(List.of(String.valueOf(all))),
                    client.rows("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a rap:Statement }"));
        }

        void questions() {
            List<GoldReport.Question> questions = gold.questions();
            assertEquals(questions.stream().map(GoldReport.Question::texts).toList(), client
                    .texts("?event rap:hasQuestion ?thing . ?thing schema:text ?text ; schema:position ?position"));
            for (GoldReport.Question question : questions) {
                String is = "?question schema:text " + literal(question.texts(), "en") + " . ";
                assertEquals(question.answers().stream().map(GoldReport.Answer::texts).toList(), client.texts(is
                        + "?question schema:suggestedAnswer ?thing . ?thing schema:text ?text ; schema:position ?position"));
                List<List<String>> authors = client.rows("SELECT ?name { " + is
                        + "?question schema:suggestedAnswer ?answer . "
                        + "?answer schema:position ?position ; schema:author/foaf:name ?name FILTER(LANG(?name) = 'en') } ORDER BY ?position");
                assertEquals(
                        question.answers().stream().map(answer -> List.of(names(answer.speaker()).get("en"))).toList(),
                        authors);
            }
        }

        void undertakings() {
            assertEquals(new TreeSet<>(gold.projectHashtags()),
                    column("SELECT ?tag { ?p a foaf:Project ; rap:hashtag ?tag }"));
            assertEquals(new TreeSet<>(gold.projectUrls()),
                    column("SELECT ?page { ?p a foaf:Project ; foaf:page ?page }"));
            assertEquals(new TreeSet<>(gold.publicationUrls()),
                    column("SELECT ?url { ?w a schema:CreativeWork ; skos:prefLabel ?label ; schema:url ?url }"));
        }

        void evidence() {
            List<List<String>> rows = client
                    .rows("SELECT ?text ?source { ?s schema:text ?text ; prov:wasQuotedFrom ?source }");
            Map<String, Set<String>> quoted = new TreeMap<>();
            rows.forEach(row -> quoted.computeIfAbsent(row.getFirst(), first -> new TreeSet<>()).add(row.get(1)));
            Map<String, String> sources = new TreeMap<>();
            int texts = gold.languages().size()
                    * gold.talks().stream().mapToInt(talk -> talk.statements().size()).sum();
            assertTrue(quoted.size() > texts, quoted.size() + " texts");
            for (Map.Entry<String, Set<String>> text : quoted.entrySet()) {
                boolean stands = false;
                for (String source : text.getValue()) {
                    String[] parts = source.split("#char=");
                    String whole = sources.computeIfAbsent(parts[0], client::source);
                    String[] range = parts[1].split(",");
                    int begin = whole.offsetByCodePoints(0, Integer.parseInt(range[0]));
                    int end = whole.offsetByCodePoints(0, Integer.parseInt(range[1]));
                    stands |= whole.substring(begin, end).replaceAll("[\\s\\u00A0]+", " ").equals(text.getKey());
                }
                assertTrue(stands, text.getKey());
            }
        }

        private Set<String> column(String query) {
            Set<String> values = new TreeSet<>();
            client.rows(query).forEach(row -> values.add(row.getFirst()));
            return values;
        }

        private Map<String, String> names(String id) {
            return gold.people().stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow().names();
        }

        private static List<String> texts(List<Map<String, String>> passages) {
            return passages.stream().map(Map::toString).toList();
        }

        private static String literal(Map<String, String> texts, String language) {
            String escaped = texts.get(language).replace("\\", "\\\\").replace("\"", "\\\"");
            return "\"" + escaped + "\"@" + language;
        }
    }
}
