package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.works.Reading;

/** What reports state, each fact as a line, wherever in the file it stands. */
record StatedFacts(List<String> people, List<String> links, List<String> questions, List<String> statements) {
    static StatedFacts of(Reading reading) {
        List<WorkFacts> works = reading.works().stream().map(Reading.Work::facts).toList();
        return new StatedFacts(works.stream().flatMap(StatedFacts::people).sorted().toList(),
                works.stream().flatMap(StatedFacts::links).sorted().toList(),
                works.stream().flatMap(StatedFacts::questions).sorted().toList(),
                works.stream().flatMap(StatedFacts::statements).sorted().toList());
    }

    /** The share of these lines that another reading has too, as often. */
    static double share(List<String> wanted, Collection<String> read) {
        List<String> missing = new ArrayList<>(wanted);
        read.forEach(missing::remove);
        return wanted.isEmpty() ? 1 : 1 - (double) missing.size() / wanted.size();
    }

    private static Stream<String> people(WorkFacts work) {
        return work.people().stream()
                .map(person -> words(person.name()) + " "
                        + person.participations().stream()
                                .map(part -> part.role().localName() + " " + words(part.jobTitle())).sorted().toList()
                        + person.accounts().stream().map(PersonFacts.AccountFacts::name).sorted().toList());
    }

    private static Stream<String> links(WorkFacts work) {
        return Stream
                .of(work.event().recordings().stream().map(recording -> recording.url()),
                        work.publications().stream().map(PublicationFacts::url),
                        work.projects().stream().map(ProjectFacts::pages).flatMap(List::stream), work.people().stream()
                                .flatMap(person -> person.accounts().stream()).map(PersonFacts.AccountFacts::url))
                .flatMap(urls -> urls);
    }

    private static Stream<String> questions(WorkFacts work) {
        return work.questions().stream().flatMap(question -> Stream.concat(Stream.of(words(question.text())),
                question.answers().stream().map(answer -> answer(work, answer))));
    }

    private static String answer(WorkFacts work, QuestionFacts.AnswerFacts answer) {
        return answer.author().map(author -> words(work.people().get(author.index()).name())).orElse("somebody") + ": "
                + words(answer.text());
    }

    private static Stream<String> statements(WorkFacts work) {
        return Stream.concat(
                work.talks().stream()
                        .flatMap(
                                talk -> Stream.concat(Stream.of("talk " + words(talk.title())),
                                        Stream.concat(talk.statements().stream().map(StatementFacts::text)
                                                .map(StatedFacts::words), sections(talk.sections())))),
                sections(work.sections()));
    }

    private static Stream<String> sections(List<SectionFacts> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of("section " + words(section.title())),
                section.statements().stream().map(StatementFacts::text).map(StatedFacts::words)));
    }

    private static String words(Passage passage) {
        StringBuilder words = new StringBuilder();
        passage.quotes().forEach(
                (language, quote) -> words.append(language.tag()).append(' ').append(quote.text()).append(' '));
        return words.toString();
    }
}
