package org.rapporteur.ingest.erasure;

import java.util.ArrayList;
import java.util.List;

/** The words of a text: runs of letters and digits, and where they stand among its {@link Letters}. */
final class Words {
    /** Longer runs, which only files have that are no texts, are looked at in pieces that overlap by half. */
    private static final int LONGEST = 200;

    private Words() {}

    /**
     * A word.
     *
     * @param begin the index of its first letter
     * @param end the index behind its last
     * @param lower whether it is written in small letters, in a script that has others
     */
    record Word(int begin, int end, NameWord name, boolean lower) {}

    static List<Word> of(Letters letters) {
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < letters.length();) {
            int end = at;
            while (end < letters.length() && isPart(letters.shown()[end])) {
                end++;
            }
            for (int begin = at; begin < end; begin += LONGEST / 2) {
                int last = Math.min(end, begin + LONGEST);
                words.add(new Word(begin, last, NameWord.of(visible(letters.text(begin, last))),
                        Character.isLowerCase(letters.shown()[begin])));
                begin = last == end ? end : begin;
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    static List<NameWord> names(String name) {
        Letters letters = Letters.of(name.codePoints().toArray());
        return of(letters).stream().map(Word::name).filter(word -> word.length() > 0).toList();
    }

    private static String visible(String word) {
        return word.codePoints().filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Soft hyphens and joiners are not seen, so they do not end a word. */
    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }
}
