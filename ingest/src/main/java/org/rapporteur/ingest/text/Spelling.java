package org.rapporteur.ingest.text;

import java.util.List;

/**
 * How a word of a name may be spelt by those who write its sounds otherwise: Georgi and Gueorgui, Müller and Mueller,
 * Zhelyazkov and Željazkov.
 *
 * <p>A letter may stand for more than one sound (ch in Christos and in Chavdar), so a word is reduced in three ways, and
 * two words are spellings of one when any of the ways leads to the same letters.
 */
final class Spelling {
    /** Below this length a doubled letter makes another name: Ana and Anna. */
    private static final int LONG_ENOUGH_TO_DOUBLE = 5;
    private static final Rewriting COMMON = new Rewriting().then("ts?ch", "ch").then("shch|sch|sh", "s")
            .then("dzh", "dz").then("zh", "z").then("ph", "f").then("th", "t").then("x|cks|kc", "ks")
            .then("qu(?=[ei])|q", "k").then("w", "v").then("ou", "u").then("g[uh](?=[ei])", "g")
            .then("^g(?=i[ao])", "i").then("^aa", "a").then("gk", "g").then("mp|mb", "mb").then("t[sz]|cz", "c")
            .then("(?<=[aou])e(?!l?$)", "");
    private static final Rewriting AS_IN_CHAVDAR = new Rewriting().then("ch", "c").then("kh", "h");
    /** With ts, nd, mb and v as Germans and Greeks write them. */
    private static final Rewriting AS_IN_CHRISTOS = new Rewriting().then("[ck]h", "h").then("c", "z").then("n[td]", "d")
            .then("mb", "b").then("f", "v");
    private static final Rewriting AS_IN_VICTOR = new Rewriting().then("ck|c(?![ei]|$)", "k").then("j", "z");
    private static final Rewriting VOWELS = new Rewriting().then("[jy]", "i").then("i{2,}", "i");
    private static final Rewriting SINGLE = new Rewriting().then("(.)\\1+", "$1");

    private Spelling() {}

    /** Whether two words in plain Latin letters may be one name, spelt otherwise. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        List<String> ones = of(one);
        List<String> others = of(other);
        return ones.get(0).equals(others.get(0)) || ones.get(1).equals(others.get(1))
                || ones.get(2).equals(others.get(2));
    }

    /** The word reduced in three ways. */
    static List<String> of(String word) {
        String common = COMMON.of(word);
        return List.of(reduced(AS_IN_CHAVDAR.of(common)), reduced(AS_IN_CHRISTOS.of(common)),
                reduced(AS_IN_VICTOR.of(common)));
    }

    private static String reduced(String word) {
        String vowels = VOWELS.of(word);
        String single = SINGLE.of(vowels);
        return single.length() >= LONG_ENOUGH_TO_DOUBLE ? single : vowels;
    }
}
