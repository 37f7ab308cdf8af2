package org.rapporteur.ingest.assemble;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ontology.OfficialLanguage;

/** Names of one body without the endings that some languages give them, where several other versions have the name bare. */
final class BareNames {
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_NAME = 5;
    private static final int ENOUGH_VERSIONS = 2;

    private BareNames() {}

    /**
     * The names as they would stand alone.
     *
     * @param posts in which the names stand; a name that stands alone there has no ending
     */
    static SortedMap<OfficialLanguage, Quote> of(Map<OfficialLanguage, Quote> names,
            Map<OfficialLanguage, Quote> posts) {
        SortedMap<OfficialLanguage, Quote> bare = new TreeMap<>(names);
        bare.replaceAll((language, name) -> Organisations.standsAlone(name.text(), posts.get(language).text())
                ? name
                : names.values().stream().map(Quote::text).filter(other -> isBare(other, name.text()))
                        .filter(other -> versions(names, other) >= ENOUGH_VERSIONS).findFirst()
                        .map(other -> name.part(0, other.length())).orElse(name));
        return bare;
    }

    private static boolean isBare(String other, String name) {
        int ending = name.length() - other.length();
        return other.length() >= SHORTEST_NAME && ending > 0 && ending <= LONGEST_ENDING && name.startsWith(other)
                && name.codePoints().skip(other.codePointCount(0, other.length())).allMatch(Character::isLowerCase);
    }

    private static long versions(Map<OfficialLanguage, Quote> names, String text) {
        return names.values().stream().filter(name -> name.text().equals(text)).count();
    }
}
