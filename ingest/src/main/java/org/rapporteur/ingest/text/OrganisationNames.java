package org.rapporteur.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares names of organisations, given as their words in plain Latin letters without articles and the like. */
public final class OrganisationNames {
    private static final int BEGINNING = 4;
    private static final int MOST_WORDS = 8;

    private OrganisationNames() {}

    /** How far two names may be those of one organisation; an inflected form is equal, a slip in one word near. */
    public static NameLikeness likeness(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.isEmpty()
                || !Folding.sameNumbers(String.join(" ", one), String.join(" ", other))) {
            return NameLikeness.DIFFERENT;
        }
        List<Integer> odd = IntStream.range(0, one.size()).filter(i -> !sameWord(one.get(i), other.get(i))).boxed()
                .toList();
        if (odd.isEmpty()) {
            return NameLikeness.EQUAL;
        }
        if (odd.size() > 1 || one.size() == 1) {
            return NameLikeness.DIFFERENT;
        }
        String word = one.get(odd.getFirst());
        String otherWord = other.get(odd.getFirst());
        return switch (Slip.between(word, otherWord)) {
            case EXCHANGE, INSIDE -> NameLikeness.NEAR;
            case AT_THE_EDGE -> NameLikeness.RESEMBLING;
            case NONE ->
                word.regionMatches(0, otherWord, 0, BEGINNING) ? NameLikeness.RESEMBLING : NameLikeness.DIFFERENT;
        };
    }

    /** Keys of which two names that may be one have one in common: the beginnings of all words, and of all but one. */
    public static List<String> keys(List<String> words) {
        List<String> beginnings = words.stream().limit(MOST_WORDS).map(OrganisationNames::beginning).toList();
        List<String> keys = new ArrayList<>(List.of(String.join(" ", beginnings)));
        for (int i = 0; i < beginnings.size() && beginnings.size() > 2; i++) {
            List<String> rest = new ArrayList<>(beginnings);
            rest.remove(i);
            keys.add(String.join(" ", rest));
        }
        return keys;
    }

    /** The sounds that the words begin with, whatever the script. */
    public static Set<String> sounds(List<String> words) {
        return words.stream().map(Sound::keys)
                .map(sounds -> sounds.stream().map(OrganisationNames::beginning)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .reduce(new TreeSet<>(Set.of("")), OrganisationNames::joined);
    }

    private static TreeSet<String> joined(Set<String> some, Set<String> more) {
        return some.stream().flatMap(one -> more.stream().map(other -> one + " " + other)).limit(MOST_WORDS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private static boolean sameWord(String one, String other) {
        return Spelling.same(one, other) || Inflection.same(one, other);
    }
}
