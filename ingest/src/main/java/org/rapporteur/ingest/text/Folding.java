package org.rapporteur.ingest.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Brings names of all scripts into one: Latin letters without marks, lower case. */
public final class Folding {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The text in small letters of its own script without marks, as many type it, and all do in Greek capitals. */
    public static String unmarked(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('ς', 'σ').replace("ß", "ss");
    }

    /** The text in plain lower-case Latin letters, digits and single blanks; other characters become blanks. */
    public static String fold(String text) {
        return OTHERS.matcher(PlainLatin.of(text)).replaceAll(" ").strip();
    }

    /** The words of {@link #fold}. */
    public static List<String> words(String text) {
        return Arrays.stream(fold(text).split(" ")).filter(Predicate.not(String::isEmpty)).toList();
    }

    /** Whether the same numbers stand in both, in the same order: School 1 is not School 11, however alike the letters. */
    static boolean sameNumbers(String folded, String other) {
        return numbers(folded).equals(numbers(other));
    }

    private static String numbers(String folded) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            boolean digit = Character.isDigit(folded.charAt(i));
            if (digit && i > 0 && !Character.isDigit(folded.charAt(i - 1))) {
                numbers.append(' ');
            }
            if (digit) {
                numbers.append(folded.charAt(i));
            }
        }
        return numbers.toString();
    }
}
