package org.rapporteur.ingest.text;

import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A name in plain Latin letters, to be compared often.
 *
 * @param folded as {@link Folding#fold} gives it
 * @param capital whether it begins with a capital letter
 */
public record FoldedName(String folded, boolean capital) {
    /** Two names this alike are forms of one: an ending more, a letter wrong, another script. */
    private static final double ALIKE = 0.93;
    /** Up to this length a letter more or less makes another name. */
    private static final int SHORT = 5;
    private static final int LONGEST_ENDING = 6;
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** A name as it is written. */
    public static FoldedName of(String name) {
        return new FoldedName(Folding.fold(name), Character.isUpperCase(name.codePointAt(0)));
    }

    /** This word and the next of one name. */
    public FoldedName with(FoldedName next) {
        return new FoldedName(folded + " " + next.folded, capital);
    }

    /** Whether the other is this name, inflected, misspelt or in another script. */
    public boolean alike(FoldedName other) {
        if (folded.isEmpty() || other.folded.isEmpty() || capital != other.capital
                || folded.charAt(0) != other.folded.charAt(0) || !Folding.sameNumbers(folded, other.folded)) {
            return false;
        }
        if (folded.equals(other.folded)) {
            return true;
        }
        String[] words = folded.split(" ");
        String[] others = other.folded.split(" ");
        return words.length == others.length
                ? IntStream.range(0, words.length).allMatch(i -> alike(words[i], others[i]))
                : writtenTogether(folded.replace(" ", ""), other.folded.replace(" ", ""));
    }

    /** Word by word, since long names of two bodies may differ in one word only. */
    private static boolean alike(String word, String other) {
        boolean comparable = word.length() > SHORT && Math.abs(word.length() - other.length()) <= LONGEST_ENDING;
        Slip slip = Slip.between(word, other);
        return Spelling.same(word, other) || Inflection.same(word, other)
                || comparable && (other.startsWith(word) || slip == Slip.EXCHANGE || slip == Slip.INSIDE);
    }

    private static boolean writtenTogether(String name, String other) {
        return name.length() > SHORT && (other.startsWith(name) && other.length() - name.length() <= LONGEST_ENDING
                || Math.abs(name.length() - other.length()) <= 1 && JARO_WINKLER.apply(name, other) >= ALIKE);
    }
}
