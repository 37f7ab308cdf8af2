package org.rapporteur.ingest.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The consonants of a word by how they are made, and what tells genders apart: the vowel that a word begins with and
 * whether it ends in a. Newspapers write foreign names by ear, so Julien becomes Жюлиен and Ζιλιέν.
 *
 * <p>Some letters are made in more than one way, by the language they are read in, so a word may have several sounds.
 */
final class Sound {
    /** With fewer consonants the vowels have to be the same, too. */
    private static final int TELLING = 3;
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");

    /** Letters that languages read differently, and how they do. */
    private record Reading(Pattern letters, List<String> ways) {
        static Reading of(String letters, String... ways) {
            return new Reading(Pattern.compile(letters), List.of(ways));
        }

        Set<String> of(Set<String> words) {
            Set<String> read = new LinkedHashSet<>();
            words.forEach(word -> {
                if (letters.matcher(word).find()) {
                    ways.forEach(way -> read.add(letters.matcher(word).replaceAll(way)));
                } else {
                    read.add(word);
                }
            });
            return read;
        }
    }

    /** Hungarian gy, Polish rz, English w, Greek γου for it, Spanish z, French endings that are not heard. */
    private static final List<Reading> WRITTEN = List.of(Reading.of("gy", "d", "g"), Reading.of("rz", "rz", "z"),
            Reading.of("(?<!^)w", "v", "u"), Reading.of("(?<!^)gou", "gou", "u"),
            Reading.of("((?<![dtc])z(?!h)|c(?=[ei]))", "$1", "t"), Reading.of("(?<=[aeiou])(mps?)$", "$1", "n"),
            Reading.of("(?<=[aeiournm])([tdpxzg]|(?<=[aoe]i|r)s)$", "$1", ""));
    private static final Rewriting COMMON = new Rewriting().then("ts?ch|shch|sch|sh|zh|dz|t[sz]|cz", "s")
            .then("ph", "f").then("th", "t").then("^(?:g?ou|u|wh)(?=[aeio])", "v").then("oo", "u").then("kh", "h")
            .then("gk", "k").then("ck|qu?", "k").then("x", "ks").then("y", "i").then("gu(?=[ei])", "k")
            .then("^gi(?=[ao])", "i").then("n[td]", "t").then("m[pb]", "b").then("ou", "u");
    private static final List<Reading> SPOKEN = List.of(Reading.of("ch", "S", "K", "h"),
            Reading.of("g(?=[ei])", "S", "K", "h"), Reading.of("c(?=[ei])", "S", "K"), Reading.of("c", "S", "K"),
            Reading.of("j", "S", "i", "h"));
    private static final Rewriting CLASSES = new Rewriting().then("i(?=[ou])", "").then("[sz]", "S").then("[gkq]", "K")
            .then("[td]", "T").then("[pb]", "P").then("[vwf]", "F").then("(?<!^)[hH]", "").then("^h", "H")
            .then("(.)\\1+", "$1");
    private static final Rewriting KEY = new Rewriting().then("H", "").then("(?<!^)a", "").then("S", "K")
            .then("(.)\\1+", "$1");

    private Sound() {}

    /** Whether two words in plain Latin letters, from two scripts, may sound alike. */
    static boolean same(String one, String other) {
        Set<String> sounds = of(one);
        sounds.retainAll(of(other));
        return !sounds.isEmpty();
    }

    /** Keys that words of one sound, or spellings of one word, have in common. */
    static Set<String> keys(String word) {
        return read(word).stream().map(letters -> VOWELS.matcher(CLASSES.of(letters)).replaceAll("a")).map(KEY::of)
                .collect(Collectors.toSet());
    }

    /** All sounds the word may have. */
    private static Set<String> of(String word) {
        return read(word).stream().map(Sound::sound).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> read(String word) {
        Set<String> words = Set.of(word);
        for (Reading reading : WRITTEN) {
            words = reading.of(words);
        }
        words = words.stream().map(COMMON::of).collect(Collectors.toSet());
        for (Reading reading : SPOKEN) {
            words = reading.of(words);
        }
        return words;
    }

    private static String sound(String letters) {
        String classes = CLASSES.of(letters);
        String consonants = VOWELS.matcher(classes).replaceAll("");
        String begin = classes.substring(0, Math.min(1, classes.length())).replace('u', 'i');
        String end = letters.endsWith("a") ? "a" : "";
        return consonants.length() < TELLING
                ? classes
                : VOWELS.matcher(begin).matches() ? begin + consonants + end : consonants + end;
    }
}
