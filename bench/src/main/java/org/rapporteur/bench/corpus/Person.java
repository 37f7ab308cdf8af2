package org.rapporteur.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Somebody who appears in reports.
 *
 * @param id tells people apart, also those of the same name
 * @param origin the language of the name
 * @param group people who are easily taken for each other share one, such as {@code homonym-1}; empty for most
 * @param names spellings by column of {@code people.tsv}
 */
public record Person(String id, OfficialLanguage origin, boolean female, String group, Map<String, Name> names) {
    static final String HOMONYM = "homonym";
    private static final List<String> SPELLINGS = List.of("latin", "cyrillic", "greek", "french", "german");

    static List<Person> all() {
        List<Person> people = new ArrayList<>();
        for (Map<String, String> row : Table.of("people.tsv").rows()) {
            Map<String, Name> names = new TreeMap<>();
            SPELLINGS.stream().filter(spelling -> !row.get(spelling).isEmpty())
                    .forEach(spelling -> names.put(spelling, Name.of(row.get(spelling))));
            people.add(
                    new Person("person-" + (people.size() + 1), OfficialLanguage.ofTag(row.get("origin")).orElseThrow(),
                            row.get("gender").equals("f"), row.get("group"), Map.copyOf(names)));
        }
        return List.copyOf(people);
    }

    /** The usual spelling in a language. */
    Name name(OfficialLanguage language) {
        String spelling = switch (language) {
            case BG -> "cyrillic";
            case EL -> "greek";
            case FR -> "french";
            case DE -> "german";
            default -> "latin";
        };
        return names.getOrDefault(spelling, names.get("latin"));
    }

    /** What the group is about, such as {@code homonym}; empty for people like no one else. */
    public String likeness() {
        int dash = group.indexOf('-');
        return dash < 0 ? "" : group.substring(0, dash);
    }

    /** Whether both are of one group. */
    public boolean isLike(Person other) {
        return !group.isEmpty() && group.equals(other.group);
    }
}
