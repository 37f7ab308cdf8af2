package org.rapporteur.shapes;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A case of the suite.
 *
 * @param name its folder and local name, such as {@code core/node/and-001}
 * @param data what is judged
 * @param shapes what it is judged by
 * @param result the report that is to come out, or {@code sht:Failure}
 */
record W3cCase(String name, Graph data, Graph shapes, Resource result) {
    private static final String GRAPH = "urn:w3c:data";

    /** Whether the shapes are judged or refused; reports are equal when they are isomorphic. */
    sealed interface Outcome {
        /** The shapes cannot be used. */
        record Failure() implements Outcome {}

        /** The report. */
        record Report(Model model) implements Outcome {
            @Override
            public boolean equals(Object other) {
                return other instanceof Report report && model.isIsomorphicWith(report.model);
            }

            @Override
            public int hashCode() {
                return (int) model.size();
            }

            @Override
            public String toString() {
                StringWriter turtle = new StringWriter();
                model.write(turtle, "N-TRIPLES");
                return String.join("\n", turtle.toString().lines().sorted().toList());
            }
        }
    }

    /** What the suite wants. */
    Outcome expected() {
        return result.isAnon() ? report(result, messages()) : new Outcome.Failure();
    }

    /** What our validator says. */
    Outcome outcome() {
        try {
            ValidationReport report = new DatasetValidator(shapes).validate(List.of(named()), List.of());
            Model model = ModelFactory.createDefaultModel();
            RDFParser.fromString(report.turtle(), Lang.TURTLE).parse(model);
            return report(model.listSubjectsWithProperty(RDF.type, SHACLM.ValidationReport).next(), messages());
        } catch (ShaclParseException refused) {
            return new Outcome.Failure();
        }
    }

    private NamedGraph named() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.addGraph(NodeFactory.createURI(GRAPH), data);
        StringWriter quads = new StringWriter();
        RDFDataMgr.write(quads, dataset, Lang.NQUADS);
        return new NamedGraph(GRAPH, quads.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Messages are free, save where the case states one. */
    private boolean messages() {
        return result.isAnon() && result.listProperties(SHACLM.result)
                .filterKeep(each -> each.getResource().hasProperty(SHACLM.resultMessage)).hasNext();
    }

    private static Outcome report(Resource root, boolean messages) {
        Model report = ModelFactory.createDefaultModel();
        copy(root, report, messages);
        return new Outcome.Report(report);
    }

    private static void copy(Resource node, Model target, boolean messages) {
        node.listProperties().forEach(statement -> {
            if (messages || !statement.getPredicate().equals(SHACLM.resultMessage)) {
                target.add(statement);
                if (belongs(statement)) {
                    copy(statement.getResource(), target, messages);
                }
            }
        });
    }

    /** A result and a path are parts of a report; focus nodes, values and shapes are spoken of. */
    private static boolean belongs(Statement statement) {
        Property property = statement.getPredicate();
        RDFNode object = statement.getObject();
        return object.isAnon()
                && !List.of(SHACLM.focusNode, SHACLM.value, SHACLM.sourceShape, SHACLM.sourceConstraint, SHACLM.detail)
                        .contains(property);
    }
}
