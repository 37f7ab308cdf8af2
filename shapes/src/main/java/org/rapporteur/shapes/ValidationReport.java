package org.rapporteur.shapes;

import java.util.List;

/**
 * What validation found, in an order that depends on nothing but the graphs.
 *
 * @param results all of any severity, equal ones once
 * @param turtle the same as a {@code sh:ValidationReport} in Turtle; its {@code sh:conforms} is false as soon as there is
 *     a result of any severity, as the W3C defines it
 * @see <a href="https://www.w3.org/TR/shacl/#validation-report">SHACL, Validation Report</a>
 */
public record ValidationReport(List<ValidationResult> results, String turtle) {
    public ValidationReport {
        results = List.copyOf(results);
    }

    /** Whether the graphs may be published: no result is a {@link Severity#VIOLATION}. */
    public boolean conforms() {
        return violations().isEmpty();
    }

    /** The same as JSON, with the labels and messages in all languages, and the place where each thing was read. */
    public String json() {
        return ReportJson.write(this);
    }

    /** The results that keep the graphs from being published. */
    public List<ValidationResult> violations() {
        return results.stream().filter(result -> result.severity() == Severity.VIOLATION).toList();
    }
}
