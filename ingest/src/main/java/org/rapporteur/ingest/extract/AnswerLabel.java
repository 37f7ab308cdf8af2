package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.PersonName;

/**
 * What stands before an answer: a word for it, a number, who gave it, in brackets or not: "A:", "Answer 2 –", "R (Name):",
 * "1. válasz, Name:", "Name (Body):".
 *
 * @param author the index in the roster; empty where nobody is named, or nobody who was introduced
 * @param end the index in the block's raw text where the answer begins
 * @param marked whether there is a word for it, and not only a name
 * @param unknown where somebody is named who was not introduced, or may be several; the name then is part of the answer
 */
record AnswerLabel(Optional<Integer> author, int end, boolean marked, Optional<Span> unknown) {
    private static final String BLANK = "[\\s\\u00A0]*";
    private static final Pattern MARK = Pattern
            .compile("(?u)(?:(?<word>\\p{L}+)(?:" + BLANK + "(?:(?:\\p{L}{1,3}[.°º]|[#№])" + BLANK
                    + ")?\\d{1,3}(?!\\d))?|\\d{1,3}(?:[.)ºª°]|-\\p{L}{1,5})?" + BLANK + "(?<second>\\p{L}{2,}))");
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile(
            "\\.?" + BLANK + "[:.–—/-]*" + BLANK + "[(\\[]([^)\\]\\n]{2,120})[)\\]]" + BLANK + "[:.–—-]*" + BLANK);
    /** A small word such as "by" may stand before the name. */
    private static final Pattern BEFORE_NAME = Pattern.compile(BLANK + "[:.,–—/-]*" + BLANK);
    private static final Pattern SMALL_WORD = Pattern.compile("(?u)\\p{Ll}{1,5}(?:[\\s\\u00A0]+|['’])");
    private static final Pattern END = Pattern
            .compile("(?:\\.?" + BLANK + ":" + BLANK + "|\\.?" + BLANK + "[.)/–—-]+[\\s\\u00A0]+)");
    private static final Pattern UNKNOWN = Pattern
            .compile("([^:(\\n]{2,80}?)" + BLANK + "(?:\\([^)\\n]{1,80}\\)" + BLANK + ")?:");
    private static final Pattern TOLD = Pattern.compile("([^:?!\\n]{4,120}?)" + BLANK + ":" + BLANK + "(?=\\S)");
    private static final Pattern BEHIND_NAME = Pattern.compile(BLANK + "[,;–—(]");
    private static final Pattern SURNAME = Pattern
            .compile("(?u)\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[\\s\\u00A0]\\p{Lu}[\\p{L}\\p{M}'’-]+)?");

    static Optional<AnswerLabel> of(Block block, Lexicon lexicon, Roster roster) {
        String raw = block.raw();
        Optional<AnswerLabel> named = SpeakerLabel.at(0, raw, roster)
                .map(speaker -> new AnswerLabel(Optional.of(speaker.person()), speaker.end(), false, Optional.empty()));
        return named.or(() -> told(raw, lexicon, roster)).or(() -> marked(raw, lexicon, roster))
                .or(() -> unknown(raw, 0, roster)
                        .map(name -> new AnswerLabel(Optional.empty(), 0, false, Optional.of(name))));
    }

