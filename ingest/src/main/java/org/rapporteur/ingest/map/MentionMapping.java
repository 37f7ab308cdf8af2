package org.rapporteur.ingest.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.PersonFacts.AccountFacts;
import org.rapporteur.ingest.facts.PersonFacts.ParticipationFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.Romanisation;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Org;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;

/** What a report says of people, organisations, projects and publications, as read. */
final class MentionMapping {
    private static final Pattern ACCOUNT_NAME = Pattern.compile("[^@\\s]+");

    private final WorkFacts work;
    private final ReportGraphs graphs;
    private final Things things;
    private final String event;

    MentionMapping(WorkFacts work, ReportGraphs graphs, Things things, String event) {
        this.work = work;
        this.graphs = graphs;
        this.things = things;
        this.event = event;
    }

    void map() {
        each(Kind.PERSON, work.people(), this::person);
        each(Kind.ORGANISATION, work.organisations(), this::organisation);
        each(Kind.PROJECT, work.projects(), this::project);
        each(Kind.PUBLICATION, work.publications(), this::publication);
    }

    private void person(Ref ref, PersonFacts facts) {
        String person = things.mentioned(ref);
        names(person, facts.name(), facts.variants());
        facts.accounts().forEach(account -> account(person, account));
        facts.participations().forEach(participation -> participation(ref, participation));
    }

    private void names(String subject, Passage name, List<Variant> variants) {
        graphs.text(subject, Rap.NAME_AS_READ, name);
        graphs.stated(subject, name);
        variants.forEach(variant -> {
            graphs.text(subject, Rap.VARIANT_AS_READ, variant.language(), variant.quote().text());
            graphs.stated(subject, variant.language(), variant.quote());
        });
    }

    private void account(String person, AccountFacts facts) {
        String name = facts.name().replaceFirst("^@", "");
        if (!ACCOUNT_NAME.matcher(name).matches()) {
            graphs.leftOut("unusable-account", "'" + facts.name() + "' is no name of an account and was left out",
                    "write it without blanks", facts.passage());
            return;
        }
        String account = person + "#account-" + facts.serviceKey()
                + Romanisation.slug(name).map(slug -> "-" + slug).orElse("");
        if (graphs.address(account, Foaf.ACCOUNT_SERVICE_HOMEPAGE, facts.service(), facts.passage())) {
            graphs.link(person, Foaf.ACCOUNT, account);
            graphs.plain(account, Foaf.ACCOUNT_NAME, name);
            graphs.stated(account, facts.passage());
        }
        graphs.address(person, Schema.SAME_AS, facts.url(), facts.passage());
    }

    private void participation(Ref person, ParticipationFacts facts) {
        Slug slug = things.resolution().slug(person);
        String node = Things.participation(event, slug, facts.role());
        graphs.link(event, Cv.HAS_PARTICIPATION, node);
        graphs.link(node, Cv.HAS_PARTICIPANT, things.mentioned(person));
        graphs.link(node, Cv.ROLE, facts.role().iri());
        graphs.text(node, Rap.JOB_TITLE, facts.jobTitle());
        work.people().get(person.index()).name().quotes()
                .forEach((language, name) -> graphs.text(node, Rap.DISPLAY_LABEL, language,
                        name.text() + facts.jobTitle().in(language).map(job -> ", " + job.text()).orElse("")));
        facts.affiliations().forEach(body -> graphs.link(node, Rap.AFFILIATION, things.mentioned(body)));
        facts.formerAffiliations().forEach(body -> graphs.link(node, Rap.FORMER_AFFILIATION, things.mentioned(body)));
        graphs.stated(node, facts.passage());
        facts.jobTitle().quotes().forEach((language, title) -> {
            if (facts.passage().in(language).filter(line -> line.covers(title)).isEmpty()) {
                graphs.stated(node, language, title);
            }
        });
    }

    private void organisation(Ref ref, OrganisationFacts facts) {
        String organisation = things.mentioned(ref);
        names(organisation, facts.name(), facts.variants());
        if (facts.publicBody()) {
            graphs.link(organisation, Schema.ADDITIONAL_TYPE, Cv.PUBLIC_ORGANISATION);
        }
        facts.authorityIri().ifPresent(iri -> graphs.link(organisation, Schema.SAME_AS, iri));
        facts.unitOf()
                .ifPresent(parent -> graphs.link(organisation,
                        work.organisations().get(parent.index()).publicBody() ? Org.UNIT_OF : Org.SUB_ORGANIZATION_OF,
                        things.mentioned(parent)));
    }

    private void project(Ref ref, ProjectFacts facts) {
        String project = things.mentioned(ref);
        graphs.text(project, Rap.NAME_AS_READ, facts.name());
        graphs.stated(project, facts.name());
        graphs.stated(project, facts.passage());
        facts.hashtag().ifPresent(hashtag -> graphs.plain(project, Rap.HASHTAG, hashtag));
        facts.pages().forEach(page -> graphs.address(project, Foaf.PAGE, page, facts.passage()));
        facts.members().forEach(member -> graphs.link(project, Schema.MEMBER, things.mentioned(member)));
        unnamed(facts.name(), facts.passage())
                .forEach(language -> graphs.text(project, Rap.DISPLAY_LABEL, language, projectLabel(facts, language)));
    }

    private String projectLabel(ProjectFacts facts, OfficialLanguage language) {
        String words = facts.hashtag()
                .or(() -> facts.members().stream().map(Ref::index).map(work.organisations()::get)
                        .flatMap(body -> body.name().in(language).stream()).map(Quote::text).findFirst())
                .or(() -> facts.pages().stream().map(MentionMapping::host).findFirst())
                .or(() -> facts.passage().in(language).map(Quote::text).map(Wording::abridged)).orElse(work.name());
        return facts.hashtag().isPresent() ? words : Wording.filled(Wording.in(language).project(), words);
    }

    private void publication(Ref ref, PublicationFacts facts) {
        String publication = things.mentioned(ref);
        graphs.text(publication, Rap.NAME_AS_READ, facts.title());
        graphs.stated(publication, facts.title());
        graphs.stated(publication, facts.passage());
        if (!facts.url().isBlank()) {
            graphs.address(publication, Schema.URL, facts.url(), facts.passage());
        }
        facts.producers().forEach(producer -> graphs.link(publication, Schema.PRODUCER, things.mentioned(producer)));
        unnamed(facts.title(), facts.passage()).forEach(language -> graphs.text(publication, Rap.DISPLAY_LABEL,
                language, Wording.filled(Wording.in(language).publication(), host(facts.url()))));
    }

    private Set<OfficialLanguage> unnamed(Passage name, Passage passage) {
        if (!name.isEmpty()) {
            return Set.of();
        }
        return passage.isEmpty() ? work.sources().keySet() : passage.quotes().keySet();
    }

    private static String host(String url) {
        return Optional.of(url).flatMap(WebAddress::iri)
                .map(iri -> iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#:].*$", "")).orElse(url);
    }

    private static <T> void each(Kind kind, List<T> list, BiConsumer<Ref, T> action) {
        IntStream.range(0, list.size()).forEach(index -> action.accept(new Ref(kind, index), list.get(index)));
    }
}
