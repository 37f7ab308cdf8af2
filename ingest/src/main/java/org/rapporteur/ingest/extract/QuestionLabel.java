package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/**
 * What stands before a question: "Question 1:", "1. kérdés:", "Otázka č. 2:", "Q1.".
 *
 * @param number the number it gives
 * @param end the index in the block's raw text where the question begins
 * @param asks whether the block ends as a question does
 * @param known whether the lexicon knows the word
 */
record QuestionLabel(Optional<Integer> number, int end, boolean asks, boolean known) {
    private static final String BLANK = "[\\s\\u00A0]*";
    /** A word and a number, perhaps with "no." between them, or a number and a word; then a mark. */
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("(?u)^(?:(?<word>\\p{L}{1,14})\\.?" + BLANK
            + "(?:\\p{L}{1,4}[.°º]?" + BLANK + ")?(?<number>\\d{1,3})" + BLANK + "[:.)–-]|(?<first>\\d{1,3})" + BLANK
            + "[.º°-]?" + BLANK + "(?<second>\\p{L}{2,14})" + BLANK + ":)" + BLANK);
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})" + BLANK + "[.:)]" + BLANK);
    private static final Pattern WORD = Pattern.compile("(?u)^(\\p{L}+)" + BLANK + ":" + BLANK);
    private static final Pattern CLOSING = Pattern.compile("[\"'”“’»)]*$");

    static Optional<QuestionLabel> of(Block block, Lexicon lexicon) {
        String raw = block.raw();
        boolean asks = asks(block, lexicon);
        Matcher both = WORD_AND_NUMBER.matcher(raw);
        if (both.find()) {
            boolean wordFirst = both.group("word") != null;
            boolean known = isQuestion(both.group(wordFirst ? "word" : "second"), lexicon);
            Integer number = Integer.valueOf(both.group(wordFirst ? "number" : "first"));
            return known || asks
                    ? Optional.of(new QuestionLabel(Optional.of(number), both.end(), asks, known))
                    : Optional.empty();
        }
        Matcher number = NUMBER.matcher(raw);
        if (number.find() && asks) {
            return Optional
                    .of(new QuestionLabel(Optional.of(Integer.valueOf(number.group(1))), number.end(), true, false));
        }
        Matcher word = WORD.matcher(raw);
        boolean labelled = word.find() && isQuestion(word.group(1), lexicon);
        return labelled ? Optional.of(new QuestionLabel(Optional.empty(), word.end(), asks, true)) : Optional.empty();
    }

    /** The letters of the label at the beginning of its block. */
    String word(Block block) {
        return block.raw().substring(0, end).replaceAll("[^\\p{L}]", "");
    }

    private static boolean isQuestion(String word, Lexicon lexicon) {
        return lexicon.words("word.question").matcher(word).matches();
    }

    /** Whether a block without any label is a question by its last character. */
    static boolean asks(Block block, Lexicon lexicon) {
        String words = CLOSING.matcher(block.words()).replaceFirst("");
        return words.endsWith("?") || words.endsWith("\u037E") || words.endsWith(lexicon.questionMark());
    }
}
