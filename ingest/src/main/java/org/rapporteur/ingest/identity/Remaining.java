package org.rapporteur.ingest.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.PersonFacts.ParticipationFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.QuestionFacts.AnswerFacts;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/**
 * A work and its resolution without the mentions of things that were withdrawn or overwritten; the words it quotes stay as
 * they are.
 */
public record Remaining(WorkFacts facts, Resolution resolution) {
    /** What remains of a resolved work. */
    public static Remaining of(WorkFacts facts, Resolution resolution, Register register) {
        Set<Ref> left = new HashSet<>(resolution.slugs().keySet());
        left.removeIf(ref -> register.isWithdrawn(new ThingName(ref.kind(), resolution.slug(ref)))
                || ref.kind() == Kind.PERSON && Erased.isOverwritten(facts.people().get(ref.index())));
        return left.size() == resolution.slugs().size()
                ? new Remaining(facts, resolution)
                : new Omission(facts, left).remaining(resolution);
    }

    /** Refs are positions in lists, so what follows an omitted mention moves up. */
    private static final class Omission {
        private final WorkFacts facts;
        private final Map<Ref, Ref> moved = new HashMap<>();

        Omission(WorkFacts facts, Set<Ref> left) {
            this.facts = facts;
            Map<Kind, Integer> next = new HashMap<>();
            left.stream().sorted((one, other) -> Integer.compare(one.index(), other.index()))
                    .forEach(ref -> moved.put(ref, new Ref(ref.kind(), next.merge(ref.kind(), 1, Integer::sum) - 1)));
        }

        Remaining remaining(Resolution resolution) {
            Map<Ref, Slug> slugs = new HashMap<>();
            Map<Ref, Settlement> settlements = new HashMap<>();
            moved.forEach((before, after) -> {
                slugs.put(after, resolution.slug(before));
                settlements.put(after, resolution.settlement(before));
            });
            return new Remaining(work(), new Resolution(resolution.report(), slugs, settlements, resolution.merges(),
                    resolution.findings()));
        }

        private WorkFacts work() {
            return new WorkFacts(facts.name(), facts.sources(), event(facts.event()),
                    each(Kind.PERSON, facts.people(), this::person),
                    each(Kind.ORGANISATION, facts.organisations(), this::organisation),
                    each(Kind.PROJECT, facts.projects(), this::project),
                    each(Kind.PUBLICATION, facts.publications(), this::publication),
                    facts.talks().stream().map(this::talk).toList(), sections(facts.sections()),
                    facts.questions().stream().map(this::question).toList(), facts.links());
        }

        private EventFacts event(EventFacts event) {
            Passage series = moved.containsKey(Mentions.SERIES) ? event.series() : Passage.NONE;
            return new EventFacts(event.title(), event.type(), event.kind(), event.description(), series,
                    event.number(), event.ordinal(), event.registered(), event.attended(), event.recordings(),
                    refs(event.organisers()), event.dates(), event.place());
        }

        private PersonFacts person(PersonFacts person) {
            return new PersonFacts(
                    person.name(), person.variants(), person.accounts(), person
                            .participations().stream().map(role -> new ParticipationFacts(role.role(), role.jobTitle(),
                                    refs(role.affiliations()), refs(role.formerAffiliations()), role.passage()))
                            .toList());
        }

        private OrganisationFacts organisation(OrganisationFacts body) {
            return new OrganisationFacts(body.name(), body.variants(), ref(body.unitOf()), body.publicBody(),
                    body.authorityIri());
        }

        private ProjectFacts project(ProjectFacts project) {
            return new ProjectFacts(project.name(), project.hashtag(), project.pages(), refs(project.members()),
                    project.passage());
        }

        private PublicationFacts publication(PublicationFacts publication) {
            return new PublicationFacts(publication.title(), publication.url(), refs(publication.producers()),
                    publication.passage());
        }

        private TalkFacts talk(TalkFacts talk) {
            return new TalkFacts(talk.title(), refs(talk.performers()), refs(talk.affiliations()),
                    statements(talk.statements()), sections(talk.sections()));
        }

        private List<SectionFacts> sections(List<SectionFacts> sections) {
            return sections.stream().map(section -> new SectionFacts(section.title(), section.introduction(),
                    statements(section.statements()))).toList();
        }

        private List<StatementFacts> statements(List<StatementFacts> statements) {
            return statements.stream().map(
                    statement -> new StatementFacts(statement.text(), statement.figures(), refs(statement.mentions())))
                    .toList();
        }

        private QuestionFacts question(QuestionFacts question) {
            return new QuestionFacts(ref(question.author()), question.text(),
                    question.answers().stream().map(answer -> new AnswerFacts(ref(answer.author()), answer.text(),
                            answer.figures(), refs(answer.mentions()))).toList());
        }

        private <T> List<T> each(Kind kind, List<T> all, UnaryOperator<T> without) {
            return IntStream.range(0, all.size()).filter(index -> moved.containsKey(new Ref(kind, index)))
                    .mapToObj(all::get).map(without).toList();
        }

        private List<Ref> refs(List<Ref> refs) {
            return refs.stream().map(Optional::of).map(this::ref).flatMap(Optional::stream).toList();
        }

        private Optional<Ref> ref(Optional<Ref> ref) {
            return ref.map(moved::get);
        }
    }
}
