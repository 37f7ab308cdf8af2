package org.rapporteur.shapes;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * Writes a report in the form of the <a href="https://www.w3.org/TR/shacl/#validation-report">W3C</a>, and to each result the
 * passage that its focus node was read from, with its file and line. By hand, because a writer of graphs would put the blank
 * nodes of the results in another order each time.
 */
final class ReportTurtle {
    private final StringBuilder out = new StringBuilder();

    private ReportTurtle() {}

    static String write(SortedMap<ValidationResult, List<ReportEntry>> results) {
        ReportTurtle turtle = new ReportTurtle();
        turtle.out.append("""
                @prefix prov: <http://www.w3.org/ns/prov#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix sh: <http://www.w3.org/ns/shacl#> .

                [] a sh:ValidationReport ;
                    sh:conforms\s""").append(results.isEmpty());
        results.forEach((result, entries) -> entries.forEach(entry -> turtle.result(entry, result.place())));
        return turtle.out.append(" .\n").toString();
    }

    private void result(ReportEntry entry, Optional<Place> place) {
        out.append(" ;\n    sh:result [\n        a sh:ValidationResult");
        property("sh:resultSeverity", term(entry.severity().level()));
        property("sh:focusNode", term(entry.focusNode()));
        if (entry.resultPath() != null) {
            property("sh:resultPath", path(entry.resultPath()));
        }
        ReportBuilder.value(entry).ifPresent(value -> property("sh:value", term(value)));
        entry.messages().stream().map(ReportTurtle::term).sorted().forEach(text -> property("sh:resultMessage", text));
        Node component = entry.sourceConstraintComponent();
        property("sh:sourceConstraintComponent", term(component));
        if (entry.sourceConstraint() != null && component.equals(SHACL.SPARQLConstraintComponent)) {
            property("sh:sourceConstraint", term(entry.sourceConstraint()));
        }
        property("sh:sourceShape", term(entry.source()));
        place.ifPresent(read -> {
            property("prov:wasQuotedFrom", term(NodeFactory.createURI(read.passage())));
            property("rdfs:comment", term(NodeFactory.createLiteralString(read.file() + ":" + read.line())));
        });
        out.append("\n    ]");
    }

    private void property(String name, String value) {
        out.append(" ;\n        ").append(name).append(' ').append(value);
    }

    private static String path(Path path) {
        return switch (path) {
            case P_Link link -> term(link.getNode());
            case P_Inverse inverse -> "[ sh:inversePath " + path(inverse.getSubPath()) + " ]";
            case P_ZeroOrMore1 repeated -> "[ sh:zeroOrMorePath " + path(repeated.getSubPath()) + " ]";
            case P_OneOrMore1 repeated -> "[ sh:oneOrMorePath " + path(repeated.getSubPath()) + " ]";
            case P_ZeroOrOne optional -> "[ sh:zeroOrOnePath " + path(optional.getSubPath()) + " ]";
            case P_Seq sequence -> list(steps(sequence));
            case P_Alt alternatives -> "[ sh:alternativePath " + list(choices(alternatives)) + " ]";
            default -> throw new IllegalStateException("No SHACL property path: " + path);
        };
    }

    /** A sequence of three is one list, though Jena keeps it as a pair of a pair. */
    private static Stream<Path> steps(Path path) {
        return path instanceof P_Seq sequence
                ? Stream.concat(steps(sequence.getLeft()), steps(sequence.getRight()))
                : Stream.of(path);
    }

    private static Stream<Path> choices(Path path) {
        return path instanceof P_Alt alternatives
                ? Stream.concat(choices(alternatives.getLeft()), choices(alternatives.getRight()))
                : Stream.of(path);
    }

    private static String list(Stream<Path> paths) {
        return paths.map(ReportTurtle::path).collect(Collectors.joining(" ", "( ", " )"));
    }

    private static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
