package org.rapporteur.shapes;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that a shape finds wrong. IRIs are given plain; literals and blank nodes as in N-Triples.
 *
 * @param graph the named graph it was found in
 * @param focusNode the thing that is wrong
 * @param resultPath the property that is wrong, as an IRI or a SPARQL property path; empty where it is the thing itself
 * @param value the value that is wrong; empty where one is missing
 * @param severity how bad it is
 * @param messages the label of the thing and the value, what is wrong and what to write instead, by language tag;
 *     {@code und} where the shape states none
 * @param sourceShape the shape that found it
 * @param sourceConstraintComponent the kind of constraint, such as {@code http://www.w3.org/ns/shacl#MinCountConstraintComponent}
 * @param place where the focus node was read; empty where the evidence is not at hand or says nothing of it
 * @see <a href="https://www.w3.org/TR/shacl/#results-validation-result">sh:ValidationResult</a>
 */
@JsonbPropertyOrder({"severity", "focusNode", "resultPath", "value", "messages", "place", "graph", "sourceShape",
        "sourceConstraintComponent"})
public record ValidationResult(String graph, String focusNode, Optional<String> resultPath, Optional<String> value,
        Severity severity, SortedMap<String, String> messages, String sourceShape, String sourceConstraintComponent,
        Optional<Place> place) implements Comparable<ValidationResult> {
    private static final Comparator<ValidationResult> ORDER = Comparator.comparing(ValidationResult::graph)
            .thenComparing(ValidationResult::focusNode).thenComparing(result -> result.resultPath().orElse(""))
            .thenComparing(ValidationResult::sourceShape).thenComparing(ValidationResult::sourceConstraintComponent)
            .thenComparing(result -> result.value().orElse("")).thenComparing(result -> result.messages().toString());

    public ValidationResult {
        messages = Collections.unmodifiableSortedMap(new TreeMap<>(messages));
    }

    /** By graph, then focus node, then what is wrong with it. */
    @Override
    public int compareTo(ValidationResult other) {
        return ORDER.compare(this, other);
    }
}
