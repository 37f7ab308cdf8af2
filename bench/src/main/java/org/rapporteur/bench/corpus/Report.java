package org.rapporteur.bench.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * A report of an event, in one or more languages.
 *
 * @param second whether it is another author's report of an event that already has one
 * @param languages of its versions, the original first
 * @param spellings how it writes the names of people, by their id
 * @param explained organisations of which it says what they were called before
 * @param seed decides numbers and what is said
 */
record Report(String id, Event event, boolean second, List<OfficialLanguage> languages, Layout layout,
        List<Appearance> order, Map<String, Spelling> spellings, Set<String> explained, long seed) {
    Report {
        languages = List.copyOf(languages);
        order = List.copyOf(order);
        spellings = Map.copyOf(spellings);
        explained = Set.copyOf(explained);
    }

    Spelling spelling(Person person) {
        return spellings.getOrDefault(person.id(), Spelling.USUAL);
    }
}
