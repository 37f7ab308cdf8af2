package org.rapporteur.ingest.map;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.QuestionFacts.AnswerFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.PartNames;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;

/** The parts of a report in their order: talks, sections, statements, questions, answers and figures. */
final class PartMapping {
    private final WorkFacts work;
    private final ReportGraphs graphs;
    private final PartNames names;
    private final Things things;
    private final String event;

    PartMapping(WorkFacts work, ReportGraphs graphs, PartNames names, Things things, String event) {
        this.work = work;
        this.graphs = graphs;
        this.names = names;
        this.things = things;
        this.event = event;
    }

    void map() {
        int position = 0;
        for (TalkFacts talk : work.talks()) {
            talk(talk, ++position);
        }
        whole(event, List.of(), work.sections());
        position = 0;
        for (QuestionFacts question : work.questions()) {
            question(question, ++position);
        }
    }

    private void talk(TalkFacts facts, int position) {
        Passage anchor = anchor(facts.title(), facts.statements(), facts.sections());
        String talk = part(Kind.TALK, Rap.TALK, anchor, position);
        graphs.link(event, Schema.SUB_EVENT, talk);
        graphs.text(talk, Dct.TITLE, facts.title());
        graphs.quoted(talk, facts.title());
        if (facts.title().isEmpty()) {
            graphs.stated(talk, anchor);
        }
        graphs.label(talk, Stream.of(Wording.labels(facts.title()), performers(facts), Wording.labels(anchor))
                .filter(labels -> !labels.isEmpty()).findFirst().orElseGet(TreeMap::new));
        facts.performers().forEach(person -> graphs.link(talk, Schema.PERFORMER, things.mentioned(person)));
        facts.affiliations().forEach(body -> graphs.link(talk, Rap.AFFILIATION, things.mentioned(body)));
        graphs.concepts(talk, Dct.SUBJECT, work.links().ofTalk(position - 1));
        whole(talk, facts.statements(), facts.sections());
    }

    /** Statements under no heading belong to the whole that their section is in. */
    private void whole(String whole, List<StatementFacts> statements, List<SectionFacts> sections) {
        int statementPosition = statements(whole, statements, 0);
        int position = 0;
        for (SectionFacts section : sections) {
            if (section.title().isEmpty() && section.introduction().isEmpty()) {
                statementPosition = statements(whole, section.statements(), statementPosition);
            } else {
                section(whole, section, ++position);
            }
        }
    }

    private SortedMap<OfficialLanguage, String> performers(TalkFacts facts) {
        SortedMap<OfficialLanguage, String> labels = new TreeMap<>();
        for (OfficialLanguage language : work.sources().keySet()) {
            String people = facts.performers().stream().map(Ref::index).map(work.people()::get).map(PersonFacts::name)
                    .flatMap(name -> name.in(language).stream()).map(Quote::text).collect(Collectors.joining(", "));
            if (!people.isEmpty()) {
                labels.put(language, people);
            }
        }
        return labels;
    }

    private void section(String whole, SectionFacts facts, int position) {
        Passage anchor = facts.title().isEmpty() ? facts.introduction() : facts.title();
        String section = part(Kind.SECTION, Rap.SECTION, anchor, position);
        graphs.link(whole, Rap.HAS_SECTION, section);
        graphs.text(section, Dct.TITLE, facts.title());
        graphs.text(section, Dct.DESCRIPTION, facts.introduction());
        graphs.quoted(section, facts.title());
        graphs.stated(section, facts.introduction());
        graphs.label(section, Wording.labels(anchor));
        statements(section, facts.statements(), 0);
    }

    private int statements(String whole, List<StatementFacts> statements, int before) {
        int position = before;
        for (StatementFacts facts : statements) {
            String statement = text(Kind.STATEMENT, Rap.STATEMENT, facts.text(), ++position);
            graphs.link(statement, Dct.IS_PART_OF, whole);
            facts.mentions().forEach(mention -> graphs.link(statement, Schema.MENTIONS, things.mentioned(mention)));
            facts.figures().forEach(figure -> figure(statement, figure));
        }
        return position;
    }

    private void question(QuestionFacts facts, int position) {
        String question = text(Kind.QUESTION, Schema.QUESTION, facts.text(), position);
        graphs.link(event, Rap.HAS_QUESTION, question);
        facts.author().ifPresent(author -> graphs.link(question, Schema.AUTHOR, things.mentioned(author)));
        int answerPosition = 0;
        for (AnswerFacts answerFacts : facts.answers()) {
            String answer = text(Kind.ANSWER, Schema.ANSWER, answerFacts.text(), ++answerPosition);
            graphs.link(question, Schema.SUGGESTED_ANSWER, answer);
            answerFacts.author().ifPresent(author -> graphs.link(answer, Schema.AUTHOR, things.mentioned(author)));
            answerFacts.mentions().forEach(mention -> graphs.link(answer, Schema.MENTIONS, things.mentioned(mention)));
            answerFacts.figures().forEach(figure -> figure(answer, figure));
        }
    }

    private String text(Kind kind, String type, Passage text, int position) {
        String part = part(kind, type, text, position);
        graphs.text(part, Schema.TEXT, text);
        graphs.quoted(part, text);
        graphs.label(part, Wording.labels(text));
        return part;
    }

    /** A number that is part of a text, or of what is said of the event. */
    void figure(String whole, FigureFacts facts) {
        String figure = things.part(Kind.FIGURE, names.name(Kind.FIGURE, facts.passage()));
        graphs.type(figure, Rap.FIGURE);
        graphs.link(figure, Dct.IS_PART_OF, whole);
        graphs.number(figure, Schema.VALUE, facts.value());
        graphs.text(figure, Schema.UNIT_TEXT, facts.unit());
        graphs.text(figure, Rap.QUALIFIER, facts.qualifier());
        graphs.stated(figure, facts.passage());
        SortedMap<OfficialLanguage, String> labels = new TreeMap<>();
        facts.passage().quotes()
                .forEach((language, numeral) -> labels.put(language,
                        Stream.concat(Stream.of(numeral), facts.unit().in(language).stream()).map(Quote::text)
                                .collect(Collectors.joining(" "))));
        if (labels.isEmpty()) {
            work.sources().keySet().forEach(language -> labels.put(language, facts.value().toPlainString()));
        }
        graphs.label(figure, labels);
    }

    private String part(Kind kind, String type, Passage anchor, int position) {
        String part = things.part(kind, names.name(kind, anchor));
        graphs.type(part, type);
        graphs.number(part, Schema.POSITION, position);
        return part;
    }

    /** The passage that a part is recognised by: its heading, or else the first words under it. */
    private static Passage anchor(Passage heading, List<StatementFacts> statements, List<SectionFacts> sections) {
        if (!heading.isEmpty()) {
            return heading;
        }
        return Stream
                .concat(statements.stream().map(StatementFacts::text),
                        sections.stream().map(section -> anchor(section.title(), section.statements(), List.of())))
                .filter(passage -> !passage.isEmpty()).findFirst().orElse(Passage.NONE);
    }
}
