package org.rapporteur.ingest.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.ingest.erasure.ContactLines;
import org.rapporteur.ingest.erasure.ErasedNames;
import org.rapporteur.ingest.erasure.Redaction;
import org.rapporteur.ingest.erasure.Traces;
import org.rapporteur.ingest.erasure.WorkRedaction;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ingest.identity.Resolution;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

/** Overwrites people who were erased where a report names them again. */
record ErasedMentions(PublishedReports published, Register register) {
    /** The work without their names; the same where it names none of them. */
    Reading.Work overwritten(Reading.Work work, Resolution resolution) {
        if (register.erased().isEmpty()) {
            return work;
        }
        List<PersonFacts> people = work.facts().people();
        Set<Integer> erased = IntStream.range(0, people.size()).boxed()
                .filter(index -> isNew(resolution.slug(Kind.PERSON, index)))
                .filter(index -> register.erased().covers(people.get(index))).collect(Collectors.toSet());
        Traces others = traces(work.facts(), erased, false);
        Traces named = traces(work.facts(), erased, true).and(inTexts(work.facts(), others));
        if (named.names().isEmpty()) {
            return work;
        }
        Traces traces = ContactLines.added(named, others,
                work.facts().sources().values().stream().map(SourceText::text).toList());
        Redaction redaction = Redaction.of(traces, others, Redaction.Scope.MENTIONED);
        WorkFacts facts = new WorkRedaction(redaction).of(work.facts());
        List<Finding> findings = new ArrayList<>(
                work.findings().stream().map(finding -> overwritten(finding, redaction)).toList());
        facts.sources()
                .forEach((language, source) -> firstOverwritten(work.facts().sources().get(language), source)
                        .ifPresent(line -> findings.add(new Finding("erased-person", Finding.Severity.warning,
                                source.file(), line, "it names somebody who was erased; the name was overwritten again",
                                "remove the name from the file"))));
        return new Reading.Work(facts, work.report().or(() -> publishedFrom(facts)), findings);
    }

    /** The first line in which something was overwritten; all positions stay as they are. */
    private static Optional<Integer> firstOverwritten(SourceText given, SourceText overwritten) {
        int[] before = given.text().codePoints().toArray();
        int position = Arrays.mismatch(before, overwritten.text().codePoints().toArray());
        return position < 0 ? Optional.empty() : Optional.of(overwritten.line(position));
    }

    /** Also who is only spoken of must not come back; whoever else takes part under such a name keeps it. */
    private Traces inTexts(WorkFacts facts, Traces others) {
        return Traces
                .of(facts.sources().values().stream()
                        .map(source -> ErasedNames.in(source.text(),
                                words -> register.erased().coversName(words) && !others.names().contains(words)))
                        .toList());
    }

    private boolean isNew(Slug person) {
        return register.reports(new ThingName(Kind.PERSON, person)).isEmpty();
    }

    private static Traces traces(WorkFacts work, Set<Integer> erased, boolean wanted) {
        return Traces.of(IntStream.range(0, work.people().size()).filter(index -> erased.contains(index) == wanted)
                .mapToObj(work.people()::get).map(Traces::of).toList());
    }

    private static Finding overwritten(Finding finding, Redaction redaction) {
        return new Finding(finding.code(), finding.severity(), redaction.of(finding.file()), finding.line(),
                redaction.of(finding.message()), redaction.of(finding.advice()));
    }

    /** Only now that the names are overwritten is the text the stored one. */
    private Optional<Slug> publishedFrom(WorkFacts facts) {
        return facts.sources().values().stream().flatMap(source -> published.withText(source.sha256()).stream())
                .findFirst();
    }
}
