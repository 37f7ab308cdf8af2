package org.rapporteur.ingest.assemble;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.text.Folding;

/**
 * What somebody is and, where it is told, was before: "director of the Quay Trust, previously adviser at the Lumen Fund".
 *
 * <p>The same words may tell what an organisation was called before: "the Quay Trust (formerly Pier Fund)".
 */
record Posts(Optional<Quote> present, Optional<Quote> former) {
    private static final Pattern OPENING = Pattern.compile("^|[\\s\\u00A0]*(?:([,;–—-])|(\\())[\\s\\u00A0]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0:]*");
    private static final Pattern SMALL_LAST = Pattern.compile("(?u).*[\\s\\u00A0]\\p{Ll}[\\p{L}-]*[\\s\\u00A0)]*");

    static Posts of(Quote post, Lexicon lexicon) {
        String text = post.text();
        Matcher opening = OPENING.matcher(text);
        while (opening.find()) {
            Matcher word = lexicon.words("word.formerly").matcher(text).region(opening.end(), text.length());
            Matcher workedAt = lexicon.words("word.workedat").matcher(text).region(opening.end(), text.length());
            boolean inBrackets = opening.group(2) != null;
            int close = inBrackets ? text.indexOf(')', opening.end()) : text.length();
            if (workedAt.lookingAt() && workedAt.end() < close) {
                int preposition = Math.max(text.lastIndexOf(' ', workedAt.end() - 1) + 1, opening.end());
                return new Posts(before(post, opening.start()), Optional.of(post.part(preposition, close)));
            }
            if (word.lookingAt() && word.end() < close
                    && isPost(text.substring(word.end(), close), inBrackets, lexicon)) {
                int begin = behind(BLANKS, text, word.end());
                return new Posts(before(post, opening.start()), Optional.of(post.part(begin, close)));
            }
        }
        return new Posts(Optional.of(post), Optional.empty());
    }

    private static Optional<Quote> before(Quote post, int end) {
        return end > 0 ? Optional.of(post.part(0, end)) : Optional.empty();
    }

    /** Whether the words behind "formerly" are those for a post, and no name. */
    static boolean isPost(String words, boolean inBrackets, Lexicon lexicon) {
        int blank = behind(BLANKS, words, 0);
        String rest = words.substring(behind(BLANKS, words, behind(lexicon.words("word.article"), words, blank)));
        if (rest.codePoints().noneMatch(Character::isUpperCase) || hasKind(rest.split("[\\s\\u00A0]", 2)[0])) {
            return false;
        }
        Matcher at = lexicon.words("word.employedat").matcher(rest);
        Matcher preposition = lexicon.words("word.at").matcher(rest);
        if (Character.isLowerCase(rest.codePointAt(0)) || at.find() && !hasKind(rest.substring(0, at.start()))) {
            return true;
        }
        return preposition.find()
                ? !inBrackets && !hasKind(rest.substring(0, preposition.start()))
                        && hasKind(rest.substring(preposition.end()))
                : lexicon.postsBehindBodies() && SMALL_LAST.matcher(rest).matches();
    }

    private static int behind(Pattern pattern, String text, int begin) {
        Matcher found = pattern.matcher(text).region(begin, text.length());
        return found.lookingAt() ? found.end() : begin;
    }

    private static boolean hasKind(String words) {
        return !NameWords.kinds(Folding.words(words)).isEmpty();
    }
}
