package org.rapporteur.ingest.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The consonants of a word by how they are made, and what tells genders apart: the vowel that a word begins with and
 * whether it ends in a. Newspapers write foreign names by ear, so Julien becomes Жюлиен and Ζιλιέν.
 *
 * <p>c, ch, g and j are made in more than one way, so a word may have several sounds.
 */
final class Sound {
    /** With fewer consonants the vowels have to be the same, too. */
    private static final int TELLING = 3;
    private static final Pattern VOWELS = Pattern.compile("[aeiou]");
    private static final Rewriting COMMON = new Rewriting().then("ts?ch|shch|sch|sh|zh|dz|t[sz]|cz", "s")
            .then("ph", "f").then("th", "t").then("^gou(?=[aei])", "v").then("kh", "h").then("gk", "k")
            .then("ck|qu?", "k").then("x", "ks").then("y", "i").then("gu(?=[ei])", "k").then("^gi(?=[ao])", "i")
            .then("n[td]", "t").then("m[pb]", "b").then("ou", "u");
    private static final Rewriting CLASSES = new Rewriting().then("[sz]", "S").then("[gkq]", "K").then("[td]", "T")
            .then("[pb]", "P").then("[vwf]", "F").then("(?<!^)[hH]", "").then("^h", "H").then("(.)\\1+", "$1");
    private static final Rewriting KEY = new Rewriting().then("(?<!^)a|H", "").then("S", "K").then("(.)\\1+", "$1");
    private static final Pattern SOFT_G = Pattern.compile("g(?=[ei])");
    private static final Pattern HARD = Pattern.compile("[cg]");

    private Sound() {}

    /** Whether two words in plain Latin letters, from two scripts, may sound alike. */
    static boolean same(String one, String other) {
        Set<String> sounds = of(one);
        sounds.retainAll(of(other));
        return !sounds.isEmpty();
    }

    /** All sounds the word may have. */
    private static Set<String> of(String word) {
        Set<String> sounds = new TreeSet<>();
        String common = common(word);
        for (String j : Set.of("S", "i")) {
            for (String c : Set.of("S", "K")) {
                for (String ch : Set.of("S", "K", "H")) {
                    for (String g : Set.of("S", "K")) {
                        sounds.add(sound(SOFT_G.matcher(common.replace("ch", ch)).replaceAll(g).replace("c", c)
                                .replace("j", j)));
                    }
                }
            }
        }
        return sounds;
    }

    /** Keys that words of one sound, or spellings of one word, have in common. */
    static Set<String> keys(String word) {
        String common = common(word);
        String begun = common.startsWith("h") ? common.substring(1) : common;
        return Stream.of("K", "")
                .flatMap(ch -> Stream.of("K", "")
                        .map(j -> HARD.matcher(begun.replace("j", j).replace("ch", ch)).replaceAll("K")))
                .map(letters -> VOWELS.matcher(letters).replaceAll("a")).map(vowels -> KEY.of(classes(vowels)))
                .collect(Collectors.toSet());
    }

    private static String common(String word) {
        return COMMON.of(word);
    }

    private static String sound(String common) {
        String classes = classes(common);
        String consonants = VOWELS.matcher(classes).replaceAll("");
        String begin = classes.substring(0, Math.min(1, classes.length()));
        String end = common.endsWith("a") ? "a" : "";
        return consonants.length() < TELLING
                ? classes
                : VOWELS.matcher(begin).matches() ? begin + consonants + end : consonants + end;
    }

    private static String classes(String common) {
        return CLASSES.of(common);
    }
}
