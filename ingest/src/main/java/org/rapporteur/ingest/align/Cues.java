package org.rapporteur.ingest.align;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.Numerals;

/**
 * What tells, in any language, that two blocks say the same.
 *
 * @param length in characters
 * @param anchors links, handles, hashtags, numbers, and the name in front with its colon
 * @param words the beginnings of names and of longer words, in plain Latin letters
 * @param sentences how many sentences and parts of sentences it has
 * @param insertions how many brackets and quotation marks it has
 * @param heading whether it is a heading
 * @param announces whether it ends with a colon
 * @param asks whether it ends with a question mark
 */
public record Cues(int length, Set<String> anchors, Set<String> words, int sentences, int insertions, boolean heading,
        boolean announces, boolean asks) {
    private static final Pattern TAG = Pattern.compile("[@#]\\s?[\\p{L}\\p{N}_]{2,}");
    private static final Pattern WORD = Pattern.compile("(?u)(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{N}]+|\\p{L}{5,})");
    private static final Pattern SENTENCE = Pattern.compile("[.!?;:\\u037E·](?=\\s|$)");
    /** With whichever mark a language has. */
    private static final Pattern DECIMAL = Pattern
            .compile("(?<![\\d.,:/-])(\\d{1,3})[.,](\\d{1,2})(?![\\d:/-]|[.,]\\d)");
    private static final Pattern INSERTION = Pattern.compile("[()„“”«»\"]");
    /** What may be the name of somebody who says what follows. */
    private static final Pattern SPEAKER = Pattern
            .compile("(?u)^(\\p{Lu}[\\p{L}.'’-]+(?:[\\s\\u00A0]\\p{Lu}[\\p{L}.'’-]*){1,3})[\\s\\u00A0]?:");
    private static final int BEGINNING = 5;

    public Cues {
        anchors = Set.copyOf(anchors);
        words = Set.copyOf(words);
    }

    /** The cues of a block's words. */
    public static Cues of(String text, boolean heading) {
        Set<String> anchors = new HashSet<>();
        StringBuilder rest = new StringBuilder(text);
        for (Link link : Link.in(text)) {
            anchors.add(link.key());
            rest.replace(link.begin(), link.end(), " ".repeat(link.end() - link.begin()));
        }
        Matcher tag = TAG.matcher(rest);
        while (tag.find()) {
            anchors.add(tag.group().replaceAll("\\s", "").toLowerCase());
        }
        Numerals.in(rest.toString()).forEach(numeral -> anchors.add(numeral.value().toPlainString()));
        DECIMAL.matcher(rest).results().forEach(decimal -> anchors.add(decimal.group(1) + "." + decimal.group(2)));
        SPEAKER.matcher(rest).results()
                .forEach(speaker -> anchors.add(String.join(" ", beginnings(speaker.group(1))) + ":"));
        Set<String> words = beginnings(rest);
        return new Cues(text.length(), anchors, words, (int) SENTENCE.matcher(rest).results().count(),
                (int) INSERTION.matcher(rest).results().count(), heading, text.endsWith(":"),
                text.matches("(?s).*[?;\\u037E][\"”“’»)]*$"));
    }

    private static Set<String> beginnings(CharSequence text) {
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = Folding.fold(word.group());
            words.add(folded.substring(0, Math.min(BEGINNING, folded.length())));
        }
        return words;
    }

    /** The cues of this block and one behind it, as one. */
    Cues with(Cues next) {
        Set<String> allAnchors = new HashSet<>(anchors);
        allAnchors.addAll(next.anchors);
        Set<String> allWords = new HashSet<>(words);
        allWords.addAll(next.words);
        return new Cues(length + 1 + next.length, allAnchors, allWords, sentences + next.sentences,
                insertions + next.insertions, heading, next.announces, next.asks);
    }
}
