package org.rapporteur.ingest.text;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two forms of a name are, across scripts, spellings and word order. */
public final class NameSimilarity {
    /** From here on two forms may name one person, if no other person of the event is nearly as close. */
    public static final double LIKELY = 0.80;
    /** How far the second-best candidate has to be behind. */
    public static final double MARGIN = 0.10;

    /** Below this two forms do not name one person. */
    public static final double UNLIKE = 0.65;

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private NameSimilarity() {}

    /**
     * A name as it is compared: whoever compares it with many others folds it once.
     *
     * @param words folded
     * @param inOrder the words as they stand
     * @param sorted the words in alphabetical order
     */
    public record Form(List<String> words, String inOrder, String sorted) {
        /** The form of a name. */
        public static Form of(String name) {
            List<String> words = Folding.words(name);
            return new Form(words, String.join(" ", words), String.join(" ", words.stream().sorted().toList()));
        }
    }

    /** Between 0 and 1; 1 for the same letters once folded, in any order of the words. */
    public static double between(String one, String other) {
        return between(Form.of(one), Form.of(other));
    }

    /** The same for names that are folded already. */
    public static double between(Form one, Form other) {
        return Math.max(JARO_WINKLER.apply(one.inOrder(), other.inOrder()),
                JARO_WINKLER.apply(one.sorted(), other.sorted()));
    }
}
