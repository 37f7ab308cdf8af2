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
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

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
                        sounds.add(sound(
                                common.replace("ch", ch).replaceAll("g(?=[ei])", g).replace("c", c).replace("j", j)));
                    }
                }
            }
        }
        return sounds;
    }

    /** Keys that words of one sound, or spellings of one word, have in common. */
    static Set<String> keys(String word) {
        return Stream.of("K", "").flatMap(ch -> Stream.of("K", "").map(
                j -> common(word).replaceFirst("^h", "").replace("j", j).replace("ch", ch).replaceAll("[cg]", "K")))
                .map(letters -> VOWELS.matcher(letters).replaceAll("a"))
                .map(vowels -> classes(vowels).replaceAll("(?<!^)a|H", "").replace("S", "K"))
                .map(key -> DOUBLED.matcher(key).replaceAll("$1")).collect(Collectors.toSet());
    }

    private static String common(String word) {
        return word.replaceAll("ts?ch|shch|sch|sh|zh|dz|t[sz]|cz", "s").replace("ph", "f").replace("th", "t")
                .replaceAll("^gou(?=[aei])", "v").replace("kh", "h").replace("gk", "k").replaceAll("ck|qu?", "k")
                .replace("x", "ks").replace("y", "i").replaceAll("gu(?=[ei])", "k").replaceAll("^gi(?=[ao])", "i")
                .replaceAll("n[td]", "t").replaceAll("m[pb]", "b").replace("ou", "u");
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
        String classes = common.replaceAll("[sz]", "S").replaceAll("[gkq]", "K").replaceAll("[td]", "T")
                .replaceAll("[pb]", "P").replaceAll("[vwf]", "F").replaceAll("(?<!^)[hH]", "").replaceAll("^h", "H");
        return DOUBLED.matcher(classes).replaceAll("$1");
    }
}
