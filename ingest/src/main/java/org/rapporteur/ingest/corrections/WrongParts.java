package org.rapporteur.ingest.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.QuestionFacts.AnswerFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.Finding;

/** Leaves out of reports what an editor found wrong: by its place in the text, or in a changed text by its words. */
final class WrongParts {
    private final Corrections corrections;

    WrongParts(Corrections corrections) {
        this.corrections = corrections;
    }

    Reading.Work leftOut(Reading.Work work) {
        Work without = new Work(work);
        WorkFacts facts = without.facts();
        if (without.findings.isEmpty()) {
            return work;
        }
        List<Finding> findings = new ArrayList<>(work.findings());
        findings.addAll(without.findings.values());
        return new Reading.Work(facts, work.report(), findings);
    }

    private final class Work {
        private final Reading.Work work;
        private final Map<String, Finding> findings = new LinkedHashMap<>();

        Work(Reading.Work work) {
            this.work = work;
        }

        WorkFacts facts() {
            WorkFacts facts = work.facts();
            return new WorkFacts(facts.name(), facts.sources(), facts.event(), facts.people(), facts.organisations(),
                    facts.projects(), facts.publications(), facts.talks().stream().map(this::talk).toList(),
                    sections(facts.sections()), facts.questions().stream()
                            .filter(question -> isRight(Kind.QUESTION, question.text())).map(this::question).toList());
        }

        private TalkFacts talk(TalkFacts talk) {
            return new TalkFacts(talk.title(), talk.performers(), talk.affiliations(), statements(talk.statements()),
                    sections(talk.sections()));
        }

        private List<SectionFacts> sections(List<SectionFacts> sections) {
            return sections.stream().map(section -> new SectionFacts(section.title(), section.introduction(),
                    statements(section.statements()))).toList();
        }

        private List<StatementFacts> statements(List<StatementFacts> statements) {
            return statements.stream().filter(statement -> isRight(Kind.STATEMENT, statement.text()))
                    .map(statement -> new StatementFacts(statement.text(), figures(statement.figures()),
                            statement.mentions()))
                    .toList();
        }

        private QuestionFacts question(QuestionFacts question) {
            return new QuestionFacts(question.author(), question.text(),
                    question.answers().stream().filter(answer -> isRight(Kind.ANSWER, answer.text()))
                            .map(answer -> new AnswerFacts(answer.author(), answer.text(), figures(answer.figures()),
                                    answer.mentions()))
                            .toList());
        }

        private List<FigureFacts> figures(List<FigureFacts> figures) {
            return figures.stream().filter(figure -> isRight(Kind.FIGURE, figure.passage())).toList();
        }

        private boolean isRight(Kind kind, Passage passage) {
            for (Map.Entry<OfficialLanguage, Quote> version : passage.quotes().entrySet()) {
                SourceText source = work.facts().sources().get(version.getKey());
                Optional<String> wrong = wrong(kind, source, version.getValue());
                if (wrong.isPresent()) {
                    findings.putIfAbsent(wrong.get(),
                            new Finding("left-out-as-wrong", Finding.Severity.info, source.file(),
                                    source.line(version.getValue().range().begin()),
                                    "<" + wrong.get() + "> was left out: the editor says that it is wrong", ""));
                    return false;
                }
            }
            return true;
        }

        private Optional<String> wrong(Kind kind, SourceText source, Quote quote) {
            return corrections.wrongAt(source.sha256() + "#char=" + quote.range().begin())
                    .or(() -> corrections.wrongText(Digest.sha256(quote.text())).filter(this::isOfThisReport))
                    .filter(part -> corrections.thing(part).filter(thing -> thing.kind() == kind).isPresent());
        }

        private boolean isOfThisReport(String part) {
            String report = part.replaceFirst("^.*/", "").replaceFirst("-\\d+$", "");
            return work.report().filter(slug -> slug.text().equals(report)).isPresent();
        }
    }
}
