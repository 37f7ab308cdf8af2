package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlTest {
    private static final Map<String, String> QUERIES = Map.of("SELECT", "SELECT * { ?s a <http://schema.org/Person> }",
            "ASK", "ASK { ?s ?p ?o }", "CONSTRUCT", "CONSTRUCT WHERE { ?s <http://schema.org/text> ?o }", "DESCRIBE",
            "DESCRIBE <https://events.example/id/person/mira-solvane>");

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

    @ParameterizedTest
    @CsvSource({"'SELECT * ', '{', '}'", "'ASK { FILTER(', '(', ')'", "'ASK { FILTER(1', '+1', ''",
            "'SELECT * { {}', ' UNION {?s ?p ?o}', ''"})
    void a_query_that_is_nested_too_deeply_is_a_bad_request(String begin, String open, String close) {
        HttpResponse<String> answer = example.client().send("POST", "sparql",
                begin + open.repeat(20_000) + close.repeat(20_000), "Content-Type", "application/sparql-query");
        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("application/problem+json", Client.type(answer));
    }

    @Test
    void a_form_may_leave_its_time_in_the_address() {
        assertEquals(400, example.client().send("POST", "sparql?timeout=soon", "query=ASK%20%7B%7D", "Content-Type",
                "application/x-www-form-urlencoded").statusCode());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "negotiation.csv", delimiter = '|', useHeadersInDisplayName = true, numLinesToSkip = 1)
    void the_accept_header_decides_the_format(String accept, String query, int status, String type) {
        HttpResponse<String> answer = accept.equals("-")
                ? client.query(QUERIES.get(query))
                : client.query(QUERIES.get(query), "Accept", accept);
        assertAll(() -> assertEquals(status, answer.statusCode(), answer.body()),
                () -> assertEquals(type, Client.type(answer)),
                () -> assertTrue(
                        status == 400 || answer.headers().allValues("Vary").contains("Accept") || status == 406),
                () -> assertEquals(List.of("*"), answer.headers().allValues("Access-Control-Allow-Origin")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "bad-requests.csv", delimiter = '|', useHeadersInDisplayName = true, numLinesToSkip = 1)
    void a_bad_request_is_told_what_is_wrong(String method, String path, String type, String body, int status,
            String says) {
        HttpResponse<String> answer = type.equals("-")
                ? client.send(method, path, body.equals("-") ? "" : body)
                : client.send(method, path, body, "Content-Type", type);
        assertAll(() -> assertEquals(status, answer.statusCode(), answer.body()),
                () -> assertEquals("application/problem+json", Client.type(answer)),
                () -> assertTrue(answer.body().contains(says), answer.body()),
                () -> assertTrue(answer.body().contains("\"status\": " + status), answer.body()),
                () -> assertEquals(List.of("*"), answer.headers().allValues("Access-Control-Allow-Origin")));
    }

    @ParameterizedTest
    @CsvSource({"turtle, text/turtle", "TTL, text/turtle", "n3, text/turtle", "json-ld, application/ld+json",
            "jsonld, application/ld+json", "rdf+xml, application/rdf+xml", "rdf%2Bxml, application/rdf+xml",
            "xml, application/rdf+xml", "nt, application/n-triples", "n-triples, application/n-triples",
            "application/trig, application/trig", "nquads, application/n-quads"})
    void clients_name_formats_in_many_ways(String format, String type) {
        assertEquals(type, Client
                .type(client.get("sparql?query=" + Client.encode(QUERIES.get("CONSTRUCT")) + "&format=" + format)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"SELECT *\\nWHERE { ?s ?p }|2|15|'}' cannot stand here",
            "SELECT *\\n\\t{ ?s ?p }|2|10|'}' cannot stand here", "SELEC * {}|1|1|'SELEC' cannot stand here",
            "SELECT * { ?s ?p ?o|1|19|the query ends too early", "~~|1|1|the query ends too early",
            "SELECT * { ?s a foaf:Person }|1|17|Unresolved prefixed name: foaf:Person",
            "SELECT * { ?s ?p 'Ελένη FILTER }|1|18|the text that begins here",
            "SELECT * { ?s ?p ?o } LIMIT many|1|29|'many' cannot stand here",
            "SELECT * { ?s ?p \\|1|19|the query ends too early", "ASK {\\n FILTER(1 +* 2) }|2|12|'*' cannot stand here",
            "SELECT * { ?s ?p 'a\\qb' }|1|18|the text that begins here"})
    void a_syntax_error_says_in_a_sentence_where_and_what(String query, long line, long column, String what) {
        HttpResponse<String> answer = client.query(query.replace("\\n", "\n").replace("\\t", "\t"));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"line\": " + line + ",")
                && answer.body().contains("\"column\": " + column + "\n"), answer.body());
        assertTrue(answer.body().contains("\"Line " + line + ", column " + column + ": " + what), answer.body());
    }

    @Test
    void a_query_that_parses_and_means_nothing_is_told_why() {
        assertTrue(client.query("SELECT (?x AS ?x) {}").body().contains("\"Variable used when already in-scope: ?x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Accept|,,,", "Accept|text/turtle;q=high", "Accept|text/turtle;q=2",
            "Accept|text/", "Accept-Language|e$", "Accept-Language|en;q=x"})
    void a_header_that_cannot_be_read_is_named_and_shown(String header, String value) {
        HttpResponse<String> answer = client.query("ASK {}", header, value);
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("header " + header) && answer.body().contains("'" + value + "'"),
                answer.body());
        assertEquals(400, client.get("doc/person/mira-solvane", header, value).statusCode());
    }

    @Test
    void all_graph_formats_say_the_same() {
        String query = "CONSTRUCT WHERE { ?s <http://schema.org/text> ?o }";
        Graph turtle = graph(client.query(query, "Accept", "text/turtle"), Lang.TURTLE);
        assertEquals(12, turtle.size());
        Map.of("application/n-triples", Lang.NTRIPLES, "application/ld+json", Lang.JSONLD, "application/rdf+xml",
                Lang.RDFXML, "application/trig", Lang.TRIG, "application/n-quads", Lang.NQUADS)
                .forEach((type, lang) -> assertTrue(
                        turtle.isIsomorphicWith(graph(client.query(query, "Accept", type), lang)), type));
    }

    @Test
    void a_fact_in_two_graphs_is_one_solution() {
        String twice = "SELECT ?g { GRAPH ?g { <https://events.example/id/event/clean-harbours-forum-3> ?p ?o } }";
        assertTrue(client.query(twice, "Accept", "text/csv").body().contains("/graph/report/harbour"));
        assertEquals("n\r\n3\r\n", client.query("SELECT (COUNT(*) AS ?n) { "
                + "<https://events.example/id/event/clean-harbours-forum-3> <http://www.w3.org/2000/01/rdf-schema#label> ?l }",
                "Accept", "text/csv").body());
    }

    @Test
    void the_store_keeps_its_books_to_itself() {
        for (String query : List.of("SELECT * { ?s ?p ?o FILTER STRSTARTS(STR(?p), 'urn:x-rapporteur') }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } FILTER STRSTARTS(STR(?p), 'urn:x-rapporteur') }",
                "SELECT * { BIND (IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { BIND (IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) GRAPH ?g { ?s <urn:p>* ?o } }")) {
            String rows = client.query(query, "Accept", "text/csv").body();
            assertFalse(rows.contains("urn:x-rapporteur"), query + "\n" + rows);
        }
    }

    @Test
    void a_graph_can_be_chosen_as_default_graph() {
        String graph = Client.encode("https://events.example/graph/person/tomas-brekel");
        String query = Client.encode("SELECT DISTINCT ?s { ?s ?p ?o }");
        assertEquals("s\r\nhttps://events.example/id/person/tomas-brekel\r\n",
                client.get("sparql?query=" + query + "&default-graph-uri=" + graph, "Accept", "text/csv").body());
        assertEquals("s\r\n",
                client.get("sparql?query=" + query + "&named-graph-uri=" + graph, "Accept", "text/csv").body());
    }

    @Test
    void a_query_is_read_from_the_address_a_form_and_a_body() {
        String query = "ASK { ?s a <http://schema.org/Person> }";
        List.of(client.query(query),
                client.send("POST", "sparql", "query=" + Client.encode(query), "Content-Type",
                        "application/x-www-form-urlencoded"),
                client.send("POST", "sparql", query, "Content-Type", "application/sparql-query; charset=UTF-8"))
                .forEach(answer -> assertTrue(answer.statusCode() == 200 && answer.body().contains("true"),
                        answer.body()));
    }

    @Test
    void the_same_query_again_is_not_sent_again() {
        String query = "SELECT * { ?s a <http://schema.org/Person> }";
        HttpResponse<String> first = client.query(query, "Accept", "text/csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = client.query(query, "Accept", "text/csv", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
        assertNotEquals(tag,
                client.query(query, "Accept", "text/tab-separated-values").headers().firstValue("ETag").orElseThrow());
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        String path = "sparql?query=" + Client.encode("ASK {}");
        HttpResponse<String> head = client.send("HEAD", path, "");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(client.get(path).headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals("application/sparql-results+json", Client.type(head));
    }

    @Test
    void options_lets_other_sites_ask() {
        HttpResponse<String> options = client.send("OPTIONS", "sparql", "", "Origin", "https://other.example",
                "Access-Control-Request-Method", "POST");
        assertTrue(options.statusCode() < 300, "status " + options.statusCode());
        assertTrue(options.headers().firstValue("Access-Control-Allow-Methods").orElseThrow().contains("POST"));
        assertTrue(options.headers().firstValue("Allow").orElseThrow().contains("POST"));
    }

    @Test
    void a_bare_get_describes_the_service_to_programs_and_shows_a_form_to_people() {
        Graph description = graph(client.get("sparql"), Lang.TURTLE);
        assertTrue(description.stream().anyMatch(triple -> triple.getPredicate().getURI().endsWith("#endpoint")
                && triple.getObject().hasURI("https://events.example/sparql")));
        assertTrue(client.get("sparql", "Accept", "text/html").body().contains("<textarea"));
    }

    @Test
    void a_person_at_a_browser_gets_a_table() {
        String page = client.query("SELECT ?s { ?s a <http://schema.org/Person> }", "Accept", "text/html").body();
        assertTrue(page.contains("<th scope=\"col\">s</th>") && page.contains("/doc/person/mira-solvane"), page);
    }

    private static Graph graph(HttpResponse<String> answer, Lang lang) {
        assertEquals(200, answer.statusCode(), answer.body());
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).base("https://events.example/").parse(graph);
        return graph;
    }
}
