package org.rapporteur.ingest.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/** Finds the mentions of shared entities in a work and how they are linked to one another. */
final class Mentions {
    static final Ref EVENT = new Ref(Kind.EVENT, 0);
    static final Ref SERIES = new Ref(Kind.EVENT_SERIES, 0);

    private final WorkFacts facts;
    private final Map<Ref, Set<Ref>> companions = new HashMap<>();

    Mentions(WorkFacts facts) {
        this.facts = facts;
        each(Kind.PERSON, facts.people(), (ref, person) -> link(EVENT, ref));
        each(Kind.PERSON, facts.people(),
                (ref, person) -> person.participations().stream()
                        .flatMap(part -> Stream.of(part.affiliations(), part.formerAffiliations()))
                        .flatMap(Collection::stream).forEach(body -> link(ref, body)));
        each(Kind.ORGANISATION, facts.organisations(), (ref, body) -> body.unitOf().ifPresent(unit -> link(ref, unit)));
        each(Kind.PROJECT, facts.projects(), (ref, project) -> project.members().forEach(body -> link(ref, body)));
        each(Kind.PUBLICATION, facts.publications(),
                (ref, publication) -> publication.producers().forEach(body -> link(ref, body)));
    }

    /** All but the event, which can be told only once its series is known. */
    List<Mention> all() {
        List<Mention> mentions = new ArrayList<>();
        if (!facts.event().series().isEmpty()) {
            mentions.add(mention(SERIES, bests(facts.event().series()), facts.event().series(), List.of(), Set.of(),
                    facts.event().series()));
        }
        each(Kind.ORGANISATION, facts.organisations(), (ref, body) -> mentions.add(organisation(ref, body)));
        each(Kind.PERSON, facts.people(), (ref, person) -> mentions.add(person(ref, person)));
        each(Kind.PROJECT, facts.projects(), (ref, project) -> mentions.add(project(ref, project)));
        each(Kind.PUBLICATION, facts.publications(), (ref, publication) -> mentions.add(publication(ref, publication)));
        return mentions;
    }

    /** The event, as one of a series where it is known to be one. */
    Mention event(List<Slug> series) {
        EventFacts event = facts.event();
        Set<Identifier> identifiers = new HashSet<>();
        event.recordings().forEach(recording -> identifiers.add(Identifier.page(recording.url())));
        series.forEach(slug -> event.number().quotes().forEach((language, number) -> identifiers
                .add(Identifier.number(slug.text(), words(event.type(), language), language.tag(), number.text()))));
        series.forEach(slug -> event.ordinal().ifPresent(
                ordinal -> identifiers.add(Identifier.number(slug.text(), event.kind().orElse(""), ordinal))));
        event.registered().ifPresent(registered -> event.attended()
                .ifPresent(attended -> identifiers.add(Identifier.counts(registered.value(), attended.value()))));
        event.dates().forEach(date -> identifiers.add(Identifier.day(date.period().begin().toString())));
        List<String> slugs = new ArrayList<>(bests(event.title()));
        Romanisation.languages(event.series())
                .forEach(language -> slugs.add(Stream.of(event.series(), event.number(), event.type())
                        .map(passage -> words(passage, language)).collect(Collectors.joining(" "))));
        slugs.add(facts.name());
        return mention(EVENT, slugs, event.title(), List.of(), identifiers, event.title());
    }

    private Mention person(Ref ref, PersonFacts person) {
        Set<Identifier> accounts = person.accounts().stream()
                .map(account -> Identifier.account(account.service(), account.name())).collect(Collectors.toSet());
        return mention(ref, bests(person.name()), person.name(), person.variants(), accounts, person.name());
    }

    private Mention organisation(Ref ref, OrganisationFacts body) {
        Set<Identifier> authority = body.authorityIri().stream().map(Identifier::authority).collect(Collectors.toSet());
        return mention(ref, bests(body.name()), body.name(), body.variants(), authority, body.name());
    }

    private Mention project(Ref ref, ProjectFacts project) {
        Set<Identifier> identifiers = new HashSet<>();
        project.hashtag().map(Identifier::hashtag).ifPresent(identifiers::add);
        project.pages().forEach(page -> identifiers.add(Identifier.page(page)));
        List<String> slugs = new ArrayList<>(project.hashtag().stream().toList());
        slugs.addAll(bests(project.name()));
        project.pages().forEach(page -> slugs.add(host(page)));
        return mention(ref, slugs, project.name(), List.of(), identifiers, project.passage());
    }

    private Mention publication(Ref ref, PublicationFacts publication) {
        List<String> slugs = new ArrayList<>(bests(publication.title()));
        slugs.add(host(publication.url()));
        Set<Identifier> location = publication.url().isBlank()
                ? Set.of()
                : Set.of(Identifier.location(publication.url()));
        return mention(ref, slugs, publication.title(), List.of(), location, publication.passage());
    }

    private Mention mention(Ref ref, List<String> slugs, Passage name, List<Variant> variants,
            Set<Identifier> identifiers, Passage passage) {
        Set<String> names = Stream.concat(name.quotes().values().stream(), variants.stream().map(Variant::quote))
                .map(Quote::text).map(text -> Romanisation.comparable(ref.kind(), text)).filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
        return new Mention(ref, slugs, names, identifiers, Place.of(facts, passage),
                companions.getOrDefault(ref, Set.of()));
    }

    /** The one says whose it is; an organisation would otherwise have to know all its people. */
    private void link(Ref one, Ref other) {
        companions.computeIfAbsent(one, first -> new HashSet<>()).add(other);
    }

    private static List<String> bests(Passage passage) {
        return Romanisation.best(passage).stream().toList();
    }

    private static String words(Passage passage, OfficialLanguage language) {
        return passage.in(language).map(Quote::text).orElse("");
    }

    private static String host(String url) {
        String host = url.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("^www\\.", "");
        return host.replaceFirst("[/?#:].*$", "");
    }

    private static <T> void each(Kind kind, List<T> list, BiConsumer<Ref, T> action) {
        IntStream.range(0, list.size()).forEach(index -> action.accept(new Ref(kind, index), list.get(index)));
    }
}
