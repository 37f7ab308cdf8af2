package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.QuestionFacts.AnswerFacts;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Kind;

/** What was said: talks with their statements, other parts, questions and answers. */
final class PartSheet {
    private final WorkFacts facts;
    private final Addresses addresses;
    private final MentionSheet mentions;
    private final Marks marks;

    PartSheet(WorkFacts facts, Addresses addresses, MentionSheet mentions, Marks marks) {
        this.facts = facts;
        this.addresses = addresses;
        this.mentions = mentions;
        this.marks = marks;
    }

    List<Chapter> chapters() {
        return List.of(new Chapter("talks", "Talks", facts.talks().stream().map(this::talk).toList()),
                new Chapter("sections", "Other parts", sections(facts.sections())), new Chapter("questions",
                        "Questions and answers", facts.questions().stream().map(this::question).toList()));
    }

    private Fact talk(TalkFacts talk) {
        String mark = marks.next("T");
        List<Fact> parts = new ArrayList<>(statements(talk.statements()));
        parts.addAll(sections(talk.sections()));
        Passage passage = Stream.concat(Stream.of(talk.title()), parts.stream().map(Fact::passage))
                .filter(words -> !words.isEmpty()).findFirst().orElse(Passage.NONE);
        return Fact.of(mark, talk.title().isEmpty() ? "Talk without a title" : "Talk", "", passage)
                .relatedTo(Stream.concat(mentions.relations("is given by", talk.performers()).stream(),
                        mentions.relations("comes from", talk.affiliations()).stream()).toList())
                .with(parts);
    }

    /** Statements under no heading stand beside the sections. */
    private List<Fact> sections(List<SectionFacts> sections) {
        return sections.stream().flatMap(section -> {
            Passage heading = section.title().isEmpty() ? section.introduction() : section.title();
            if (heading.isEmpty()) {
                return statements(section.statements()).stream();
            }
            String mark = marks.next("H");
            List<Fact> parts = new ArrayList<>();
            if (!section.title().isEmpty() && !section.introduction().isEmpty()) {
                parts.add(Fact.of(marks.next("I"), "Introduction", "", section.introduction()));
            }
            parts.addAll(statements(section.statements()));
            return Stream.of(Fact.of(mark, "Part", "", heading).with(parts));
        }).toList();
    }

    private List<Fact> statements(List<StatementFacts> statements) {
        return statements.stream()
                .map(statement -> part("S", "Statement", Kind.STATEMENT, statement.text())
                        .relatedTo(mentions.relations("mentions", statement.mentions()))
                        .with(figures(statement.figures())))
                .toList();
    }

    private Fact question(QuestionFacts question) {
        return part("Q", "Question", Kind.QUESTION, question.text())
                .with(question.answers().stream().map(this::answer).toList());
    }

    private Fact answer(AnswerFacts answer) {
        return part("A", "Answer", Kind.ANSWER, answer.text())
                .relatedTo(Stream.concat(mentions.relations("is given by", answer.author().stream().toList()).stream(),
                        mentions.relations("mentions", answer.mentions()).stream()).toList())
                .with(figures(answer.figures()));
    }

    private List<Fact> figures(List<FigureFacts> figures) {
        return figures.stream().map(figure -> {
            Fact fact = part("N", "Figure", Kind.FIGURE, figure.passage());
            List<Fact> words = Stream.concat(word("Limited by", figure.qualifier()), word("Unit", figure.unit()))
                    .toList();
            return new Fact(fact.mark(), fact.kind(), figure.value().toPlainString(), fact.passage(), fact.relations(),
                    fact.remarks(), fact.mends(), words);
        }).toList();
    }

    private Stream<Fact> word(String kind, Passage passage) {
        return passage.isEmpty() ? Stream.empty() : Stream.of(Fact.of(marks.next("U"), kind, "", passage));
    }

    private Fact part(String letter, String kind, Kind of, Passage passage) {
        List<Mend> mends = addresses.part(of, passage).map(CorrectionLine::wrong)
                .map(line -> new Mend("It is wrong: leave it out, in all languages", line)).stream().toList();
        return Fact.of(marks.next(letter), kind, "", passage).mendedBy(mends);
    }
}
