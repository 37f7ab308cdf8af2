package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/**
 * What stands before a question: "Question 1:", "1. kérdés:", "Q1.".
 *
 * @param number the number it gives
 * @param end the index in the block's raw text where the question begins
 * @param asks whether the block ends as a question does
 */
record QuestionLabel(Optional<Integer> number, int end, boolean asks) {
    private static final String BLANK = "[\\s\\u00A0]*";
    /** A word and a number, or a number and a word, then a mark: the same in every language. */
    private static final Pattern WORD_NUMBER = Pattern
            .compile("(?u)^(?:\\p{L}{1,14}\\.?" + BLANK + "(?:[Nn][r°ºo]\\.?" + BLANK + ")?(\\d{1,3})" + BLANK
                    + "[:.)–-]|(\\d{1,3})" + BLANK + "[.º°-]?" + BLANK + "\\p{L}{2,14}" + BLANK + ":)" + BLANK);
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})" + BLANK + "[.:)]" + BLANK);
    private static final Pattern LETTER = Pattern.compile("^[QFVKPCΕВ]" + BLANK + ":" + BLANK);
    private static final Pattern CLOSING = Pattern.compile("[\"'”“’»)]*$");

    static Optional<QuestionLabel> of(Block block, Lexicon lexicon) {
        String raw = block.raw();
        boolean asks = asks(block, lexicon);
        Matcher numbered = WORD_NUMBER.matcher(raw);
        if (numbered.find()) {
            String number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
            return Optional.of(new QuestionLabel(Optional.of(Integer.valueOf(number)), numbered.end(), asks));
        }
        Matcher plain = NUMBER.matcher(raw);
        if (plain.find() && raw.contains("?")) {
            return Optional.of(new QuestionLabel(Optional.of(Integer.valueOf(plain.group(1))), plain.end(), asks));
        }
        Matcher word = lexicon.words("word.question").matcher(raw);
        if (word.lookingAt() && raw.substring(word.end()).stripLeading().startsWith(":")) {
            int end = raw.indexOf(':', word.end()) + 1;
            return Optional.of(new QuestionLabel(Optional.empty(), end, asks));
        }
        Matcher letter = LETTER.matcher(raw);
        return letter.find() && asks
                ? Optional.of(new QuestionLabel(Optional.empty(), letter.end(), true))
                : Optional.empty();
    }

    /** Whether a block without any label is a question by its last character. */
    static boolean asks(Block block, Lexicon lexicon) {
        String words = CLOSING.matcher(block.words()).replaceFirst("");
        return words.endsWith("?") || words.endsWith("\u037E") || words.endsWith(lexicon.questionMark());
    }
}
