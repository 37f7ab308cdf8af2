package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;

/** Tells a heading inside a part from a statement: short, announces with a colon or ends without a mark, no link. */
final class SubHeading {
    private static final Pattern FOOTNOTE = Pattern.compile("^(?:\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹]|\\*+[\\s\\u00A0])");
    /** What a poll gave. */
    private static final Pattern RESULT = Pattern.compile("\\d[\\s\\u00A0\\u202F]?%");
    private static final int LONGEST_UNMARKED = 80;
    private static final int LONGEST_ANNOUNCING = 110;

    private SubHeading() {}

    static boolean is(Block block, Lexicon lexicon) {
        if (block.heading()) {
            return true;
        }
        String words = block.words();
        if (block.bullet() || ProgrammeRow.isOfTable(block) || !Link.in(words).isEmpty()
                || FOOTNOTE.matcher(words).find() || RESULT.matcher(words).find()) {
            return false;
        }
        boolean announces = words.endsWith(":") && words.length() <= LONGEST_ANNOUNCING;
        boolean asks = words.endsWith(lexicon.questionMark());
        return announces || words.length() <= LONGEST_UNMARKED && (asks || !words.matches("(?s).*[.!;,…]$"));
    }

    /** The index of the first heading that has text below it; the number of blocks where there is none. */
    static int firstIn(List<Block> blocks, Lexicon lexicon) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (is(blocks.get(i), lexicon)) {
                return i;
            }
        }
        return blocks.size();
    }
}
