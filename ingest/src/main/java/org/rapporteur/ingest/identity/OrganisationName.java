package org.rapporteur.ingest.identity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ingest.text.OrganisationNames;

/**
 * A name of an organisation, as far as it is compared.
 *
 * @param words in plain Latin letters, articles and the like left out
 */
record OrganisationName(List<String> words) {
    /** A word this long may be a whole name, as in languages that write compounds in one. */
    private static final int LONG_WORD = 8;
    private static final int SHORTEST_TELLING_ABBREVIATION = 4;
    private static final int SHORTEST_ABBREVIATION = 3;

    OrganisationName {
        words = List.copyOf(words);
    }

    static OrganisationName of(String comparable) {
        return new OrganisationName(NameWords.telling(comparable));
    }

    /** How far two sets of names may be those of one organisation. */
    static NameLikeness likeness(Set<String> one, Set<String> other) {
        List<OrganisationName> ones = one.stream().map(OrganisationName::of).toList();
        List<OrganisationName> others = other.stream().map(OrganisationName::of).toList();
        boolean bothFull = ones.stream().anyMatch(OrganisationName::full)
                && others.stream().anyMatch(OrganisationName::full);
        NameLikeness best = ones.stream().filter(name -> name.full() || !bothFull)
                .flatMap(name -> others.stream().filter(known -> known.full() == name.full()).map(name::likeness))
                .max(Enum::compareTo).orElse(NameLikeness.DIFFERENT);
        return best == NameLikeness.DIFFERENT && bothFull && translated(ones, others) ? NameLikeness.NEAR : best;
    }

    /** The same abbreviation, a kind of body in both, and no word in common: one name in two languages, if something else agrees. */
    private static boolean translated(List<OrganisationName> ones, List<OrganisationName> others) {
        boolean abbreviation = ones.stream().filter(name -> !name.full())
                .anyMatch(name -> name.words.getFirst().length() >= SHORTEST_ABBREVIATION && others.contains(name));
        Set<String> kinds = kinds(ones);
        Set<String> proper = proper(ones);
        proper.retainAll(proper(others));
        return abbreviation && !Collections.disjoint(kinds, kinds(others)) && proper.isEmpty();
    }

    private static Set<String> kinds(List<OrganisationName> names) {
        return names.stream().filter(OrganisationName::full).flatMap(name -> NameWords.kinds(name.words).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> proper(List<OrganisationName> names) {
        return names.stream().filter(OrganisationName::full).flatMap(name -> NameWords.proper(name.words).stream())
                .collect(Collectors.toSet());
    }

    /** Whether it names one body by itself, rather than abbreviating it. */
    boolean full() {
        return words.size() > 1 || words.getFirst().length() >= LONG_WORD;
    }

    /** Keys of which two names that may be one have one in common. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(OrganisationNames.keys(words));
        List<String> proper = NameWords.proper(words);
        Set<String> kinds = NameWords.kinds(words);
        if (!kinds.isEmpty() && !proper.isEmpty()) {
            OrganisationNames.sounds(proper).forEach(sound -> keys.add(kinds + " " + sound));
        }
        return keys;
    }

    /** Equal only where the name alone is enough. */
    private NameLikeness likeness(OrganisationName other) {
        NameLikeness likeness = sameKindAndProperName(other)
                ? NameLikeness.EQUAL
                : OrganisationNames.likeness(words, other.words);
        boolean doubtful = full()
                ? NameWords.common(words) || NameWords.common(other.words)
                : words.getFirst().length() < SHORTEST_TELLING_ABBREVIATION;
        if (likeness == NameLikeness.EQUAL && doubtful) {
            return NameLikeness.NEAR;
        }
        boolean placedOnce = likeness == NameLikeness.DIFFERENT && words.size() > 1 && other.words.size() > 1
                && NameWords.PLACE.in(words) != NameWords.PLACE.in(other.words) && OrganisationNames
                        .likeness(withoutPlaces().toList(), other.withoutPlaces().toList()) == NameLikeness.EQUAL;
        return placedOnce ? NameLikeness.NEAR : likeness;
    }

    /** University of Harborough, Universität Harborough: the kind is translated, the rest is not. */
    private boolean sameKindAndProperName(OrganisationName other) {
        Set<String> kinds = NameWords.kinds(words);
        return !kinds.isEmpty() && kinds.equals(NameWords.kinds(other.words)) && OrganisationNames
                .likeness(NameWords.proper(words), NameWords.proper(other.words)) == NameLikeness.EQUAL;
    }

    private Stream<String> withoutPlaces() {
        return words.stream().filter(word -> !NameWords.PLACE.contains(word));
    }
}
