package org.rapporteur.ingest.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.ConceptFacts;
import org.rapporteur.ingest.facts.Links;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.shapes.dataset.Finding;

/**
 * Links a report to an authority.
 *
 * @param again whether all of the authority was found to be meant before, so that nothing has to confirm it
 * @param admitted which places and phrases count
 */
record Linker(Authority authority, boolean again, Predicate<Match> admitted) {
    private static final int VERSIONS_THAT_CONFIRM = 2;

    Linked link(WorkFacts work) {
        OrganisationLinks organisations = new OrganisationLinks(authority, work,
                new Definitions(again ? Map.of() : work.sources()));
        List<OrganisationFacts> bodies = organisations.linked();
        Verdict place = new Verdict(
                new PlaceLinks(authority, work).verdict().matches().stream().filter(admitted).toList());
        List<ConceptFacts> places = place.thing().map(thing -> new ConceptFacts(thing.iri(), place.passage())).stream()
                .toList();
        SubjectLinks subjects = new SubjectLinks(authority, work,
                again ? 1 : Math.min(VERSIONS_THAT_CONFIRM, work.sources().size()));
        List<ConceptFacts> ofEvent = subjects.of(titles(work.event().title(), work.sections()), admitted);
        SortedMap<Integer, List<ConceptFacts>> ofTalks = new TreeMap<>();
        for (int talk = 0; talk < work.talks().size(); talk++) {
            TalkFacts facts = work.talks().get(talk);
            ofTalks.put(talk, subjects.of(titles(facts.title(), facts.sections()), admitted));
        }
        List<Finding> findings = new ArrayList<>(organisations.findings());
        place.doubt(work.sources()).ifPresent(findings::add);
        findings.addAll(subjects.findings());
        return new Linked(work.linked(bodies, new Links(places, ofEvent, ofTalks)), findings);
    }

    private static List<Passage> titles(Passage title, List<SectionFacts> sections) {
        return Stream.concat(Stream.of(title), sections.stream().map(SectionFacts::title)).toList();
    }
}
