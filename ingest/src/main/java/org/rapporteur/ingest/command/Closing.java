package org.rapporteur.ingest.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.ingest.publish.Account;
import org.rapporteur.shapes.dataset.Finding;

/** The table of counts that closes a publication. */
final class Closing {
    private Closing() {}

    static String table(Account account, long changes) {
        Map<String, Long> rows = new LinkedHashMap<>(account.counts().byName());
        rows.put("graphs changed", changes);
        return table(account, rows);
    }

    /** The table of a dry run, which changes nothing. */
    static String table(Account account) {
        return table(account, new LinkedHashMap<>(account.counts().byName()));
    }

    private static String table(Account account, Map<String, Long> rows) {
        rows.put("files rejected", (long) account.rejections().size());
        for (Finding.Severity severity : Finding.Severity.values()) {
            rows.put("findings: " + severity,
                    account.findings().stream().filter(finding -> finding.severity() == severity).count());
        }
        StringBuilder table = new StringBuilder();
        rows.forEach((name, count) -> table.append(String.format("%-20s%8d%n", name, count)));
        return table.toString();
    }
}
