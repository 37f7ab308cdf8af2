package org.rapporteur.bench.corpus;

import java.util.List;

/**
 * A body that people work for.
 *
 * @param kind how its name is built in each language, a key of {@code bodies.tsv}
 * @param topic a key of {@code topics.tsv}, or a proper name that is the same everywhere
 * @param abbreviation empty where it has none
 * @param formerly its name up to the middle of the corpus; empty where it was never renamed
 * @param group bodies with similar names share one
 */
public record Organisation(String id, String kind, String topic, String abbreviation, String formerly, String group) {
    static List<Organisation> all() {
        return Table.of("organisations.tsv").rows().stream().map(row -> new Organisation(row.get("id"), row.get("kind"),
                row.get("topic"), row.get("abbreviation"), row.get("formerly"), row.get("group"))).toList();
    }

    boolean renamed() {
        return !formerly.isEmpty();
    }

    /** Whether it invites to events. */
    boolean organises() {
        return !kind.equals("company") && !kind.equals("institute") && !kind.equals("university");
    }
}
