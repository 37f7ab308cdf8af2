package org.rapporteur.ingest.text;

import java.util.List;
import java.util.regex.Pattern;

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
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

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

    /** The word reduced in three ways: ch as in Chavdar, ch as in Christos, c and j as in Victor and Jelev; ts, nd, mb and v as
    * Germans and Greeks write them. */
    static List<String> of(String word) {
        String common = word.replaceAll("ts?ch", "ch").replaceAll("shch|sch|sh", "s").replace("dzh", "dz")
                .replace("zh", "z").replace("ph", "f").replace("th", "t").replaceAll("x|cks|kc", "ks")
                .replaceAll("qu(?=[ei])|q", "k").replace("w", "v").replace("ou", "u").replaceAll("g[uh](?=[ei])", "g")
                .replaceAll("^g(?=i[ao])", "i").replaceAll("^aa", "a").replace("gk", "g").replaceAll("mp|mb", "mb")
                .replaceAll("t[sz]|cz", "c").replaceAll("(?<=[aou])e(?!l?$)", "");
        return List.of(
                reduced(common.replace("ch", "c").replace("kh", "h")), reduced(common.replaceAll("[ck]h", "h")
                        .replace("c", "z").replaceAll("n[td]", "d").replace("mb", "b").replace("f", "v")),
                reduced(common.replaceAll("ck|c(?![ei]|$)", "k").replace("j", "z")));
    }

    private static String reduced(String word) {
        String vowels = word.replaceAll("[jy]", "i").replaceAll("i{2,}", "i");
        String single = DOUBLED.matcher(vowels).replaceAll("$1");
        return single.length() >= LONG_ENOUGH_TO_DOUBLE ? single : vowels;
    }
}
