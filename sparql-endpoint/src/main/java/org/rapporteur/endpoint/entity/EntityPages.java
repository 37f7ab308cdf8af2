package org.rapporteur.endpoint.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.EntityPage;
import org.rapporteur.endpoint.pages.EntityPage.Answer;
import org.rapporteur.endpoint.pages.EntityPage.Question;
import org.rapporteur.endpoint.pages.EntityPage.Section;
import org.rapporteur.endpoint.pages.EntityPage.Talk;
import org.rapporteur.endpoint.pages.Fact;
import org.rapporteur.endpoint.pages.PageHead;
import org.rapporteur.endpoint.pages.PageHead.LanguageChoice;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** Lays out the page about a thing for one reader. */
final class EntityPages {
    private static final Set<String> LAID_OUT = Set.of(Terms.Cv.HAS_PARTICIPATION, Terms.Rap.HAS_QUESTION,
            Terms.Rap.HAS_SECTION, Terms.Schema.SUGGESTED_ANSWER);
    private static final Set<String> POINTING_LAID_OUT = Set.of(Terms.Cv.HAS_PARTICIPANT, Terms.Schema.PERFORMER,
            Terms.Schema.AUTHOR);

    private final Links links;
    private final LanguagePreference preference;
    private final Wording wording;

    EntityPages(Published published, DatasetDirectory directory, Links links, LanguagePreference preference) {
        this.links = links;
        this.preference = preference;
        this.wording = new Wording(links, preference, new Evidence(published, directory, links, preference));
    }

    EntityPage page(EntityName name, Thing thing) {
        Facts facts = new Facts(wording);
        Set<String> shown = new HashSet<>(LAID_OUT);
        Set<String> pointingShown = new HashSet<>(POINTING_LAID_OUT);
        List<Talk> talks = talks(thing);
        if (!talks.isEmpty()) {
            shown.add(Terms.Schema.SUB_EVENT);
            pointingShown.add(Terms.Dct.IS_PART_OF);
        }
        List<Fact> about = facts.about(thing, shown);
        return new EntityPage(head(name, thing), thing.iri(), Text.english(name.kind().path().replace('-', ' ')),
                new CorrectionLinks(links).of(thing), about, new Participations(wording).of(thing), talks,
                questions(thing), wording.values(thing, Terms.Rap.IDENTITY_EVIDENCE),
                facts.pointingTo(thing, pointingShown, about));
    }

    private PageHead head(EntityName name, Thing thing) {
        String path = name.documentPath();
        Text title = wording.label(thing);
        Set<String> tags = thing.graph().find(thing.node(), Node.ANY, Node.ANY).mapWith(triple -> triple.getObject())
                .filterKeep(Node::isLiteral).mapWith(Node::getLiteralLanguage).filterDrop(String::isEmpty).toSet();
        List<LanguageChoice> languages = Stream.of(OfficialLanguage.values())
                .filter(language -> tags.contains(language.tag()))
                .map(language -> new LanguageChoice(links.path(path) + "?lang=" + language.tag(), language.tag(),
                        language.endonym(), Optional.of(language.tag()).equals(preference.best(tags))))
                .toList();
        return new PageHead(title, links, name.alternates(links), languages);
    }

    private List<Talk> talks(Thing thing) {
        List<Talk> talks = new ArrayList<>();
        if (thing.isA(Terms.Rap.TALK) || thing.isA(Terms.Rap.SECTION)) {
            talks.add(talk(thing, thing));
        }
        Stream.concat(thing.things(Terms.Schema.SUB_EVENT).stream(), thing.referrers(Terms.Schema.PERFORMER).stream())
                .filter(talk -> talk.isA(Terms.Rap.TALK)).map(talk -> talk(talk, thing)).forEach(talks::add);
        if (thing.isA(Terms.Cv.PUBLIC_EVENT)) {
            Talk own = talk(thing, thing);
            if (!own.statements().isEmpty() || !own.sections().isEmpty()) {
                talks.add(own.called(new Value(Text.english("Besides the talks"), Optional.empty(), Optional.empty())));
            }
        }
        return talks;
    }

    /** A talk; on the page of a person who gave it alone its speaker goes without saying. */
    private Talk talk(Thing talk, Thing page) {
        List<Thing> speakers = talk.things(Terms.Schema.PERFORMER);
        return new Talk(wording.stated(talk), speakers.equals(List.of(page)) ? List.of() : wording.links(speakers),
                statements(talk),
                talk.things(Terms.Rap.HAS_SECTION).stream()
                        .map(section -> new Section(Optional.of(wording.stated(section)), statements(section)))
                        .toList());
    }

    private List<Value> statements(Thing whole) {
        return whole.referrers(Terms.Dct.IS_PART_OF).stream().filter(part -> part.isA(Terms.Rap.STATEMENT))
                .map(wording::text).toList();
    }

    private List<Question> questions(Thing thing) {
        Stream<Thing> questions = Stream.concat(thing.things(Terms.Rap.HAS_QUESTION).stream(),
                thing.isA(Terms.Schema.QUESTION)
                        ? Stream.of(thing)
                        : thing.referrers(Terms.Schema.AUTHOR).stream().flatMap(EntityPages::question));
        return questions.distinct().map(question -> question(question, thing)).toList();
    }

    /** What somebody asked, or the question to what somebody answered. */
    private static Stream<Thing> question(Thing said) {
        return said.isA(Terms.Schema.QUESTION)
                ? Stream.of(said)
                : said.referrers(Terms.Schema.SUGGESTED_ANSWER).stream();
    }

    /** On the page of a person who answered, the answers of others are left to the page of the question. */
    private Question question(Thing question, Thing page) {
        List<Thing> askers = question.things(Terms.Schema.AUTHOR);
        boolean ownOnly = page.isA(Terms.Foaf.PERSON) && !askers.contains(page);
        return new Question(wording.text(question), wording.links(askers), question
                .things(Terms.Schema.SUGGESTED_ANSWER).stream()
                .filter(answer -> !ownOnly || answer.things(Terms.Schema.AUTHOR).contains(page))
                .map(answer -> new Answer(wording.text(answer), wording.links(answer.things(Terms.Schema.AUTHOR))))
                .toList());
    }
}
