package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/**
 * Who asks, as the label of a question says: "Question (Name, post):", "Question by Name, post:".
 *
 * @param person the one who asks; empty where the words name nobody for sure
 * @param words the words that may name somebody
 */
record Asker(Optional<Introduction> person, Block words) {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]\\n]{4,120})[)\\]]");
    private static final Pattern BY = Pattern.compile(
            "(?u)^\\p{L}+\\.?[\\s\\u00A0,]+(?:\\p{Ll}[\\p{L}'’]*[\\s\\u00A0]+){0,2}(?=\\p{Lu})([^:\\n]{4,120}?)[\\s\\u00A0]*:");

    /** What a label says of it; empty where it names nobody at all. */
    static Optional<Asker> in(Block label, Lexicon lexicon) {
        Matcher brackets = BRACKETS.matcher(label.raw());
        Matcher by = BY.matcher(label.raw());
        if (brackets.find()) {
            return label.part(brackets.start(1), brackets.end(1)).filter(Asker::hasCapital)
                    .map(words -> withoutBy(words, lexicon))
                    .map(words -> of(words, !lexicon.capitalisesNouns(), lexicon));
        }
        return by.find()
                ? label.part(by.start(1), by.end(1)).map(words -> of(words, false, lexicon))
                : Optional.empty();
    }

    /** Who the words name; where a name is not enough, something must say what that person is. */
    static Asker of(Block words, boolean nameIsEnough, Lexicon lexicon) {
        PeopleLine line = new PeopleLine(lexicon, false);
        List<Introduction> read = line.read(words);
        Optional<Introduction> person = read.size() == 1
                ? Optional.of(read.getFirst()).filter(found -> line.isPerson(found.name().text()))
                        .filter(found -> nameIsEnough || found.post().isPresent() || found.inBrackets().isPresent())
                        .filter(found -> found.name().text().contains(" "))
                : Optional.empty();
        return new Asker(person, words);
    }

    /** What stands behind a small word such as "by". */
    private static Block withoutBy(Block words, Lexicon lexicon) {
        Matcher by = lexicon.words("word.by").matcher(words.raw());
        return by.lookingAt() ? words.part(by.end(), words.raw().length()).orElse(words) : words;
    }

    private static boolean hasCapital(Block words) {
        return words.raw().codePoints().anyMatch(Character::isUpperCase);
    }
}
