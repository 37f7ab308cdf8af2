package org.rapporteur.shapes;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** Writes a report as JSON, with the names that SHACL has for its parts. */
final class ReportJson {
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    private ReportJson() {}

    /**
     * The whole.
     *
     * @param conforms whether nothing is a violation
     * @param results all of any severity
     */
    @JsonbPropertyOrder({"conforms", "results"})
    public record Report(boolean conforms, List<ValidationResult> results) {}

    static String write(ValidationReport report) {
        return JSON.toJson(new Report(report.conforms(), report.results())).strip() + "\n";
    }
}
