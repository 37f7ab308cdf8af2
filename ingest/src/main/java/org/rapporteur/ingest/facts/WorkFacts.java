package org.rapporteur.ingest.facts;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * A report, all language versions of it aligned.
 *
 * @param name a name for it taken from its files, where the text gives none
 * @param sources the text of each language version
 * @param sections parts of the report that are no talks
 * @param links what authority files link it to
 */
public record WorkFacts(String name, SortedMap<OfficialLanguage, SourceText> sources, EventFacts event,
        List<PersonFacts> people, List<OrganisationFacts> organisations, List<ProjectFacts> projects,
        List<PublicationFacts> publications, List<TalkFacts> talks, List<SectionFacts> sections,
        List<QuestionFacts> questions, Links links) {
    public WorkFacts {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        projects = List.copyOf(projects);
        publications = List.copyOf(publications);
        talks = List.copyOf(talks);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /** A report as it was read, before it is linked. */
    public WorkFacts(String name, SortedMap<OfficialLanguage, SourceText> sources, EventFacts event,
            List<PersonFacts> people, List<OrganisationFacts> organisations, List<ProjectFacts> projects,
            List<PublicationFacts> publications, List<TalkFacts> talks, List<SectionFacts> sections,
            List<QuestionFacts> questions) {
        this(name, sources, event, people, organisations, projects, publications, talks, sections, questions,
                Links.NONE);
    }

    /** The same facts under another name. */
    public WorkFacts named(String other) {
        return new WorkFacts(other, sources, event, people, organisations, projects, publications, talks, sections,
                questions, links);
    }

    /** The same facts with links of the organisations, in the same order, and of the rest. */
    public WorkFacts linked(List<OrganisationFacts> linkedOrganisations, Links others) {
        return new WorkFacts(name, sources, event, people, linkedOrganisations, projects, publications, talks, sections,
                questions, others);
    }

    /** The same facts with texts that have other file names. */
    public WorkFacts from(SortedMap<OfficialLanguage, SourceText> others) {
        return new WorkFacts(name, others, event, people, organisations, projects, publications, talks, sections,
                questions);
    }
}
