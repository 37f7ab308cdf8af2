package org.rapporteur.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
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
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.lookup.LookupStore;
import org.rapporteur.ingest.map.ReportMapping;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.Snapshot;

class ResolverTest {
    private final PublishedGraphs nothing = new PublishedGraphs(new DatasetDirectory(Path.of("")), Snapshot.EMPTY,
            new IriSpace("https://data.example/"));
    private final Register register = new Register(LookupStore.inMemory(), nothing.iris());

    @Test
    void the_same_name_and_employer_at_another_event_is_the_same_person_and_the_same_employer() {
        publish(work("One").person("Ada Berg", "Tide Office"));
        Resolution second = publish(work("Two").person("Ada Berg", "Tide Office"));
        assertEquals("ada-berg", person(second));
        assertEquals("tide-office", second.slug(Kind.ORGANISATION, 0).text());
    }

    @Test
    void the_same_name_with_another_employer_is_somebody_else() {
        publish(work("One").person("Ada Berg", "Tide Office"));
        assertEquals("ada-berg-2", person(publish(work("Two").person("Ada Berg", "Sand Office"))));
    }

    @Test
    void a_colleague_with_a_similar_name_is_somebody_else() {
        publish(work("One").person("Ada Berg", "Tide Office"));
        assertEquals("adam-berg", person(publish(work("Two").person("Adam Berg", "Tide Office"))));
    }

    @Test
    void accounts_that_deny_each_other_keep_namesakes_apart() {
        publish(work("One").person("Ada Berg", "Tide Office", "ada1"));
        assertEquals("ada-berg-2", person(publish(work("Two").person("Ada Berg", "Tide Office", "ada2"))));
    }

    @Test
    void an_account_is_stronger_than_a_changed_name_and_employer() {
        publish(work("One").person("Ada Berg", "Tide Office", "ada1"));
        assertEquals("ada-berg", person(publish(work("Two").person("Ada Lund", "Sand Office", "ADA1"))));
    }

    @Test
    void between_two_equal_candidates_nobody_is_chosen() {
        publish(work("One").person("Ada Berg", "Tide Office", "ada1"));
        publish(work("Two").person("Ada Berg", "Tide Office", "ada2"));
        assertEquals("ada-berg-3", person(publish(work("Three").person("Ada Berg", "Tide Office"))));
    }

    @Test
    void an_organisation_by_name_alone_is_another_one() {
        publish(work("One").person("Ada Berg", "Ministry of Tides"));
        Resolution second = publish(work("Two").person("Bo Lund", "Ministry of Tides"));
        assertEquals("ministry-of-tides-2", second.slug(Kind.ORGANISATION, 0).text());
    }

    @Test
    void two_people_of_one_report_stay_two_even_with_one_name() {
        Resolution both = publish(work("One").person("Ada Berg", "Tide Office").person("Ada Berg", "Sand Office"));
        assertNotEquals(both.slug(Kind.PERSON, 0), both.slug(Kind.PERSON, 1));
    }

    @Test
    void a_project_is_known_by_its_hashtag_whatever_its_name() {
        publish(work("One").project("Bright Bay", "#Bay"));
        assertEquals("bay", publish(work("Two").project("Ljusa viken", "#bay")).slug(Kind.PROJECT, 0).text());
        assertEquals("other", publish(work("Three").project("Bright Bay", "#Other")).slug(Kind.PROJECT, 0).text());
    }

    @Test
    void a_report_that_is_published_again_keeps_a_person_whose_account_was_mistyped() {
        Slug report = publish(work("One").person("Ada Berg", "Tide Office", "ada1")).report();
        Resolution again = new Resolver(register, nothing)
                .resolve(work("One").person("Ada Berg", "Sand Office", "ada2").facts(), Optional.of(report));
        assertEquals("ada-berg", person(again));
        assertEquals(report, again.report());
    }

    @Test
    void two_reports_with_one_title_are_two_events() {
        publish(work("Annual day"));
        assertEquals("annual-day-2", publish(work("Annual day")).event().text());
    }

    private static Work work(String title) {
        return new Work(title);
    }

    private Resolution publish(Work work) {
        WorkFacts facts = work.facts();
        Resolution resolution = new Resolver(register, nothing).resolve(facts, Optional.empty());
        PartNames parts = PartNames.of(facts, resolution.report(), nothing, Identities.NONE);
        byte[] quads = ReportMapping.map(facts, resolution, parts, nothing.iris()).facts();
        register.replace(resolution.report(), Map.of(), ReportTestimony.of(quads, nothing.iris()));
        return resolution;
    }

    private static String person(Resolution resolution) {
        return resolution.slug(Kind.PERSON, 0).text();
    }

    private static Passage passage(String text) {
        return Passage.of(OfficialLanguage.EN, new Quote(text, new Range(0, text.length())));
    }

    private static final class Work {
        private final String title;
        private final List<PersonFacts> people = new ArrayList<>();
        private final List<OrganisationFacts> bodies = new ArrayList<>();
        private final List<ProjectFacts> projects = new ArrayList<>();

        Work(String title) {
            this.title = title;
        }

        Work person(String name, String employer, String... accounts) {
            Ref body = new Ref(Kind.ORGANISATION, bodies.size());
            bodies.add(new OrganisationFacts(passage(employer), List.of(), Optional.empty(), false, Optional.empty()));
            people.add(new PersonFacts(passage(name), List.of(),
                    List.of(accounts).stream()
                            .map(account -> new AccountFacts("https://social.example/", "social", account,
                                    "https://social.example/" + account, passage(account)))
                            .toList(),
                    List.of(new ParticipationFacts(Role.SPEAKER, Passage.NONE, List.of(body), Passage.NONE))));
            return this;
        }

        Work project(String name, String hashtag) {
            projects.add(new ProjectFacts(passage(name), Optional.of(hashtag), List.of(), List.of(), passage(name)));
            return this;
        }

        WorkFacts facts() {
            SourceText source = new SourceText(title + ".txt", Digest.sha256(title), title);
            EventFacts event = new EventFacts(passage(title), Passage.NONE, Optional.empty(), Passage.NONE,
                    Passage.NONE, Passage.NONE, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                    List.of());
            return new WorkFacts(title, new TreeMap<>(Map.of(OfficialLanguage.EN, source)), event, people, bodies,
                    projects, List.of(), List.of(), List.of(), List.of());
        }
    }
}
