package org.rapporteur.ingest.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * A label in an authority file.
 *
 * @param text as it is written there
 * @param language its language; empty where the file does not say, so that it stands for all
 * @param preferred whether it is the name, rather than another name
 */
record Label(String text, Optional<OfficialLanguage> language, boolean preferred) {
    private static final Map<OfficialLanguage, Set<String>> ARTICLES = new ConcurrentHashMap<>();

    /** Whether it can be compared with a text in a language. */
    boolean isIn(OfficialLanguage other) {
        return language.isEmpty() || language.get() == other;
    }

    /** Whether it is an abbreviation, which other words may have the letters of. */
    boolean isAbbreviation() {
        return isAbbreviation(text);
    }

    /** Whether a name is one word with more than one capital letter. */
    static boolean isAbbreviation(String name) {
        return name.codePoints().noneMatch(Character::isWhitespace)
                && name.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    /** Whether it tells an organisation by itself: one word that is no abbreviation, such as "Council", names many. */
    boolean tellsAnOrganisation(OfficialLanguage other) {
        return preferred || isAbbreviation() || name(text, other).contains(" ");
    }

    /** A name in folded words without the article before it, so that names can be equal. */
    static String name(String text, OfficialLanguage language) {
        List<String> words = Words.of(text).folded();
        boolean article = words.size() > 1 && articles(language).contains(words.getFirst());
        return String.join(" ", article ? words.subList(1, words.size()) : words);
    }

    private static Set<String> articles(OfficialLanguage language) {
        return ARTICLES.computeIfAbsent(language, first -> Lexicon.of(first).forms("word.article").stream()
                .map(Words::of).map(Words::joined).collect(Collectors.toSet()));
    }
}
