package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/**
 * A question with the words that say who asks it: before it, "Name:", "Name (body) asks:", or in brackets behind it.
 *
 * @param who the words
 * @param question what is asked
 * @param told whether a word for asking is among them
 */
record AskedBy(Block who, Block question, boolean told) {
    private static final String BLANK = "[\\s\\u00A0]*";
    private static final Pattern BEFORE = Pattern
            .compile("(?u)(?<who>[^:?!\\n]{4,160}?)" + BLANK + ":" + BLANK + "(?=\\S)");
    private static final Pattern BEHIND = Pattern
            .compile("(?u)[?;\\u037E][\"”“’»)]*" + BLANK + "[(\\[](?<who>[^()\\[\\]\\n]{4,120})[)\\]]\\.?$");

    /** Where a question says so. */
    static Optional<AskedBy> of(Block text, Lexicon lexicon) {
        return before(text, lexicon).or(() -> behind(text, lexicon));
    }

    private static Optional<AskedBy> before(Block text, Lexicon lexicon) {
        Matcher label = BEFORE.matcher(text.raw());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        Optional<Block> question = text.part(label.end(), text.raw().length());
        Matcher asks = lexicon.words("word.asks").matcher(text.raw()).region(0, label.end("who"));
        if (!asks.find()) {
            return question.filter(rest -> QuestionLabel.asks(rest, lexicon))
                    .flatMap(rest -> text.part(0, label.end("who")).map(who -> new AskedBy(who, rest, false)));
        }
        Optional<Block> who = asks.start() == 0 ? text.part(asks.end(), label.end("who")) : text.part(0, asks.start());
        return question.flatMap(rest -> who.filter(AskedBy::beginsLarge).map(words -> new AskedBy(words, rest, true)));
    }

    /** Behind a small word the one for asking is a noun: "Question by Name". */
    private static boolean beginsLarge(Block words) {
        return Character.isUpperCase(words.words().codePointAt(0));
    }

    private static Optional<AskedBy> behind(Block text, Lexicon lexicon) {
        Matcher brackets = BEHIND.matcher(text.raw());
        return brackets.find()
                ? text.part(0, brackets.start() + 1).filter(question -> QuestionLabel.asks(question, lexicon))
                        .flatMap(question -> text.part(brackets.start("who"), brackets.end("who"))
                                .map(who -> new AskedBy(who, question, false)))
                : Optional.empty();
    }
}
