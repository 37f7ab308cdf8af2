package org.rapporteur.ingest.erasure;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.EventFacts.CountFacts;
import org.rapporteur.ingest.facts.EventFacts.DateFacts;
import org.rapporteur.ingest.facts.EventFacts.RecordingFacts;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.PersonFacts.AccountFacts;
import org.rapporteur.ingest.facts.PersonFacts.ParticipationFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.QuestionFacts.AnswerFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Digest;

/**
 * Overwrites a person in what was read from a report: in its texts and in all that was quoted from them, which keeps its
 * place.
 */
public record WorkRedaction(Redaction redaction) {
    /** The work with the person overwritten. */
    public WorkFacts of(WorkFacts work) {
        SortedMap<OfficialLanguage, SourceText> sources = new TreeMap<>();
        work.sources().forEach((language, source) -> sources.put(language, source(source)));
        return new WorkFacts(redaction.of(work.name()), sources, event(work.event()),
                work.people().stream().map(this::person).toList(),
                work.organisations().stream().map(this::organisation).toList(),
                work.projects().stream().map(this::project).toList(),
                work.publications().stream().map(this::publication).toList(),
                work.talks().stream().map(this::talk).toList(), sections(work.sections()),
                work.questions().stream().map(this::question).toList());
    }

    private SourceText source(SourceText source) {
        String text = redaction.of(source.text());
        return new SourceText(redaction.of(source.file()), Digest.sha256(text), text);
    }

    private Passage passage(Passage passage) {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        passage.quotes().forEach((language, quote) -> quotes.put(language, quote(quote)));
        return new Passage(quotes);
    }

    private Quote quote(Quote quote) {
        return new Quote(redaction.of(quote.text()), quote.range(), quote.language());
    }

    private List<Variant> variants(List<Variant> variants) {
        return variants.stream().map(variant -> new Variant(variant.language(), quote(variant.quote()))).toList();
    }

    private EventFacts event(EventFacts event) {
        return new EventFacts(passage(event.title()), passage(event.type()), event.kind(), passage(event.description()),
                passage(event.series()), passage(event.number()), event.ordinal(), event.registered().map(this::count),
                event.attended().map(this::count),
                event.recordings().stream()
                        .map(recording -> new RecordingFacts(redaction.of(recording.url()),
                                passage(recording.passage())))
                        .toList(),
                event.organisers(),
                event.dates().stream().map(date -> new DateFacts(date.period(), passage(date.passage()))).toList(),
                passage(event.place()));
    }

    private CountFacts count(CountFacts count) {
        return new CountFacts(count.value(), passage(count.unit()), passage(count.qualifier()),
                passage(count.passage()));
    }

    private PersonFacts person(PersonFacts person) {
        return new PersonFacts(passage(person.name()), variants(person.variants()), person.accounts().stream()
                .map(account -> new AccountFacts(account.service(), account.serviceKey(), redaction.of(account.name()),
                        redaction.of(account.url()), passage(account.passage())))
                .toList(),
                person.participations().stream()
                        .map(role -> new ParticipationFacts(role.role(), passage(role.jobTitle()), role.affiliations(),
                                role.formerAffiliations(), passage(role.passage())))
                        .toList());
    }

    private OrganisationFacts organisation(OrganisationFacts body) {
        return new OrganisationFacts(passage(body.name()), variants(body.variants()), body.unitOf(), body.publicBody(),
                body.authorityIri());
    }

    private ProjectFacts project(ProjectFacts project) {
        Optional<String> hashtag = project.hashtag().map(redaction::of);
        return new ProjectFacts(passage(project.name()), hashtag, project.pages().stream().map(redaction::of).toList(),
                project.members(), passage(project.passage()));
    }

    private PublicationFacts publication(PublicationFacts publication) {
        return new PublicationFacts(passage(publication.title()), redaction.of(publication.url()),
                publication.producers(), passage(publication.passage()));
    }

    private TalkFacts talk(TalkFacts talk) {
        return new TalkFacts(passage(talk.title()), talk.performers(), talk.affiliations(),
                statements(talk.statements()), sections(talk.sections()));
    }

    private List<SectionFacts> sections(List<SectionFacts> sections) {
        return sections.stream().map(section -> new SectionFacts(passage(section.title()),
                passage(section.introduction()), statements(section.statements()))).toList();
    }

    private List<StatementFacts> statements(List<StatementFacts> statements) {
        return statements.stream().map(statement -> new StatementFacts(passage(statement.text()),
                figures(statement.figures()), statement.mentions())).toList();
    }

    private List<FigureFacts> figures(List<FigureFacts> figures) {
        return figures.stream().map(figure -> new FigureFacts(figure.value(), passage(figure.unit()),
                passage(figure.qualifier()), passage(figure.passage()))).toList();
    }

    private QuestionFacts question(QuestionFacts question) {
        return new QuestionFacts(question.author(), passage(question.text()),
                question.answers().stream().map(answer -> new AnswerFacts(answer.author(), passage(answer.text()),
                        figures(answer.figures()), answer.mentions())).toList());
    }
}
