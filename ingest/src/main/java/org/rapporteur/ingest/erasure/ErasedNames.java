package org.rapporteur.ingest.erasure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.erasure.Words.Word;
import org.rapporteur.ontology.Slug;

/** Finds names in running text of which no more is known than how to recognise one. */
public final class ErasedNames {
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;

    private ErasedNames() {}

    /**
     * The names of a text: two capitalised words side by side, or what they may be the inflected forms of.
     *
     * @param isName told two words in plain Latin letters
     */
    public static Traces in(String text, Predicate<String> isName) {
        Letters letters = Letters.of(text.codePoints().toArray());
        List<Word> words = Words.of(letters);
        Set<String> names = new LinkedHashSet<>();
        for (int at = 0; at + 1 < words.size(); at++) {
            Word one = words.get(at);
            Word next = words.get(at + 1);
            if (!one.lower() && !next.lower() && next.begin() - one.end() <= 2) {
                Set<String> found = new LinkedHashSet<>();
                stems(one.name()).forEach(first -> stems(next.name()).forEach(
                        last -> Stream.of(first + " " + last, last + " " + first).filter(isName).forEach(found::add)));
                if (!found.isEmpty()) {
                    names.addAll(found);
                    names.add(letters.text(one.begin(), next.end()));
                }
            }
        }
        return new Traces(names, Set.of(), Set.of());
    }

    /** The slug that a name in running text is looked up by. */
    public static Stream<Slug> slug(String name) {
        return Stream.of(Words.names(name).stream().map(NameWord::folded).collect(Collectors.joining("-")))
                .filter(Slug::isSlug).map(Slug::new);
    }

    private static List<String> stems(NameWord word) {
        List<String> stems = new ArrayList<>(List.of(word.folded()));
        for (int cut = 1; cut <= LONGEST_ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
            String stem = word.folded().substring(0, word.length() - cut);
            stems.addAll(List.of(stem, stem + "a"));
        }
        return stems;
    }
}
