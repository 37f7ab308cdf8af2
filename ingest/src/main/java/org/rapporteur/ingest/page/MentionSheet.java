package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.PersonFacts.ParticipationFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Kind;

/** The people, organisations, projects and publications of a report. */
final class MentionSheet {
    private final WorkFacts facts;
    private final Addresses addresses;
    private final Identity identity;
    private final Marks marks;

    MentionSheet(WorkFacts facts, Addresses addresses, Identity identity, Marks marks) {
        this.facts = facts;
        this.addresses = addresses;
        this.identity = identity;
        this.marks = marks;
    }

    List<Chapter> chapters() {
        return List.of(new Chapter("people", "People", each(Kind.PERSON, facts.people(), this::person)),
                new Chapter("organisations", "Organisations",
                        each(Kind.ORGANISATION, facts.organisations(), this::organisation)),
                new Chapter("projects", "Projects", each(Kind.PROJECT, facts.projects(), this::project)),
                new Chapter("publications", "Publications",
                        each(Kind.PUBLICATION, facts.publications(), this::publication)));
    }

    List<Relation> relations(String verb, List<Ref> mentions) {
        return mentions.stream().map(mention -> new Relation(verb, Marks.of(mention), name(mention))).toList();
    }

    private Passage name(Ref mention) {
        return switch (mention.kind()) {
            case PERSON -> facts.people().get(mention.index()).name();
            case ORGANISATION -> facts.organisations().get(mention.index()).name();
            case PROJECT -> named(facts.projects().get(mention.index()));
            case PUBLICATION -> facts.publications().get(mention.index()).title();
            default -> Passage.NONE;
        };
    }

    private static Passage named(ProjectFacts project) {
        return project.name().isEmpty() ? project.passage() : project.name();
    }

    private Fact person(Ref ref, PersonFacts person) {
        List<Fact> parts = new ArrayList<>(variants(person.variants()));
        person.participations().forEach(participation -> parts.add(participation(ref, participation)));
        person.accounts()
                .forEach(account -> parts.add(Fact.of(marks.next("L"), "Account", account.url(), account.passage())));
        return mention(ref, "Person", "", person.name(), person.name()).with(parts);
    }

    private Fact participation(Ref person, ParticipationFacts facts) {
        List<Relation> relations = Stream.concat(relations("belongs to", facts.affiliations()).stream(),
                relations("belonged before to", facts.formerAffiliations()).stream()).toList();
        String node = addresses.participation(addresses.mentioned(person).slug(), facts.role());
        List<Fact> post = facts.jobTitle().isEmpty()
                ? List.of()
                : List.of(Fact.of(marks.next("W"), "Post", "", facts.jobTitle()));
        return Fact.of(marks.next("R"), "Role", facts.role().localName(), facts.passage()).relatedTo(relations)
                .mendedBy(List.of(new Mend("The role is wrong: write the right one behind role:",
                        CorrectionLine.role(node, facts.role()))))
                .with(post);
    }

    private Fact organisation(Ref ref, OrganisationFacts body) {
        return mention(ref, body.publicBody() ? "Public organisation" : "Organisation", body.authorityIri().orElse(""),
                body.name(), body.name()).relatedTo(relations("is part of", body.unitOf().stream().toList()))
                .with(variants(body.variants()));
    }

    private Fact project(Ref ref, ProjectFacts project) {
        String value = String.join(" ", Stream.concat(project.hashtag().stream(), project.pages().stream()).toList());
        return mention(ref, "Project", value, project.passage().isEmpty() ? project.name() : project.passage(),
                project.name()).relatedTo(relations("has the member", project.members()));
    }

    private Fact publication(Ref ref, PublicationFacts publication) {
        return mention(ref, "Publication", publication.url(),
                publication.passage().isEmpty() ? publication.title() : publication.passage(), publication.title())
                .relatedTo(relations("is made by", publication.producers()));
    }

    private Fact mention(Ref ref, String kind, String value, Passage passage, Passage name) {
        return Fact.of(Marks.of(ref), kind, value, passage).remarked(identity.remarks(ref, addresses.mentioned(ref)))
                .mendedBy(identity.mends(ref, addresses.mentioned(ref), name));
    }

    private List<Fact> variants(List<Variant> variants) {
        return variants.stream().map(variant -> Fact.of(marks.next("V"), "Also written", "",
                Passage.of(variant.language(), variant.quote()))).toList();
    }

    private static <T> List<Fact> each(Kind kind, List<T> mentions, BiFunction<Ref, T, Fact> fact) {
        return IntStream.range(0, mentions.size())
                .mapToObj(index -> fact.apply(new Ref(kind, index), mentions.get(index))).toList();
    }
}
