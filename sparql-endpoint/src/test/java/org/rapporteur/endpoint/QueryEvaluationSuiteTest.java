package org.rapporteur.endpoint;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.endpoint.sparql.QueryLimits;

/**
 * The W3C's tests of query evaluation and of the formats of results, asked over HTTP. All data is in one store, each file
 * a named graph, and the requests say by the protocol which graphs they ask.
 */
class QueryEvaluationSuiteTest {
    private static final List<String> SUITES = List.of("sparql11/aggregates", "sparql11/bind", "sparql11/bindings",
            "sparql11/cast", "sparql11/construct", "sparql11/csv-tsv-res", "sparql11/exists", "sparql11/functions",
            "sparql11/grouping", "sparql11/json-res", "sparql11/negation", "sparql11/project-expression",
            "sparql11/property-path", "sparql11/subquery", "sparql12/codepoint-escapes", "sparql12/eval-triple-terms",
            "sparql12/expression", "sparql12/grouping", "sparql12/lang-basedir", "sparql12/rdf11");

    private static final String ADDS = "ARQ joins strings by a plus sign";
    private static final String ESCAPES = "ARQ reads escaped characters before it takes the query apart";
    private static final String UNREADABLE = "RIOT does not read a bare true in a triple term";
    private static final String BLANK = "a blank node of two graphs is two: a dataset directory has none";
    private static final String GENERAL = "ARQ makes triple terms of what is no triple";
    /** What is not passed, and why. */
    private static final Map<String, String> FAILING = Map.ofEntries(
            entry("sparql11/functions#bnode01", "ARQ gives each call of BNODE labels of its own"),
            entry("sparql11/functions#plus-1-corrected", ADDS), entry("sparql11/functions#plus-2-corrected", ADDS),
            entry("sparql11/property-path#values_and_path", "ARQ lets a path of no steps begin at a literal"),
            entry("sparql12/codepoint-escapes#codepoint-esc-08", ESCAPES),
            entry("sparql12/codepoint-escapes#codepoint-esc-09", ESCAPES),
            entry("sparql12/eval-triple-terms#basic-8", UNREADABLE),
            entry("sparql12/eval-triple-terms#basic-9", UNREADABLE),
            entry("sparql12/eval-triple-terms#pattern-10", UNREADABLE),
            entry("sparql12/eval-triple-terms#pattern-11", UNREADABLE),
            entry("sparql12/eval-triple-terms#expr-1", BLANK), entry("sparql12/eval-triple-terms#graphs-2", BLANK),
            entry("sparql12/expression#triple-on-literals", GENERAL),
            entry("sparql12/expression#triple-on-str-literals", GENERAL),
            entry("sparql12/expression#triple-on-triple-terms", GENERAL),
            entry("sparql12/grouping#group01", "TDB2 stores numbers by their value, and 001 becomes 1"),
            entry("sparql12/lang-basedir#contains", "ARQ compares no texts that have a direction"));
    private static final Map<String, Lang> RESULTS = Map.of("srx", ResultSetLang.RS_XML, "srj", ResultSetLang.RS_JSON,
            "csv", ResultSetLang.RS_CSV, "tsv", ResultSetLang.RS_TSV);

    @TempDir
    Path directory;

    @ParameterizedTest(name = "sorting {0} solutions in memory")
    @ValueSource(ints = {1, 50_000})
    void what_fails_is_known_by_name(int inMemory) {
        List<W3cSuite> suites = SUITES.stream().map(W3cSuite::of).toList();
        Map<String, Graph> graphs = new TreeMap<>();
        suites.forEach(suite -> suite.entries("QueryEvaluationTest").forEach(entry -> data(entry, graphs)));
        graphs.values().removeIf(Graph::isEmpty);
        Map<String, String> failed = new LinkedHashMap<>();
        try (ServedExample served = ServedExample.of(graphs, directory, QueryLimits.DEFAULT.withInMemory(inMemory))) {
            for (int i = 0; i < SUITES.size(); i++) {
                List<Resource> entries = suites.get(i).entries("QueryEvaluationTest");
                int before = failed.size();
                for (Resource entry : entries) {
                    String name = SUITES.get(i) + "#" + W3cSuite.name(entry);
                    verdict(served.client(), graphs, entry).lines().findFirst().ifPresent(why -> failed.put(name, why));
                }
                System.out.printf("%-30s %3d of %3d%n", SUITES.get(i), entries.size() - failed.size() + before,
                        entries.size());
            }
        }
        failed.forEach((name, why) -> System.out.println(name + ": " + why));
        assertEquals(new TreeSet<>(FAILING.keySet()), new TreeSet<>(failed.keySet()));
    }

