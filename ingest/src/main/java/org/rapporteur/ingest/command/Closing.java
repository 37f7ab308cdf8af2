package org.rapporteur.ingest.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.ingest.publish.Prepared;
import org.rapporteur.shapes.dataset.Finding;

/** The table of counts that closes a publication. */
final class Closing {
    private Closing() {}

    static String table(Prepared prepared, int changes) {
        Map<String, Long> rows = new LinkedHashMap<>(prepared.counts().byName());
        rows.put("graphs changed", (long) changes);
        return table(prepared, rows);
    }

    /** The table of a dry run, which changes nothing. */
    static String table(Prepared prepared) {
        return table(prepared, new LinkedHashMap<>(prepared.counts().byName()));
    }

    private static String table(Prepared prepared, Map<String, Long> rows) {
        rows.put("files rejected", (long) prepared.rejections().size());
        for (Finding.Severity severity : Finding.Severity.values()) {
            rows.put("findings: " + severity,
                    prepared.findings().stream().filter(finding -> finding.severity() == severity).count());
        }
        StringBuilder table = new StringBuilder();
        rows.forEach((name, count) -> table.append(String.format("%-20s%8d%n", name, count)));
        return table.toString();
    }
}
