package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.GraphChange;

class DereferenceTest {
    private static final String BASE = ExampleDataset.BASE;

    @TempDir
    static Path directory;
    private static ServedExample example;
    private static Client client;

    @BeforeAll
    static void start() {
        Path dataset = directory.resolve("dataset");
        ExampleDataset.publish(dataset, List.of(
                ExampleDataset.put(BASE + "graph/person/withdrawn",
                        "<id/person/withdrawn> <http://schema.org/position> 1 ."),
                ExampleDataset.put(BASE + "graph/person/mira-s", "<id/person/mira-s> <http://schema.org/position> 1 ."),
                ExampleDataset.put(BASE + "graph/report/mistaken",
                        "<id/talk/mistaken-4> <http://schema.org/position> 1 .")));
        ExampleDataset.publish(dataset,
                List.of(remove("person/withdrawn", Optional.empty(), Optional.of("asked for by the person")),
                        remove("person/mira-s", Optional.of(BASE + "id/person/mira-solvane"), Optional.empty()),
                        remove("report/mistaken", Optional.empty(), Optional.of("another event's report"))));
        ExampleDataset.publish(dataset, List.of(
                ExampleDataset.put(BASE + "graph/person/mira-sol",
                        "<id/person/mira-sol> <http://schema.org/position> 1 ."),
                ExampleDataset.put(BASE + "graph/event/other", """
                        <id/person/mira-so> <http://purl.org/dc/terms/isReplacedBy> <id/person/mira-solvane> .
                        <id/person/mira-solvane> <http://www.w3.org/ns/prov#wasInfluencedBy> <graph/corrections> ."""),
                ExampleDataset.put(BASE + "graph/corrections",
                        """
                                <id/statement/harbour-99> <https://w3id.org/rapporteur/ontology#wrong> true .
                                <id/person/mira-so> <http://www.w3.org/2002/07/owl#sameAs> <id/person/mira-solvane> .
                                <id/person/mira-solv-typo> <http://www.w3.org/2002/07/owl#differentFrom> <id/person/mira-solvane> .""")));
        ExampleDataset.publish(dataset,
                List.of(remove("person/mira-sol", Optional.of(BASE + "id/person/mira-so"), Optional.empty())));
        example = ServedExample.in(directory);
        client = example.client();
    }

    private static GraphChange remove(String path, Optional<String> into, Optional<String> reason) {
        return new GraphChange.Remove(BASE + "graph/" + path, BASE + "id/" + path, into, reason);
    }

    @AfterAll
    static void stop() {
        example.close();
    }

    @ParameterizedTest
    @CsvSource({"id/person/mira-solvane, /doc/person/mira-solvane", "id/talk/harbour-1, /doc/talk/harbour-1",
            "id/report/harbour, /doc/report/harbour", "id/report/harbour/bg, /doc/report/harbour/bg"})
    void a_thing_leads_to_its_document(String thing, String document) {
        HttpResponse<String> answer = client.get(thing);
        assertEquals(303, answer.statusCode());
        assertEquals(List.of(document), answer.headers().allValues("Location"));
        assertTrue(answer.headers().allValues("Vary").contains("Accept"));
        assertEquals(200, client.get(document).statusCode());
    }

    @Test
    void under_the_base_a_redirect_is_absolute_and_a_foreign_host_is_never_repeated() throws IOException {
        assertTrue(raw("events.example").contains("Location: https://events.example/doc/person/mira-solvane\r\n"));
        assertTrue(raw("evil.example").contains("Location: /doc/person/mira-solvane\r\n"));
    }