    /** A name beside a word for answering: "Name replied:". */
    private static Optional<AnswerLabel> told(String raw, Lexicon lexicon, Roster roster) {
        Matcher label = TOLD.matcher(raw);
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        Matcher answers = lexicon.words("word.answers").matcher(raw).region(0, label.end(1));
        return answers.find()
                ? roster.find((raw.substring(0, answers.start()) + raw.substring(answers.end(), label.end(1)))
                        .split("[,(]", 2)[0].strip())
                        .map(person -> new AnswerLabel(Optional.of(person), label.end(), false, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<AnswerLabel> marked(String raw, Lexicon lexicon, Roster roster) {
        Matcher mark = MARK.matcher(raw);
        if (!mark.lookingAt()
                || !isAnswer(Optional.ofNullable(mark.group("word")).orElse(mark.group("second")), lexicon)) {
            return Optional.empty();
        }
        return inBrackets(raw, mark.end(), lexicon, roster).or(() -> behind(raw, mark.end(), roster))
                .or(() -> unknownBehind(raw, mark.end(), roster)).or(() -> alone(raw, mark.end()));
    }

    /** Whether a word is one for an answer. */
    static boolean isAnswer(String word, Lexicon lexicon) {
        return lexicon.is("word.answer", word) || lexicon.words("word.answer").matcher(word).matches();
    }

    private static Optional<AnswerLabel> inBrackets(String raw, int from, Lexicon lexicon, Roster roster) {
        Matcher brackets = NAME_IN_BRACKETS.matcher(raw).region(from, raw.length());
        if (!brackets.lookingAt() || brackets.end() == raw.length()) {
            return Optional.empty();
        }
        String inside = brackets.group(1);
        Optional<Integer> author = roster.find(inside).or(() -> roster.find(inside.split("[,;–—:]", 2)[0]))
                .or(() -> roster.find(lexicon.listSeparator().split(inside, 2)[0]));
        return Optional.of(author.isPresent()
                ? new AnswerLabel(author, brackets.end(), true, Optional.empty())
                : new AnswerLabel(author, brackets.start(1) - 1, true,
                        isSomebody(inside, roster)
                                ? Optional.of(new Span(brackets.start(1), brackets.end(1)))
                                : Optional.empty()));
    }

    private static Optional<AnswerLabel> behind(String raw, int from, Roster roster) {
        Matcher before = BEFORE_NAME.matcher(raw).region(from, raw.length());
        int name = before.lookingAt() ? before.end() : from;
        Matcher small = SMALL_WORD.matcher(raw).region(name, raw.length());
        return SpeakerLabel.at(name, raw, roster)
                .or(() -> small.lookingAt() ? SpeakerLabel.at(small.end(), raw, roster) : Optional.empty())
                .map(speaker -> new AnswerLabel(Optional.of(speaker.person()), speaker.end(), true, Optional.empty()));
    }

    private static Optional<AnswerLabel> alone(String raw, int from) {
        Matcher end = END.matcher(raw).region(from, raw.length());
        return end.lookingAt() && end.end() < raw.length()
                ? Optional.of(new AnswerLabel(Optional.empty(), end.end(), true, Optional.empty()))
                : Optional.empty();
    }

    /** A name behind the mark that is not that of one of the people introduced: the answer begins with it. */
    private static Optional<AnswerLabel> unknownBehind(String raw, int from, Roster roster) {
        Matcher before = BEFORE_NAME.matcher(raw).region(from, raw.length());
        int begin = before.lookingAt() ? before.end() : from;
        return begin == from
                ? Optional.empty()
                : unknown(raw, begin, roster)
                        .map(name -> new AnswerLabel(Optional.empty(), begin, true, Optional.of(name)));
    }

    /** A name and a colon, of somebody who was not introduced, or who may be several people. */
    private static Optional<Span> unknown(String raw, int begin, Roster roster) {
        Matcher label = UNKNOWN.matcher(raw).region(begin, raw.length());
        return label.lookingAt() && isSomebody(label.group(1), roster)
                ? Optional.of(new Span(label.start(1), label.end(1)))
                : Optional.empty();
    }

    /** A whole name; a title and a surname; or a part of the names of several people. */
    static boolean isSomebody(String words, Roster roster) {
        String label = words.strip();
        String untitled = PersonName.withoutTitles(label);
        boolean whole = PersonName.at(label, 0)
                .filter(name -> name.behindDegrees(label) == label.length()
                        || BEHIND_NAME.matcher(label).region(name.behindDegrees(label), label.length()).lookingAt())
                .isPresent();
        boolean titled = !untitled.equals(label) && SURNAME.matcher(untitled).matches();
        return whole || titled || roster.isAmbiguous(label);
    }
}
