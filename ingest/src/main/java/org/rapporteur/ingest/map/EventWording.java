package org.rapporteur.ingest.map;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;

/** What an event is called in each language version: by its title, or else by what is stated of it. */
record EventWording(WorkFacts work) {
    private static final int NAMED_SPEAKERS = 3;

    SortedMap<OfficialLanguage, String> labels() {
        SortedMap<OfficialLanguage, String> labels = generated();
        labels.putAll(Wording.labels(work.event().title()));
        return labels;
    }

    /** Labels in the languages that have no title. */
    SortedMap<OfficialLanguage, String> generated() {
        SortedMap<OfficialLanguage, String> labels = new TreeMap<>();
        work.sources().keySet().stream().filter(language -> work.event().title().in(language).isEmpty())
                .forEach(language -> labels.put(language, generated(language)));
        return labels;
    }

    /** "Series: webinar 2", or "Webinar 2: first speakers"; the kind of event in its dictionary form. */
    private String generated(OfficialLanguage language) {
        EventFacts event = work.event();
        String kind = Stream
                .concat(event.kind().stream().map(key -> Lexicon.of(language).forms("event." + key).getFirst()),
                        event.ordinal().stream().map(String::valueOf))
                .collect(Collectors.joining(" "));
        String series = words(event.series(), language);
        if (!series.isEmpty()) {
            return kind.isEmpty() ? series : series + ": " + kind;
        }
        String speakers = work.people().stream().filter(EventWording::speaks).map(PersonFacts::name)
                .map(name -> words(name, language)).filter(Predicate.not(String::isEmpty)).limit(NAMED_SPEAKERS)
                .collect(Collectors.joining(", "));
        if (event.kind().isEmpty()) {
            return Wording.filled(Wording.in(language).event(), speakers.isEmpty() ? work.name() : speakers);
        }
        String beginning = kind.substring(0, 1).toUpperCase(language.locale()) + kind.substring(1);
        return speakers.isEmpty() ? beginning : beginning + ": " + speakers;
    }

    private static boolean speaks(PersonFacts person) {
        return person.participations().stream().anyMatch(participation -> participation.role() == Role.SPEAKER);
    }

    private static String words(Passage passage, OfficialLanguage language) {
        return passage.in(language).map(Quote::text).orElse("");
    }
}