    /** The JDK's client does not let a test set the Host header. */
    private static String raw(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", client.server().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET /id/person/mira-solvane HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"text/turtle, text/turtle", "application/ld+json, application/ld+json",
            "application/rdf+xml, application/rdf+xml", "application/n-triples, application/n-triples",
            "text/html, text/html", "*/*, text/turtle", "'text/html, text/turtle;q=0.5', text/html"})
    void the_accept_header_decides_the_format_of_a_document(String accept, String type) {
        HttpResponse<String> answer = client.get("doc/person/mira-solvane", "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertEquals(type, Client.type(answer));
        assertEquals("Accept, Accept-Language", answer.headers().firstValue("Vary").orElseThrow());
    }

    @Test
    void all_suffixes_say_the_same() {
        Graph turtle = document("person/mira-solvane.ttl", Lang.TURTLE);
        assertFalse(turtle.isEmpty());
        Map.of("jsonld", Lang.JSONLD, "rdf", Lang.RDFXML, "nt", Lang.NTRIPLES).forEach((suffix,
                lang) -> assertTrue(turtle.isIsomorphicWith(document("person/mira-solvane." + suffix, lang)), suffix));
        assertEquals("text/html", Client.type(client.get("doc/person/mira-solvane.html", "Accept", "text/turtle")));
    }

    @Test
    void turtle_is_written_so_that_old_readers_know_its_prefixes() {
        String turtle = client.get("doc/person/mira-solvane.ttl").body();
        assertTrue(turtle.contains("@prefix foaf:") && !turtle.contains("PREFIX"), turtle);
    }

    @Test
    void a_document_says_what_the_thing_is_what_points_to_it_and_what_all_is_called() {
        Graph person = document("person/mira-solvane.ttl", Lang.TURTLE);
        String label = "http://www.w3.org/2000/01/rdf-schema#label";
        assertTrue(has(person, "doc/person/mira-solvane", "http://xmlns.com/foaf/0.1/primaryTopic",
                uri("id/person/mira-solvane")));
        assertTrue(has(person, "id/person/mira-solvane#account-1", "http://xmlns.com/foaf/0.1/accountName", Node.ANY),
                "its hash nodes");
        assertTrue(has(person, "id/talk/harbour-1", "http://schema.org/performer", uri("id/person/mira-solvane")),
                "incoming links");
        assertTrue(has(person, "id/talk/harbour-1", label, Node.ANY), "labels of what points to it");
        assertTrue(has(person, "id/event/clean-harbours-forum-3", label, Node.ANY), "owners of hash nodes");
        assertTrue(person.contains(uri("id/person/mira-solvane"),
                NodeFactory.createURI("https://w3id.org/rapporteur/ontology#evidence"), Node.ANY), "evidence");
        assertFalse(has(person, "id/person/tomas-brekel", "http://xmlns.com/foaf/0.1/name", Node.ANY), "nobody else");
    }

    @Test
    void what_was_withdrawn_is_gone_with_reason_and_date() {
        for (String path : List.of("id/person/withdrawn", "doc/person/withdrawn.ttl")) {
            HttpResponse<String> answer = client.get(path);
            assertEquals(410, answer.statusCode());
            assertTrue(answer.body().contains("asked for by the person"), answer.body());
            assertTrue(answer.body().contains("2026-01-02T12:00:00Z"), answer.body());
        }
    }

    @Test
    void the_parts_of_a_withdrawn_report_are_gone_with_it() {
        HttpResponse<String> answer = client.get("id/talk/mistaken-4");
        assertEquals(410, answer.statusCode());
        assertTrue(answer.body().contains("another event's report"), answer.body());
    }

    @Test
    void what_was_merged_leads_to_its_survivor() {
        assertEquals(301, client.get("id/person/mira-s").statusCode());
        assertEquals("/id/person/mira-solvane", client.get("id/person/mira-s").headers().firstValue("Location").get());
        assertEquals("/doc/person/mira-solvane.ttl",
                client.get("doc/person/mira-s.ttl").headers().firstValue("Location").get());
    }

    @Test
    void what_was_merged_by_steps_leads_to_the_last_survivor_in_every_format_and_method() {
        for (String merged : List.of("mira-so", "mira-sol")) {
            assertEquals("/id/person/mira-solvane",
                    client.get("id/person/" + merged).headers().firstValue("Location").get(), merged);
            for (String format : List.of(".html", ".ttl", ".jsonld", ".rdf", ".nt")) {
                HttpResponse<String> answer = client.get("doc/person/" + merged + format);
                assertEquals(301, answer.statusCode(), merged + format);
                assertEquals("/doc/person/mira-solvane" + format, answer.headers().firstValue("Location").get());
            }
            HttpResponse<String> head = client.send("HEAD", "id/person/" + merged, "");
            assertEquals(301, head.statusCode());
            assertEquals("", head.body());
        }
    }

    @Test
    void the_document_of_the_survivor_and_queries_say_whose_place_it_takes() {
        Graph document = document("person/mira-solvane.ttl", Lang.TURTLE);
        assertTrue(has(document, "id/person/mira-so", Terms.Dct.IS_REPLACED_BY, uri("id/person/mira-solvane")));
        String answer = client
                .query("SELECT ?old { ?old <" + Terms.Dct.IS_REPLACED_BY + "> <" + BASE + "id/person/mira-solvane> }",
                        "Accept", "text/csv")
                .body();
        assertTrue(answer.contains(BASE + "id/person/mira-so"), answer);
    }

    @Test
    void what_an_editor_found_wrong_is_gone_and_what_was_corrected_says_so_with_a_link() {
        HttpResponse<String> wrong = client.get("id/statement/harbour-99");
        assertEquals(410, wrong.statusCode());
        assertTrue(wrong.body().contains("editor"), wrong.body());
        String page = client.get("doc/person/mira-solvane.html").body();
        assertTrue(page.contains("Corrected by the editor"), page);
        String link = page.replaceFirst("(?s).*class=\"corrected\"><a href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        HttpResponse<String> corrections = client.get(link.substring(1), "Accept", "text/html");
        assertEquals(200, corrections.statusCode(), link);
        assertTrue(corrections.body().contains("mira-solv-typo"), corrections.body());
        assertFalse(client.get("doc/person/tomas-brekel.html").body().contains("Corrected by the editor"));
    }

    @Test
    void a_named_graph_is_served_as_rdf_and_browsers_are_led_to_a_query() {
        Graph corrections = parse(client.get("graph/corrections", "Accept", "text/turtle"), Lang.TURTLE);
        assertTrue(
                has(corrections, "id/person/mira-solv-typo", Terms.Owl.DIFFERENT_FROM, uri("id/person/mira-solvane")));
        HttpResponse<String> browser = client.get("graph/corrections", "Accept", "text/html");
        assertEquals(303, browser.statusCode());
        assertTrue(browser.headers().firstValue("Location").get().startsWith("/sparql?query="));
        assertEquals(404, client.get("graph/nothing").statusCode());
    }

    @Test
    void an_unchanged_document_is_not_sent_again() {
        String tag = client.get("doc/person/mira-solvane.ttl").headers().firstValue("ETag").orElseThrow();
        assertEquals(304, client.get("doc/person/mira-solvane.ttl", "If-None-Match", tag).statusCode());
        assertEquals(200, client.get("doc/person/mira-solvane.nt", "If-None-Match", tag).statusCode());
    }

    @Test
    void the_ontology_is_served_in_every_format() {
        Graph turtle = parse(client.get("ontology", "Accept", "text/turtle"), Lang.TURTLE);
        assertFalse(turtle.isEmpty());
        assertTrue(turtle.isIsomorphicWith(parse(client.get("ontology?format=rdf"), Lang.RDFXML)));
        assertTrue(turtle.isIsomorphicWith(parse(client.get("ontology?format=jsonld"), Lang.JSONLD)));
        assertTrue(client.get("ontology", "Accept", "text/html").body().contains("ontology#Talk"));
    }

    @Test
    void json_ld_has_texts_by_language_and_the_context_inside() {
        HttpResponse<String> answer = client.get("doc/person/mira-solvane.jsonld");
        JsonObject document = Json.createReader(new StringReader(answer.body())).readObject();
        JsonObject person = document.getJsonArray("@graph").getValuesAs(JsonObject.class).stream()
                .filter(thing -> thing.getString("@id").endsWith("id/person/mira-solvane")).findFirst().orElseThrow();
        assertEquals("Mira Solvane", person.getJsonObject("foaf:name").getString("en"));
        assertEquals("@language",
                document.getJsonObject("@context").getJsonObject("foaf:name").getString("@container"));
        assertFalse(document.getJsonObject("@context").containsKey("rap:hashtag"));
    }

    @Test
    void the_context_is_at_an_address_of_its_own_and_agrees_with_the_one_inside() {
        HttpResponse<String> answer = client.get("context.jsonld");
        assertEquals("application/ld+json", Client.type(answer));
        JsonObject context = Json.createReader(new StringReader(answer.body())).readObject().getJsonObject("@context");
        JsonObject inside = Json.createReader(new StringReader(client.get("doc/person/mira-solvane.jsonld").body()))
                .readObject().getJsonObject("@context");
        inside.forEach((term, definition) -> assertEquals(definition, context.get(term), term));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, client.get("context.jsonld", "If-None-Match", tag).statusCode());
    }

    private static boolean has(Graph graph, String subject, String property, Node object) {
        return graph.contains(uri(subject), NodeFactory.createURI(property), object);
    }

    private static Node uri(String path) {
        return NodeFactory.createURI(BASE + path);
    }

    private static Graph document(String path, Lang lang) {
        return parse(client.get("doc/" + path), lang);
    }

    private static Graph parse(HttpResponse<String> answer, Lang lang) {
        assertEquals(200, answer.statusCode(), answer.body());
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).base(BASE).parse(graph);
        return graph;
    }
}
