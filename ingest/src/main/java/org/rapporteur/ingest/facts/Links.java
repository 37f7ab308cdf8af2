package org.rapporteur.ingest.facts;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What authority files link a report to.
 *
 * @param places where the event was held
 * @param subjects what the event was about
 * @param subjectsOfTalks what a talk was about, by the position of the talk
 */
public record Links(List<ConceptFacts> places, List<ConceptFacts> subjects,
        SortedMap<Integer, List<ConceptFacts>> subjectsOfTalks) {
    /** No links. */
    public static final Links NONE = new Links(List.of(), List.of(), Collections.emptySortedMap());

    public Links {
        places = List.copyOf(places);
        subjects = List.copyOf(subjects);
        subjectsOfTalks = Collections.unmodifiableSortedMap(new TreeMap<>(subjectsOfTalks));
    }

    /** The subjects of the talk at a position. */
    public List<ConceptFacts> ofTalk(int position) {
        return subjectsOfTalks.getOrDefault(position, List.of());
    }
}
