package org.rapporteur.ingest.publish;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How much a publication holds.
 *
 * @param reports works, each in one or more versions
 * @param people different ones
 */
public record Counts(long reports, long versions, long people, long talks, long statements, long questions,
        long answers) {
    static Counts of(Collection<Tally> reports) {
        ToLongFunction<ToLongFunction<Tally>> sum = part -> reports.stream().mapToLong(part).sum();
        return new Counts(reports.size(), sum.applyAsLong(Tally::versions),
                reports.stream().flatMap(report -> report.people().stream()).distinct().count(),
                sum.applyAsLong(Tally::talks), sum.applyAsLong(Tally::statements), sum.applyAsLong(Tally::questions),
                sum.applyAsLong(Tally::answers));
    }

    /** The counts by name, in the order of a table. */
    public Map<String, Long> byName() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("reports", reports);
        counts.put("versions", versions);
        counts.put("people", people);
        counts.put("talks", talks);
        counts.put("statements", statements);
        counts.put("questions", questions);
        counts.put("answers", answers);
        return counts;
    }
}
