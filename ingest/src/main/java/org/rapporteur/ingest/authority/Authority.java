package org.rapporteur.ingest.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.authority.Entry.What;
import org.rapporteur.ontology.OfficialLanguage;

/** The organisations, places and subjects that authority files name, to be found by their labels. */
public final class Authority {
    /** No authority file. */
    public static final Authority NONE = new Authority(List.of());

    /** The place table of the EU Publications Office says the country only in the code, as in {@code BEL_BRU}. */
    private static final Pattern CODE_WITH_COUNTRY = Pattern
            .compile("(http://publications\\.europa\\.eu/resource/authority/)place/([A-Z]{3})_.+");

    private final Map<What, List<Entry>> entries = new EnumMap<>(What.class);
    private final Map<String, Entry> places = new HashMap<>();
    private final Map<Shelf, Map<String, List<Found>>> shelves = new ConcurrentHashMap<>();

    Authority(Collection<Entry> all) {
        all.forEach(entry -> {
            entries.computeIfAbsent(entry.what(), first -> new ArrayList<>()).add(entry);
            if (entry.what() == What.PLACE) {
                places.put(entry.iri(), entry);
            }
        });
    }

    /** A thing with the label it was found by. */
    record Found(Entry entry, Label label) {
        /** A word like an abbreviation is one only in the same letters. */
        boolean isWritten(String words) {
            return !label.isAbbreviation() || label.text().equals(words.strip());
        }
    }

    /** The labels of one kind of thing in one language. */
    private record Shelf(What what, OfficialLanguage language) {
        String key(String label) {
            return what == What.SUBJECT ? Words.of(label).joined() : Label.name(label, language);
        }
    }

    /** Whether it names nothing. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many things it names. */
    public int size() {
        return entries.values().stream().mapToInt(List::size).sum();
    }

    /** The things of a kind that are called so in a language. */
    List<Found> called(What what, String name, OfficialLanguage language) {
        Shelf shelf = new Shelf(what, language);
        return labels(shelf).getOrDefault(shelf.key(name), List.of()).stream().filter(found -> found.isWritten(name))
                .toList();
    }

    /** The subjects by the folded words of their labels in a language. */
    Map<String, List<Found>> subjects(OfficialLanguage language) {
        return labels(new Shelf(What.SUBJECT, language));
    }

    /** Whether one place lies in another. */
    boolean isWithin(Entry place, Entry other) {
        Set<String> seen = new HashSet<>(Set.of(place.iri()));
        Deque<Entry> open = new ArrayDeque<>(List.of(place));
        while (!open.isEmpty()) {
            for (String around : around(open.pop())) {
                if (around.equals(other.iri())) {
                    return true;
                }
                if (seen.add(around) && places.containsKey(around)) {
                    open.add(places.get(around));
                }
            }
        }
        return false;
    }

    /** Whether it is known what a place lies in. */
    boolean isLocated(Entry place) {
        return !around(place).isEmpty();
    }

    private static Set<String> around(Entry place) {
        Set<String> around = new TreeSet<>(place.within());
        Matcher code = CODE_WITH_COUNTRY.matcher(place.iri());
        if (code.matches()) {
            around.add(code.group(1) + "country/" + code.group(2));
        }
        return around;
    }

    /** Made when first asked for: folding the labels of a large file costs seconds in all 24 languages. */
    private Map<String, List<Found>> labels(Shelf wanted) {
        return shelves.computeIfAbsent(wanted, shelf -> {
            Map<String, List<Found>> labels = new HashMap<>();
            for (Entry entry : entries.getOrDefault(shelf.what(), List.of())) {
                entry.labels().stream().filter(label -> label.isIn(shelf.language()))
                        .forEach(label -> labels.computeIfAbsent(shelf.key(label.text()), first -> new ArrayList<>(1))
                                .add(new Found(entry, label)));
            }
            labels.remove("");
            return labels;
        });
    }
}
