package org.rapporteur.ingest.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.text.Folding;

/** Turns word forms into one pattern that finds any of them as whole words. */
final class WordPattern {
    /** Finds nothing. */
    static final Pattern NOTHING = Pattern.compile("(?!)");
    /** Shorter words may be others without their marks. */
    private static final int SHORTEST_UNMARKED = 4;

    private WordPattern() {}

    /** Longer forms first, so that the longest wins; a form that ends in {@code *} takes any ending, one that ends in an apostrophe or hyphen is written onto the next word. */
    static Pattern of(List<String> forms) {
        if (forms.isEmpty()) {
            return NOTHING;
        }
        String alternatives = forms.stream().sorted(Comparator.comparing(String::length).reversed())
                .map(WordPattern::form).collect(Collectors.joining("|"));
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + alternatives + ")");
    }

    /** The forms of one word, as alternatives within a larger pattern. */
    static String single(Collection<String> forms) {
        return forms.stream().filter(form -> form.matches("\\p{L}+['’]?"))
                .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static String form(String form) {
        boolean stem = form.endsWith("*");
        String words = stem ? form.substring(0, form.length() - 1) : form;
        String capitals = Folding.unmarked(words).toUpperCase(Locale.ROOT);
        boolean unmarked = words.length() >= SHORTEST_UNMARKED && !capitals.equals(words.toUpperCase(Locale.ROOT));
        return pattern(words, stem) + (unmarked ? "|(?-i:" + pattern(capitals, stem) + ")" : "");
    }

    private static String pattern(String words, boolean stem) {
        String pattern = List.of(words.split("[\\s\\u00A0]+")).stream().map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u00A0]+"));
        boolean elided = words.endsWith("'") || words.endsWith("’") || words.endsWith("-");
        return pattern + (stem ? "\\p{L}*" : "") + (elided ? "" : "(?![\\p{L}\\p{N}])");
    }
}
