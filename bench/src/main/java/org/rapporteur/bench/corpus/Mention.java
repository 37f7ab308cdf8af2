package org.rapporteur.bench.corpus;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Something that a report mentions, and what it truly is.
 *
 * @param truth the same for all mentions of one thing
 * @param written the forms of its name in each language version
 * @param likeness the group of things that are easily taken for each other; empty for most
 * @param traits what is hard about this mention
 * @param accounts those stated, of a person
 * @param situation what else is said of it, such as the organisation of a person
 * @param before the organisation that a person is said to have left; empty where nothing is said
 */
public record Mention(String report, Kind kind, String truth, SortedMap<OfficialLanguage, Set<String>> written,
        String likeness, SortedSet<String> traits, Set<String> accounts, String situation, String before) {
    public Mention {
        written = new TreeMap<>(written);
        traits = new TreeSet<>(traits);
        accounts = Set.copyOf(accounts);
    }

    /** The event that its report is about. */
    public String event() {
        return report.replaceFirst("-b$", "");
    }

    /** One written form, to be shown. */
    public String shown() {
        return written.values().stream().flatMap(Set::stream).findFirst().orElse(truth);
    }

    /** The scripts of the versions it is mentioned in. */
    public Set<String> scripts() {
        Set<String> scripts = new TreeSet<>();
        written.keySet().forEach(language -> scripts.add(script(language)));
        return scripts;
    }

    private static String script(OfficialLanguage language) {
        return switch (language) {
            case BG -> "Cyrillic";
            case EL -> "Greek";
            default -> "Latin";
        };
    }
}
