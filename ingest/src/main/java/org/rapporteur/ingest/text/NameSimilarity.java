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

    /** Between 0 and 1; 1 for the same letters once folded, in any order of the words. */
    public static double between(String one, String other) {
        List<String> a = Folding.words(one);
        List<String> b = Folding.words(other);
        String inOrderA = String.join(" ", a);
        String inOrderB = String.join(" ", b);
        double inOrder = JARO_WINKLER.apply(inOrderA, inOrderB);
        double sorted = JARO_WINKLER.apply(sorted(a), sorted(b));
        return Math.max(inOrder, sorted);
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
