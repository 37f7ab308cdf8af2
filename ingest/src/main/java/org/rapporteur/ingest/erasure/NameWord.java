package org.rapporteur.ingest.erasure;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * One word, comparable across scripts and ways of writing Latin letters.
 *
 * @param folded in plain lower-case Latin letters and digits
 * @param spellings the folded form with what transliterations disagree about made equal, in two ways: the same letters may be
 *     read in a Slavonic or a Greek manner
 */
record NameWord(String folded, Set<String> spellings) {
    private static final Transliterator LATIN = Transliterator
            .getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower()");
    private static final Map<String, NameWord> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 100_000;
    private static final String[][] COMMON = {{"shch|sht|sch|sh|sz", "s"}, {"zh|dj|dz", "z"}, {"ts|tz|cz", "c"},
            {"ph", "f"}, {"th", "t"}, {"gh", "g"}, {"ck|q", "k"}, {"w", "v"}, {"ou|oo", "u"}, {"ae", "a"}, {"oe", "o"},
            {"ue", "u"}, {"ei|oi|ee|y|j", "i"}, {"ks", "x"}};
    private static final String[][] GREEK = {{"ch|kh", "h"}, {"mp", "b"}, {"nt", "d"}, {"gk|ng|gg", "g"}, {"b", "v"},
            {"ai", "e"}, {"e$", "i"}};
    private static final String[][] SLAVONIC = {{"kh", "h"}, {"ch|c", "c"}, {"u", "a"}};
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final int LONGEST_ENDING = 6;
    private static final int DISTINCTIVE = 6;
    private static final int SHORTEST_STEM = 3;
    private static final Pattern CHANGING_END = Pattern.compile("(?:os|as|is|us|es|ia|io|ie|ii|ij|iy|ya|ja)$");
    private static final Pattern FLEETING = Pattern.compile("[aeiou]([bcdfghjklmnprstvz])$");
    /** What the last consonant of a stem becomes before endings, in Slavonic, Baltic and Finnic languages. */
    private static final Map<String, List<String>> SOFTENED = Map.of("t", List.of("c", "d"), "d", List.of("dz"), "k",
            List.of("c"), "g", List.of("z", "dz"), "h", List.of("z", "s"), "r", List.of("rz"), "kk", List.of("k"), "tt",
            List.of("t"), "pp", List.of("p"));
    /** Endings that cases add to names in the official languages, in plain Latin letters. */
    private static final Set<String> ENDINGS = new HashSet<>(Arrays.asList(("a e i o u y s n t d l m v k r "
            + "as es is os us ov ova ove ovi ovo ovy ou oi ai ei ia ie io iu ii ya ye yu ja je ju jem om em am im um ym "
            + "en on an in na no nu ne ni ns ta te to le la lu lle lla lta lt st sta ssa sse ks ksi ga nak nek val vel "
            + "ra re ban ben ba be bol tol rol hoz hez nal nel et ot at ert ig kent ul ek ak ej ego emu iej iego iemu "
            + "ow owi ach ami mi ului ilor ul el lui han hen hin ine tta nne iin aan een uun een oon ina ino ini inim "
            + "ata ato ite ski ska").split(" ")));

    static NameWord of(String word) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(word, NameWord::read);
    }

    private static NameWord read(String word) {
        // ICU writes the hard sign as a mark; between consonants it is a vowel, which people write as one of these.
        String folded = plain(word.replaceAll("[ъЪ]", "a"));
        Set<String> spellings = new HashSet<>(Set.of(folded));
        String common = replaced(folded, COMMON);
        spellings.add(DOUBLED.matcher(replaced(common, GREEK)).replaceAll("$1"));
        spellings.add(DOUBLED.matcher(replaced(common, SLAVONIC)).replaceAll("$1"));
        return new NameWord(folded, Set.copyOf(spellings));
    }

    /** Names in the official languages are written in three scripts; others only look like words. */
    private static boolean isWritten(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, GREEK, CYRILLIC, COMMON -> true;
            default -> false;
        };
    }

    private static String plain(String text) {
        return text.codePoints().noneMatch(NameWord::isWritten)
                ? ""
                : LATIN.transliterate(text).replaceAll("[^a-z0-9]", "");
    }

    private static String replaced(String text, String[][] rules) {
        String result = text;
        for (String[] rule : rules) {
            result = result.replaceAll(rule[0], rule[1]);
        }
        return result;
    }

    int length() {
        return folded.length();
    }

    /** Whether both are one word, however it was transliterated. */
    boolean equalTo(NameWord other) {
        return folded.equals(other.folded)
                || length() >= SHORTEST_STEM && spellings.stream().anyMatch(other.spellings::contains);
    }

    /** Whether a word is this name in another case; a rare long name may have any ending. */
    boolean inflectedAs(NameWord word) {
        return length() >= SHORTEST_STEM && (hasEnding(folded, word.folded, length() >= DISTINCTIVE)
                || spellings.stream().filter(mine -> mine.length() >= SHORTEST_STEM)
                        .anyMatch(mine -> word.spellings.stream().anyMatch(theirs -> hasEnding(mine, theirs, false)))
                || hasOtherStem(word.folded));
    }

    private static boolean hasEnding(String stem, String word, boolean any) {
        if (!word.startsWith(stem)) {
            return false;
        }
        String ending = word.substring(stem.length());
        String last = stem.substring(stem.length() - 1);
        return any && ending.length() <= LONGEST_ENDING || ENDINGS.contains(ending)
                || ending.matches(last + "(?:al|el|a|e)");
    }

    private boolean hasOtherStem(String word) {
        return length() > SHORTEST_STEM && (changed(folded.replaceFirst("[aeiouy]$", ""), word)
                || changed(CHANGING_END.matcher(folded).replaceFirst(""), word)
                || changed(FLEETING.matcher(folded).replaceFirst("$1"), word)
                || folded.endsWith("nen") && word.startsWith(folded.substring(0, length() - 3) + "s")
                        && word.length() <= length() + LONGEST_ENDING);
    }

    private boolean changed(String stem, String word) {
        return stem.length() >= SHORTEST_STEM && !stem.equals(folded)
                && (stem.equals(word) || hasEnding(stem, word, false) || softened(stem, word));
    }

    private static boolean softened(String stem, String word) {
        return stem.length() > SHORTEST_STEM
                && SOFTENED.entrySet().stream().filter(sound -> stem.endsWith(sound.getKey()))
                        .anyMatch(sound -> sound.getValue().stream()
                                .map(soft -> stem.substring(0, stem.length() - sound.getKey().length()) + soft)
                                .anyMatch(soft -> hasEnding(soft, word, false)));
    }
}
