package org.rapporteur.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.DatasetException;

class DatasetValidatorTest {
    private static final String REPORT = "report/harbour-forum-3";
    private static final DatasetValidator VALIDATOR = new DatasetValidator();

    private final SampleDataset sample = SampleDataset.full();

    @Test
    void a_report_is_judged_alone_when_what_it_points_to_is_context() {
        NamedGraph report = sample.graph(REPORT);
        assertEquals(List.of(), VALIDATOR.validate(List.of(report), without(REPORT)).results());
    }

    @Test
    void a_report_that_points_to_what_is_described_nowhere_does_not_conform() {
        ValidationReport report = VALIDATOR.validate(List.of(sample.graph(REPORT)), List.of());
        assertFalse(report.conforms());
        assertTrue(report.results().stream().allMatch(result -> result.graph().equals(sample.graph(REPORT).iri())));
        assertTrue(report.results().stream()
                .anyMatch(result -> result.value().equals(Optional.of("https://data.example/id/person/mira-solen"))));
    }

    @Test
    void context_is_not_judged() {
        NamedGraph broken = unlabelled("person/mira-solen");
        List<NamedGraph> context = new ArrayList<>(without("person/mira-solen"));
        context.add(broken);
        assertFalse(VALIDATOR.validate(List.of(broken), context).conforms());
        assertTrue(VALIDATOR.validate(List.of(sample.graph(REPORT)), context).conforms());
    }

    @Test
    void a_graph_to_be_judged_takes_the_place_of_its_namesake_in_the_context() {
        NamedGraph renamed = edited(REPORT, "\"Silence at the quay\"@en", "\"Quiet at the quay\"@en");
        assertEquals(List.of(), VALIDATOR.validate(List.of(renamed), sample.graphs()).results());
    }

    @Test
    void a_person_of_another_graph_is_no_focus_node_but_its_properties_here_are_checked() {
        NamedGraph report = edited(REPORT, "\"Mira\"@en", "\"Mira\"");
        List<ValidationResult> results = VALIDATOR.validate(List.of(report), without(REPORT)).results();
        assertEquals(Set.of("https://data.example/id/person/mira-solen"), Set.copyOf(focusNodes(results)));
        assertEquals(Optional.of(Terms.Rap.NAME_AS_READ), results.getFirst().resultPath());
        assertEquals(Optional.of("\"Mira\""), results.getFirst().value());
    }

    @Test
    void a_result_says_in_six_languages_what_is_wrong() {
        ValidationResult result = VALIDATOR.validate(List.of(unlabelled("person/mira-solen")), List.of()).results()
                .getFirst();
        assertEquals(Set.of("bg", "de", "el", "en", "fr", "hu"), result.messages().keySet());
        assertEquals(Severity.VIOLATION, result.severity());
        assertEquals(Optional.of(Terms.Rdfs.LABEL), result.resultPath());
        assertEquals(Optional.empty(), result.value());
        assertEquals("https://w3id.org/rapporteur/shapes#LabelPresent", result.sourceShape());
    }

    @Test
    void a_warning_does_not_keep_a_graph_out_but_the_w3c_report_does_not_conform() {
        NamedGraph event = edited("event/harbour-forum-3", "\"88\"", "\"888\"");
        ValidationReport report = VALIDATOR.validate(List.of(event), sample.graphs());
        assertEquals(List.of(Severity.WARNING), report.results().stream().map(ValidationResult::severity).toList());
        assertTrue(report.conforms());
        assertTrue(report.turtle().contains("sh:conforms false"));
    }

    @Test
    void the_order_of_the_graphs_changes_neither_results_nor_bytes() {
        List<NamedGraph> alone = new ArrayList<>(sample.graphs());
        alone.removeIf(graph -> graph.iri().contains("/organisation/"));
        ValidationReport report = VALIDATOR.validate(alone, List.of());
        assertTrue(report.results().size() > 3);
        Collections.reverse(alone);
        assertEquals(report, VALIDATOR.validate(alone, List.of()));
        assertEquals(report.results().stream().sorted().toList(), report.results());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AnswerOfQuestion/MinCount.ru", "TitleText/Datatype.ru", "Named/NodeKind.ru",
            "PublicationFindable/Or.ru"})
    void the_turtle_is_the_report_that_jena_writes(String update) {
        SampleDataset invalid = SampleDataset.invalid(SampleDataset.FOLDER.resolve("invalid").resolve(update));
        Graph ours = graph(VALIDATOR.validate(invalid.graphs(), List.of()).turtle());
        Graph data = graph(invalid.triples());
        GraphReader.readResource(Terms.class, "ontology.ttl", data);
        GraphReader.readResource(Terms.class, "roles.ttl", data);
        Graph shapes = GraphFactory.createGraphMem();
        DatasetValidator.SHAPE_FILES.forEach(file -> GraphReader.readResource(DatasetValidator.class, file, shapes));
        Graph theirs = ShaclValidator.get().validate(shapes, data).getGraph();
        assertTrue(theirs.isIsomorphicWith(ours), () -> ours + "\n\n" + theirs);
    }

    @Test
    void conforming_graphs_have_a_conforming_report_in_turtle() {
        ValidationReport report = VALIDATOR.validate(sample.graphs(), List.of());
        assertTrue(report.conforms());
        assertTrue(graph(report.turtle()).isIsomorphicWith(graph(
                "[] a <http://www.w3.org/ns/shacl#ValidationReport> ; <http://www.w3.org/ns/shacl#conforms> true .")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<urn:s> <urn:p> \"cut off", "<urn:s> <urn:p> <urn:o> <urn:another> .\n",
            "<urn:s> <urn:p> <urn:o> .\n", "<urn:s> <urn:p> <urn:o> _:g .\n", "<urn:s> <urn:p> \u0000"})
    void damaged_bytes_are_a_failure_that_names_the_graph(String quads) {
        NamedGraph damaged = new NamedGraph("urn:g", quads.getBytes(StandardCharsets.UTF_8));
        for (List<NamedGraph> graphs : List.of(List.of(damaged), List.<NamedGraph>of())) {
            DatasetException failure = assertThrows(DatasetException.class,
                    () -> VALIDATOR.validate(graphs, List.of(damaged)));
            assertTrue(failure.getMessage().startsWith("Reading the N-Quads of graph urn:g failed"));
        }
    }

    @Test
    void a_graph_without_a_name_is_a_programmer_s_error() {
        assertThrows(IllegalArgumentException.class, () -> new NamedGraph(" ", new byte[0]));
    }

    private List<NamedGraph> without(String name) {
        return sample.graphs().stream().filter(graph -> !graph.equals(sample.graph(name))).toList();
    }

    /** A graph of the sample whose things have lost their labels. */
    private NamedGraph unlabelled(String name) {
        NamedGraph graph = sample.graph(name);
        String quads = new String(graph.quads(), StandardCharsets.UTF_8);
        String rest = String.join("\n", quads.lines().filter(quad -> !quad.contains(Terms.Rdfs.LABEL)).toList());
        return new NamedGraph(graph.iri(), rest.getBytes(StandardCharsets.UTF_8));
    }

    private NamedGraph edited(String name, String from, String to) {
        NamedGraph graph = sample.graph(name);
        String quads = new String(graph.quads(), StandardCharsets.UTF_8);
        assertTrue(quads.contains(from), quads);
        return new NamedGraph(graph.iri(), quads.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> focusNodes(List<ValidationResult> results) {
        return results.stream().map(ValidationResult::focusNode).toList();
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createGraphMem();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
