package org.rapporteur.ingest.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Cardinal numbers as words of one language: those of its table, and what is put together from them, with or without
 * blanks and hyphens, as in "sto dvadeset i troje" or "hundert drei und zwanzig".
 */
final class SpelledNumbers {
    private static final int SHORTEST_PART = 2;

    private final NumberWords words;

    private SpelledNumbers(NumberWords words) {
        this.words = words;
    }

    static SpelledNumbers of(OfficialLanguage language) {
        return new SpelledNumbers(NumberWords.of(language));
    }

    /** The number, from 2 on, that these words are. */
    Optional<Integer> value(String phrase) {
        String plain = NumberWords.plain(phrase);
        return words.value(plain).or(() -> composed(List.of(plain.split(" ")))).filter(number -> number > 1);
    }

    /** Whether some number begins with this word. */
    boolean canBegin(String word) {
        String first = NumberWords.plain(word).split(" ", 2)[0];
        return words.begins(first) || single(first).isPresent();
    }

    /** Each part the longest that is a number, added up. */
    private Optional<Integer> composed(List<String> tokens) {
        Optional<NumberSum> sum = Optional.of(NumberSum.NOTHING);
        boolean connected = false;
        int next = 0;
        while (next < tokens.size() && sum.isPresent()) {
            int from = next;
            Optional<Integer> end = IntStream.iterate(tokens.size(), to -> to > from, to -> to - 1).boxed()
                    .filter(to -> part(tokens.subList(from, to)).isPresent()).findFirst();
            if (end.isPresent()) {
                boolean unitAndTen = connected && words.unitsFirst();
                int part = part(tokens.subList(from, end.get())).orElseThrow();
                sum = sum.flatMap(so -> so.plus(part, unitAndTen));
                connected = false;
                next = end.get();
            } else if (!connected && next > 0 && words.connects(tokens.get(next))) {
                connected = true;
                next++;
            } else {
                return Optional.empty();
            }
        }
        return connected ? Optional.empty() : sum.map(NumberSum::value);
    }

    private Optional<Integer> part(List<String> tokens) {
        return words.value(String.join(" ", tokens))
                .or(() -> tokens.size() == 1 ? single(tokens.getFirst()) : words.value(String.join("", tokens)));
    }

    /** A word that two others were joined to. */
    private Optional<Integer> single(String word) {
        if (words.value(word).isPresent()) {
            return words.value(word);
        }
        return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART).boxed()
                .sorted((one, other) -> other - one)
                .flatMap(at -> joined(word.substring(0, at), word.substring(at)).stream()).findFirst();
    }

    private Optional<Integer> joined(String first, String second) {
        return words.value(first).flatMap(value -> NumberSum.NOTHING.plus(value, false))
                .flatMap(sum -> (words.value(second).isPresent() ? words.value(second) : single(second))
                        .flatMap(value -> sum.plus(value, false)))
                .map(NumberSum::value);
    }
}
