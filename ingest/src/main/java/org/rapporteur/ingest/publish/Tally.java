package org.rapporteur.ingest.publish;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.Resolution;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;

/**
 * How much one report holds.
 *
 * @param people those it mentions, whom other reports may mention, too
 */
public record Tally(Set<ThingName> people, long versions, long talks, long statements, long questions, long answers) {
    public Tally {
        people = Set.copyOf(people);
    }

    static Tally of(WorkFacts work, Resolution resolution) {
        return new Tally(people(resolution), work.sources().size(), work.talks().size(), statements(work),
                work.questions().size(),
                work.questions().stream().map(QuestionFacts::answers).mapToLong(answers -> answers.size()).sum());
    }

    /** The same report, as other people are in it. */
    Tally with(Set<ThingName> others) {
        return new Tally(others, versions, talks, statements, questions, answers);
    }

    private static Set<ThingName> people(Resolution resolution) {
        return resolution.entities().stream().filter(entity -> entity.kind() == Kind.PERSON)
                .collect(Collectors.toSet());
    }

    private static long statements(WorkFacts work) {
        Stream<SectionFacts> sections = Stream.concat(work.sections().stream(),
                work.talks().stream().flatMap(talk -> talk.sections().stream()));
        return work.talks().stream().mapToLong(talk -> talk.statements().size()).sum()
                + sections.mapToLong(section -> section.statements().size()).sum();
    }
}
