package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;

/**
 * What stands before a question: "Question 1:", "1. kérdés:", "2ª pergunta –", "Otázka č. 2:", "Zweite Frage:", "Q1.".
 *
 * @param number the number it gives
 * @param end the index in the block's raw text where the question begins
 * @param asks whether the block ends as a question does
 * @param known whether the lexicon knows the word
 */
record QuestionLabel(Optional<Integer> number, int end, boolean asks, boolean known) {
    private static final String BLANK = "[\\s\\u00A0]*";
    private static final String ASKER = "(?:[(\\[][^)\\]\\n]{1,120}[)\\]]" + BLANK + ")?";
    private static final String MARK = "(?<mark>\\.?[:–—-]|[.)])-?" + BLANK;
    private static final Pattern WORD_THEN_NUMBER = Pattern
            .compile("(?u)^(?<word>\\p{L}{1,14})\\.?" + BLANK + "(?:(?:\\p{L}{1,6}[.°º]?|[#№])" + BLANK
                    + ")?(?<number>\\d{1,3})(?:[.ºª°]|-\\p{L}{1,4})?" + BLANK + ASKER + MARK);
    private static final Pattern NUMBER_THEN_WORD = Pattern
            .compile("(?u)^(?<number>\\d{1,3})(?:\\.?[ºª°]|[.)-]|[-:]\\p{L}{1,5}|\\p{Ll}{1,3})?" + BLANK
                    + "(?<word>\\p{L}{2,14})" + BLANK + ASKER + MARK);
    /** "The second question:" */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?u)^(?:\\p{L}{1,3}['’\\s\\u00A0]+)?(?<one>\\p{L}+)[\\s\\u00A0]+(?<other>\\p{L}+)" + BLANK + MARK);
    /** "Question from the audience:", "Q (Name):" */
    private static final Pattern SOMEBODYS = Pattern
            .compile("(?u)^(?<word>\\p{L}+)\\.?(?=[\\s\\u00A0(\\[,])[^:?!\\n]{1,120}:" + BLANK);
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})" + BLANK + "[.:)]" + BLANK);
    private static final Pattern WORD = Pattern
            .compile("(?u)^(\\p{L}+)(?:" + BLANK + ":|\\.[:-]|(?<=\\p{L}{4})\\.(?=[\\s\\u00A0]))" + BLANK);
    /** Who asks, behind the question. */
    private static final Pattern BRACKETS_BEHIND = Pattern
            .compile("(?<=[?;\\u037E][\"”“’»)]?)[\\s\\u00A0]*[(\\[][^()\\[\\]\\n]{4,120}[)\\]]\\.?$");
    private static final Pattern LETTER = Pattern.compile("(?u)^(\\p{Lu})\\.[\\s\\u00A0]+(?=[\\p{Lu}¿\"„“«])");
    private static final Pattern CLOSING = Pattern.compile("[\"'”“’»)]*$");
    private static final int SHORTEST_INFLECTED = 5;
    private static final int LONGEST_ENDING = 3;

    static Optional<QuestionLabel> of(Block block, Lexicon lexicon) {
        String raw = block.raw();
        boolean asks = asks(block, lexicon);
        return numbered(raw, asks, lexicon).or(() -> asks ? byNumber(raw) : Optional.empty())
                .or(() -> byWord(raw, asks, lexicon)).or(() -> ordinal(raw, asks, lexicon))
                .or(() -> asks ? somebodys(raw, lexicon) : Optional.empty())
                .or(() -> asks ? byLetter(raw, lexicon) : Optional.empty());
    }

    /** An unknown word before a number may be one for a question; behind it, only with a colon. */
    private static Optional<QuestionLabel> numbered(String raw, boolean asks, Lexicon lexicon) {
        Matcher wordFirst = WORD_THEN_NUMBER.matcher(raw);
        Matcher numberFirst = NUMBER_THEN_WORD.matcher(raw);
        if (wordFirst.find()) {
            boolean known = isQuestion(wordFirst.group("word"), lexicon);
            return known || asks ? Optional.of(label(wordFirst, asks, known)) : Optional.empty();
        }
        if (numberFirst.find()) {
            boolean known = isQuestion(numberFirst.group("word"), lexicon);
            boolean announced = asks && numberFirst.group("mark").endsWith(":");
            return known || announced ? Optional.of(label(numberFirst, asks, known)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static QuestionLabel label(Matcher matcher, boolean asks, boolean known) {
        return new QuestionLabel(Optional.of(Integer.valueOf(matcher.group("number"))), matcher.end(), asks, known);
    }

    private static Optional<QuestionLabel> byNumber(String raw) {
        Matcher number = NUMBER.matcher(raw);
        return number.find()
                ? Optional
                        .of(new QuestionLabel(Optional.of(Integer.valueOf(number.group(1))), number.end(), true, false))
                : Optional.empty();
    }

    private static Optional<QuestionLabel> byWord(String raw, boolean asks, Lexicon lexicon) {
        Matcher word = WORD.matcher(raw);
        return word.find() && isQuestion(word.group(1), lexicon)
                ? Optional.of(new QuestionLabel(Optional.empty(), word.end(), asks, true))
                : Optional.empty();
    }

    /** A letter and a full stop may also be an initial. */
    private static Optional<QuestionLabel> byLetter(String raw, Lexicon lexicon) {
        Matcher letter = LETTER.matcher(raw);
        return letter.find() && isQuestion(letter.group(1), lexicon)
                ? Optional.of(new QuestionLabel(Optional.empty(), letter.end(), true, false))
                : Optional.empty();
    }

    private static Optional<QuestionLabel> ordinal(String raw, boolean asks, Lexicon lexicon) {
        Matcher words = ORDINAL.matcher(raw);
        if (!words.find() || !asks && !words.group("mark").endsWith(":")) {
            return Optional.empty();
        }
        return Stream.of("one", "other").filter(word -> isQuestion(words.group(word), lexicon)).findFirst()
                .map(word -> words.group(word.equals("one") ? "other" : "one"))
                .map(word -> new QuestionLabel(number(word, lexicon), words.end(), asks, true));
    }

    private static Optional<Integer> number(String ordinal, Lexicon lexicon) {
        return lexicon.keys("ordinal.").stream().filter(key -> lexicon.words(key).matcher(ordinal).matches())
                .map(key -> Integer.valueOf(key.substring("ordinal.".length()))).findFirst();
    }

    private static Optional<QuestionLabel> somebodys(String raw, Lexicon lexicon) {
        Matcher words = SOMEBODYS.matcher(raw);
        return words.find() && isQuestion(words.group("word"), lexicon)
                ? Optional.of(new QuestionLabel(Optional.empty(), words.end(), true, true))
                : Optional.empty();
    }

    /** The letters of the label at the beginning of its block. */
    String word(Block block) {
        return block.raw().substring(0, end).replaceAll("[^\\p{L}]", "");
    }

    /** Whether a word is one for a question. */
    static boolean isQuestion(String word, Lexicon lexicon) {
        return lexicon.is("word.question", word) || lexicon.words("word.question").matcher(word).matches()
                || lexicon.forms("word.question").stream().anyMatch(form -> isInflected(word, form));
    }

    /** Whether a word is a longer one of the lexicon with another ending. */
    private static boolean isInflected(String word, String form) {
        String stem = Folding.unmarked(form.substring(0, form.length() - 1));
        return form.length() >= SHORTEST_INFLECTED && Folding.unmarked(word).startsWith(stem)
                && word.length() <= form.length() + LONGEST_ENDING;
    }

    /** Whether a block without any label is a question by its last character. */
    static boolean asks(Block block, Lexicon lexicon) {
        String words = CLOSING.matcher(BRACKETS_BEHIND.matcher(block.words()).replaceFirst("")).replaceFirst("");
        return words.endsWith("?") || words.endsWith("\u037E") || words.endsWith(lexicon.questionMark());
    }
}