    private static Resource action(Resource entry) {
        return entry.getPropertyResourceValue(W3cSuite.manifest("action"));
    }

    private static List<String> files(Resource entry, String property) {
        return W3cSuite.values(action(entry), W3cSuite.query(property)).stream().map(RDFNode::asResource)
                .map(Resource::getURI).toList();
    }

    /** Every file is a graph by its own name; a file of several graphs gives those, too. */
    private static void data(Resource entry, Map<String, Graph> graphs) {
        Stream.of(files(entry, "data"), files(entry, "graphData"), from(entry)).flatMap(List::stream)
                .filter(file -> !graphs.containsKey(file)).forEach(file -> {
                    DatasetGraph read = readable(file);
                    graphs.put(file, read.getDefaultGraph());
                    read.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), read.getGraph(name)));
                });
    }

    /** The graphs that the query itself names, where the test gives it none. */
    private static List<String> from(Resource entry) {
        String query = files(entry, "query").getFirst();
        return files(entry, "data").isEmpty() && text(query).contains("FROM")
                ? QueryFactory.create(text(query), query).getGraphURIs()
                : List.of();
    }

    /** Data that the parser does not know yet is as if it was not there, so that its tests fail. */
    private static DatasetGraph readable(String file) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try {
            RDFParser.source(file).base(file).parse(dataset);
            return dataset;
        } catch (RiotException unreadable) {
            return DatasetGraphFactory.empty();
        }
    }

    /** Empty when the answer is right. */
    private static String verdict(Client client, Map<String, Graph> graphs, Resource entry) {
        String query = files(entry, "query").getFirst();
        boolean graph = text(query).matches("(?is).*\\b(construct|describe)\\b.*");
        String expected = entry.getPropertyResourceValue(W3cSuite.manifest("result")).getURI();
        Lang lang = graph ? Lang.TURTLE : RESULTS.getOrDefault(suffix(expected), ResultSetLang.RS_XML);
        HttpResponse<String> answer = client.send("POST", "sparql?" + dataset(entry, graphs),
                "BASE <" + query + ">\n" + text(query), "Content-Type", "application/sparql-query", "Accept",
                lang.getContentType().getContentTypeStr());
        if (answer.statusCode() != 200) {
            return answer.statusCode() + " " + answer.body().replaceAll("\\s+", " ");
        }
        try {
            return isRight(answer.body(), expected, lang, text(query)) ? "" : "another answer";
        } catch (RuntimeException unreadable) {
            return "unreadable: " + unreadable.getMessage();
        }
    }

    private static String dataset(Resource entry, Map<String, Graph> graphs) {
        Stream<String> named = Stream.concat(files(entry, "graphData").stream(),
                files(entry, "data").stream().filter(file -> file.endsWith(".trig"))
                        .map(QueryEvaluationSuiteTest::readable)
                        .flatMap(data -> Iter.asStream(data.listGraphNodes()).map(Node::getURI)));
        List<String> parameters = Stream.concat(
                files(entry, "data").stream().filter(graphs::containsKey)
                        .map(file -> "default-graph-uri=" + Client.encode(file)),
                named.filter(graphs::containsKey).map(name -> "named-graph-uri=" + Client.encode(name))).toList();
        if (!from(entry).isEmpty()) {
            return "";
        }
        // A named graph that nobody asks for leaves the default graph empty.
        return parameters.isEmpty()
                ? "named-graph-uri=" + Client.encode(graphs.keySet().iterator().next())
                : String.join("&", parameters);
    }

    private static boolean isRight(String answer, String expected, Lang lang, String query) {
        if (lang == Lang.TURTLE) {
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(answer, lang).base(expected).parse(graph);
            return IsoMatcher.isomorphic(graph, readable(expected).getDefaultGraph());
        }
        if (answer.contains("boolean") && !answer.contains("bindings")) {
            return answer.replaceAll("\\s", "").contains("true") == text(expected).replaceAll("\\s", "")
                    .contains("true");
        }
        ResultSet given = results(answer, lang);
        ResultSet wanted = RESULTS.containsKey(suffix(expected))
                ? results(text(expected), lang)
                : RDFInput.fromRDF(RDFDataMgr.loadModel(expected));
        return query.matches("(?is).*order\\s+by.*")
                ? ResultsCompare.equalsByValueAndOrder(given.materialise(), wanted.materialise())
                : ResultsCompare.equalsByValue(given.materialise(), wanted.materialise());
    }

    private static ResultSet results(String text, Lang lang) {
        return ResultSetMgr.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), lang);
    }

    private static String suffix(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    private static String text(String uri) {
        try {
            return Files.readString(Path.of(URI.create(uri)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

}
