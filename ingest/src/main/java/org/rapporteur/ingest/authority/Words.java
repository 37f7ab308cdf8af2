package org.rapporteur.ingest.authority;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.ingest.text.Folding;

/** The words of a text with where they stand in it, folded as names are. */
record Words(List<Word> all) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+");

    Words {
        all = List.copyOf(all);
    }

    /**
     * A word.
     *
     * @param begin its first character
     * @param end the character behind its last
     */
    record Word(int begin, int end, String folded) {}

    static Words of(String text) {
        return new Words(
                WORD.matcher(text).results().map(match -> new Word(match.start(), match.end(), folded(match.group())))
                        .filter(word -> !word.folded().isEmpty()).toList());
    }

    /** The same as folding; most words need no transliteration for it, which takes ten times as long. */
    private static String folded(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return PLAIN.matcher(bare).matches() ? bare.toLowerCase(Locale.ROOT) : Folding.fold(word);
    }

    int size() {
        return all.size();
    }

    List<String> folded() {
        return all.stream().map(Word::folded).toList();
    }

    String joined() {
        return String.join(" ", folded());
    }

    String joined(int from, int to) {
        return String.join(" ", folded().subList(from, to));
    }
}
