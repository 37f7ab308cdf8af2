package org.rapporteur.shapes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** Turns what Jena found into a report of plain values, in an order that depends on nothing but the graphs. */
final class ReportBuilder {
    private ReportBuilder() {}

    /** What Jena found in a graph, and how to say it. */
    record Entry(String graph, ReportEntry entry, SortedMap<String, String> messages) {}

    static ValidationReport report(Collection<Entry> entries, Places places) {
        TreeMap<ValidationResult, List<ReportEntry>> sorted = new TreeMap<>();
        entries.forEach(
                found -> sorted.computeIfAbsent(result(found, places), result -> new ArrayList<>()).add(found.entry()));
        return new ValidationReport(List.copyOf(sorted.keySet()), ReportTurtle.write(sorted));
    }

    private static ValidationResult result(Entry found, Places places) {
        ReportEntry entry = found.entry();
        String focusNode = text(entry.focusNode());
        return new ValidationResult(found.graph(), focusNode,
                Optional.ofNullable(entry.resultPath()).map(ReportBuilder::text), value(entry).map(ReportBuilder::text),
                severity(entry), found.messages(), text(entry.source()), text(entry.sourceConstraintComponent()),
                places.of(focusNode));
    }

    /**
     * The value that is wrong. Two texts in one language have none, by the W3C: which of them Jena names depends on the
     * order of the graph.
     */
    static Optional<Node> value(ReportEntry entry) {
        return Optional.ofNullable(entry.value())
                .filter(value -> !entry.sourceConstraintComponent().equals(SHACL.UniqueLangConstraintComponent));
    }

    private static Severity severity(ReportEntry entry) {
        return switch (entry.severity().level().getLocalName()) {
            case "Info" -> Severity.INFO;
            case "Warning" -> Severity.WARNING;
            default -> Severity.VIOLATION;
        };
    }

    private static String text(Path path) {
        return path instanceof P_Link link ? text(link.getNode()) : ShaclPaths.pathToString(path);
    }

    static String text(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
    }
}
