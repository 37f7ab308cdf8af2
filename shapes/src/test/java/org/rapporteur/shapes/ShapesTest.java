package org.rapporteur.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ontology.Terms;

/**
 * Every shape, on valid data and on data with one thing wrong.
 *
 * <p>A case is {@code invalid/(shape)/(constraint)[-variant].ru}: an update that makes one thing wrong in the valid
 * dataset, named after the one shape and the kind of constraint that must catch it.
 */
class ShapesTest {
    private static final Graph SHAPES = shapes();
    private static final Shapes PARSED = Shapes.parse(SHAPES);
    private static final DatasetValidator VALIDATOR = new DatasetValidator();

    @ParameterizedTest
    @MethodSource("valid")
    void valid_graphs_conform(Path file) {
        SampleDataset dataset = SampleDataset.valid(file);
        assertEquals(List.of(), VALIDATOR.validate(dataset.graphs(), List.of()).results());
        assertEquals(Set.of(), plainJena(dataset));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void one_wrong_thing_is_caught_by_its_shape_alone_in_its_graph_and_in_one_piece(Path update) {
        String shape = update.getParent().getFileName().toString();
        SampleDataset dataset = SampleDataset.invalid(update);
        Set<Verdict> verdicts = verdicts(VALIDATOR.validate(dataset.graphs(), List.of()));
        assertEquals(Set.of(shape), verdicts.stream().map(Verdict::shape).collect(Collectors.toSet()));
        assertTrue(verdicts.stream().anyMatch(verdict -> verdict.constraint().equals(constraint(update))),
                verdicts::toString);
        assertEquals(verdicts, plainJena(dataset));
    }

    /** RDF4J gets all cases in one store, because it compiles the shapes anew for each validation. */
    @Test
    void rdf4j_gives_the_same_verdicts_over_all_cases() {
        List<SampleDataset> cases = new ArrayList<>();
        valid().forEach(file -> cases.add(SampleDataset.valid(file).under("case-" + cases.size())));
        invalid().forEach(update -> cases.add(SampleDataset.invalid(update).under("case-" + cases.size())));
        Set<Verdict> expected = new TreeSet<>();
        cases.forEach(each -> expected.addAll(verdicts(VALIDATOR.validate(each.graphs(), List.of()))));
        assertTrue(expected.size() >= invalid().size());
        assertEquals(lines(expected), lines(Rdf4jEngine.validate(cases)));
    }

    @Test
    void every_constraint_of_every_shape_has_an_invalid_case() {
        Set<String> cases = invalid().stream()
                .map(update -> update.getParent().getFileName() + " " + constraint(update))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(constraints(), cases);
        assertTrue(cases.size() > 150, cases::toString);
    }

    @ParameterizedTest
    @MethodSource("shapeNames")
    void a_shape_has_one_message_in_each_of_six_languages(String name) {
        Resource shape = model().getResource(name);
        List<String> languages = shape.listProperties(SHACLM.message).mapWith(each -> each.getLanguage()).toList();
        assertEquals(List.of("bg", "de", "el", "en", "fr", "hu"), languages.stream().sorted().toList());
        shape.listProperties(SHACLM.message).forEach(each -> assertTrue(each.getString().matches(".*[^{}]\\."),
                "a whole sentence with nothing left to fill in: " + each.getString()));
    }

    @Test
    void the_files_of_shapes_are_all_loaded() {
        Path folder = SampleDataset.FOLDER.resolve("../../../../../main/resources/org/rapporteur/shapes").normalize();
        String[] files = folder.toFile().list();
        assertEquals(new TreeSet<>(DatasetValidator.SHAPE_FILES), new TreeSet<>(List.of(files)));
    }

    @Test
    void every_term_of_ours_that_a_shape_names_is_defined() {
        Graph ontology = GraphFactory.createGraphMem();
        GraphReader.readResource(Terms.class, "ontology.ttl", ontology);
        Set<Node> used = SHAPES.stream().map(Triple::getObject)
                .filter(node -> node.isURI() && node.getURI().startsWith(Terms.Rap.NAMESPACE))
                .collect(Collectors.toSet());
        assertFalse(used.isEmpty());
        used.forEach(term -> assertTrue(ontology.contains(term, RDF.type.asNode(), Node.ANY), term::toString));
    }

    @Test
    void every_defined_term_of_ours_is_used_in_the_full_dataset_and_every_used_one_is_defined() {
        Graph ontology = GraphFactory.createGraphMem();
        GraphReader.readResource(Terms.class, "ontology.ttl", ontology);
        Set<String> defined = ontology.stream().map(Triple::getSubject).filter(ShapesTest::isOurs).map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        Graph data = GraphFactory.createGraphMem();
        SampleDataset.full().graphs().forEach(graph -> GraphReader.stream(graph, data::add));
        Set<String> used = data.stream().flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
                .filter(ShapesTest::isOurs).map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(defined, used);
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Terms.Rap.NAMESPACE);
    }

    static List<Path> valid() {
        return SampleDataset.files("valid");
    }

    static List<Path> invalid() {
        return SampleDataset.files("invalid");
    }

    static List<String> shapeNames() {
        return model().listSubjects().filterKeep(Resource::isURIResource)
                .filterKeep(shape -> shape.hasProperty(RDF.type)).mapWith(Resource::getURI).toList();
    }

    private static String constraint(Path update) {
        return update.getFileName().toString().replaceAll("(-.*)?\\.ru$", "");
    }

    private static String lines(Set<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::toString).collect(Collectors.joining("\n"));
    }

    private static Set<Verdict> verdicts(ValidationReport report) {
        return report.results().stream()
                .map(result -> Verdict.of(result.focusNode(), result.sourceShape(), result.sourceConstraintComponent()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Verdict> plainJena(SampleDataset dataset) {
        Graph all = GraphFactory.createGraphMem();
        dataset.graphs().forEach(graph -> GraphReader.stream(graph, all::add));
        GraphReader.readResource(Terms.class, "ontology.ttl", all);
        GraphReader.readResource(Terms.class, "roles.ttl", all);
        return ShaclValidator
                .get().validate(PARSED, all).getEntries().stream().map(entry -> Verdict.of(entry.focusNode().toString(),
                        entry.source().getURI(), entry.sourceConstraintComponent().getURI()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constraints() {
        Set<String> constraints = new TreeSet<>();
        PARSED.getShapeMap().forEach((node, shape) -> {
            if (node.isURI()) {
                shape.getConstraints().forEach(constraint -> constraints.add(node.getURI().replaceAll(".*#", "") + " "
                        + constraint.getComponent().getURI().replaceAll(".*#(.*)ConstraintComponent", "$1")));
            }
        });
        return constraints;
    }

    private static Model model() {
        return ModelFactory.createModelForGraph(SHAPES);
    }

    private static Graph shapes() {
        Graph graph = GraphFactory.createGraphMem();
        DatasetValidator.SHAPE_FILES.forEach(file -> GraphReader.readResource(DatasetValidator.class, file, graph));
        return graph;
    }
}
