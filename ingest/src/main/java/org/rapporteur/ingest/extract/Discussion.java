package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/** Tells a discussion in which people ask and answer from one that is only told. */
final class Discussion {
    /** The key of a part with what was discussed; where somebody asks in it, it is that of the questions. */
    static final String KEY = "section.discussion";

    private static final Pattern TURN = Pattern.compile("^[^:\\n]{2,80}:[\\s\\u00A0]*\\S");
    /** A sentence that is no question, and another behind it. */
    private static final Pattern SAID = Pattern.compile("(?u)\\p{L}{3}[.!…]+[\"”“’»)]*[\\s\\u00A0]+\\p{Lu}");

    private Discussion() {}

    /** Whether a question stands among these blocks, and something behind it. */
    static boolean asks(List<Block> blocks, Lexicon lexicon) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (isAsked(blocks.get(i), blocks.get(i + 1), lexicon)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block asks from its beginning to its end. */
    static boolean onlyAsks(Block block, Lexicon lexicon) {
        return QuestionLabel.asks(block, lexicon) && !SAID.matcher(block.raw()).find();
    }

    private static boolean isAsked(Block block, Block next, Lexicon lexicon) {
        if (!QuestionLabel.asks(block, lexicon)) {
            return false;
        }
        boolean labelled = QuestionLabel.of(block, lexicon).filter(QuestionLabel::known).isPresent()
                || AskedBy.of(block, lexicon).isPresent();
        return onlyAsks(block, lexicon) && (labelled || TURN.matcher(next.raw()).lookingAt());
    }
}
