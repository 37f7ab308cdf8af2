package org.rapporteur.ingest.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.Resolution;
import org.rapporteur.ontology.Kind;

/**
 * How much a publication holds.
 *
 * @param reports works, each in one or more versions
 * @param people different ones
 */
public record Counts(long reports, long versions, long people, long talks, long statements, long questions,
        long answers) {
    static Counts of(Map<WorkFacts, Resolution> works) {
        List<WorkFacts> facts = List.copyOf(works.keySet());
        long people = works.values().stream().flatMap(resolution -> resolution.entities().stream())
                .filter(entity -> entity.kind() == Kind.PERSON).distinct().count();
        List<QuestionFacts> questions = facts.stream().flatMap(work -> work.questions().stream()).toList();
        return new Counts(facts.size(), facts.stream().mapToLong(work -> work.sources().size()).sum(), people,
                facts.stream().mapToLong(work -> work.talks().size()).sum(),
                facts.stream().mapToLong(Counts::statements).sum(), questions.size(),
                questions.stream().mapToLong(question -> question.answers().size()).sum());
    }

    private static long statements(WorkFacts work) {
        Stream<SectionFacts> sections = Stream.concat(work.sections().stream(),
                work.talks().stream().flatMap(talk -> talk.sections().stream()));
        return work.talks().stream().mapToLong(talk -> talk.statements().size()).sum()
                + sections.mapToLong(section -> section.statements().size()).sum();
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
