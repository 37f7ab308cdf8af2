package org.rapporteur.ingest.authority;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.OfficialLanguage;

/** The names of people, organisations and projects in a report: words in the middle of them are no subjects. */
final class Names {
    private final Map<OfficialLanguage, Set<String>> names = new EnumMap<>(OfficialLanguage.class);

    Names(WorkFacts work) {
        work.people().forEach(person -> add(person.name(), person.variants()));
        work.organisations().forEach(body -> add(body.name(), body.variants()));
        work.projects().forEach(project -> add(project.name(), List.of()));
    }

    private void add(Passage name, List<Variant> variants) {
        name.quotes().forEach((language, quote) -> add(language, quote.text()));
        variants.forEach(variant -> add(variant.language(), variant.quote().text()));
    }

    private void add(OfficialLanguage language, String name) {
        names.computeIfAbsent(language, first -> new TreeSet<>()).add(Words.of(name).joined());
    }

    /** Which of these words are a name, one set for each name among them. */
    List<BitSet> in(OfficialLanguage language, Words words) {
        List<BitSet> found = new ArrayList<>();
        List<String> folded = words.folded();
        for (String name : names.getOrDefault(language, Set.of())) {
            List<String> parts = List.of(name.split(" "));
            for (int from = 0; from + parts.size() <= folded.size(); from++) {
                if (folded.subList(from, from + parts.size()).equals(parts)) {
                    BitSet place = new BitSet();
                    place.set(from, from + parts.size());
                    found.add(place);
                }
            }
        }
        return Collections.unmodifiableList(found);
    }
}
