package org.rapporteur.ingest.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.PersonFacts.AccountFacts;
import org.rapporteur.ingest.facts.PersonFacts.ParticipationFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;
import org.rapporteur.shapes.dataset.Digest;

/** The facts of a report that was never written. */
final class FictionalWork {
    private final String title;
    private final List<PersonFacts> people = new ArrayList<>();
    private final List<OrganisationFacts> bodies = new ArrayList<>();
    private final List<ProjectFacts> projects = new ArrayList<>();
    private Passage series = Passage.NONE;
    private Passage number = Passage.NONE;
    private Passage type = Passage.NONE;

    FictionalWork(String title) {
        this.title = title;
    }

    FictionalWork person(String name, String employer, String... accounts) {
        Ref body = new Ref(Kind.ORGANISATION, bodies.size());
        bodies.add(new OrganisationFacts(passage(employer), List.of(), Optional.empty(), false, Optional.empty()));
        people.add(new PersonFacts(passage(name), List.of(),
                List.of(accounts).stream()
                        .map(account -> new AccountFacts("https://social.example/", "social", account,
                                "https://social.example/" + account, passage(account)))
                        .toList(),
                List.of(new ParticipationFacts(Role.SPEAKER, Passage.NONE, List.of(body), List.of(), Passage.NONE))));
        return this;
    }

    /** Another account of the person added last. */
    FictionalWork account(String service, String name) {
        PersonFacts person = people.removeLast();
        List<AccountFacts> accounts = new ArrayList<>(person.accounts());
        accounts.add(new AccountFacts(service, "other", name, service + name, passage(name)));
        people.add(new PersonFacts(person.name(), person.variants(), accounts, person.participations()));
        return this;
    }

    /** Another name of the organisation added last. */
    FictionalWork variant(String name) {
        OrganisationFacts body = bodies.removeLast();
        bodies.add(new OrganisationFacts(body.name(),
                List.of(new Variant(OfficialLanguage.EN, new Quote(name, new Range(0, name.length())))), body.unitOf(),
                false, Optional.empty()));
        return this;
    }

    /** What the organisation added last is a unit of. */
    FictionalWork unitOf(String parent) {
        OrganisationFacts body = bodies.removeLast();
        bodies.add(new OrganisationFacts(body.name(), body.variants(),
                Optional.of(new Ref(Kind.ORGANISATION, bodies.size() + 1)), false, Optional.empty()));
        bodies.add(new OrganisationFacts(passage(parent), List.of(), Optional.empty(), false, Optional.empty()));
        return this;
    }

    FictionalWork series(String name, String number, String type, String language) {
        series = passage(name);
        OfficialLanguage said = OfficialLanguage.ofTag(language).orElseThrow();
        this.number = Passage.of(said, new Quote(number, new Range(0, number.length())));
        this.type = Passage.of(said, new Quote(type, new Range(0, type.length())));
        return this;
    }

    FictionalWork project(String name, String hashtag) {
        projects.add(new ProjectFacts(passage(name), Optional.of(hashtag), List.of(), List.of(), passage(name)));
        return this;
    }

    WorkFacts facts() {
        SourceText source = new SourceText(title + ".txt", Digest.sha256(title), title);
        SortedMap<OfficialLanguage, SourceText> sources = new TreeMap<>(Map.of(OfficialLanguage.EN, source));
        number.quotes().keySet().forEach(language -> sources.put(language, source));
        EventFacts event = new EventFacts(passage(title), type, Optional.empty(), Passage.NONE, series, number,
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Passage.NONE);
        return new WorkFacts(title.isEmpty() ? "untitled" : title, sources, event, people, bodies, projects, List.of(),
                List.of(), List.of(), List.of());
    }

    private static Passage passage(String text) {
        return text.isEmpty()
                ? Passage.NONE
                : Passage.of(OfficialLanguage.EN, new Quote(text, new Range(0, text.length())));
    }
}
