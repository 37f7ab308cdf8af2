package org.rapporteur.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The titles, degrees and particles around and in names, of all languages at once: {@code person-names.tsv}. */
final class PersonNameWords {
    private static final String BLANK = "[\\s\\u00A0]";
    private static final List<Row> ROWS = rows();

    /** Titles before a name. */
    static final Titles TITLES = Titles.of("title", "either");
    /** The same, less those that are given names or surnames, too. */
    static final Titles SURE_TITLES = Titles.of("title");
    /** Degrees behind a name with the blanks or comma before each, where neither name nor post goes on behind them. */
    static final Pattern DEGREES = Pattern.compile("(?:(?:," + BLANK + "*|" + BLANK + "+)(?:" + alternatives("degree")
            + "))+(?=" + BLANK + "*(?:[,;:(|–—-]|$))");
    /** What is written onto the capital of a name: d'Artois, dell'Orto, Ó hEithir. */
    static final Pattern ELISION = Pattern
            .compile("(?:(?:" + String.join("|", forms("elision").toList()) + ")['’ʼ]|[hnt]-?)(?=\\p{Lu})");

    private static final Set<String> PARTICLES = Set.copyOf(forms("particle").toList());

    private static final Set<String> ARTICLES = Set.copyOf(forms("article").toList());

    private PersonNameWords() {}

    /** Whether this is a small word that stands within names. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether these two are a word for a descendant and the article behind it. */
    static boolean isArticle(String words) {
        return ARTICLES.contains(words);
    }

    /**
     * Titles with the blanks behind them.
     *
     * @param byBeginning one of them, by its first letters in lower case
     */
    record Titles(Map<String, Pattern> byBeginning) {
        private static final int LETTERS = 2;
        private static final Pattern NONE = Pattern.compile("(?!)");
        private static final String BEHIND = "(?:(?<=\\p{L}{2}\\.)(?=\\p{L})|" + BLANK + "+)";

        static Titles of(String... keys) {
            return new Titles(Arrays.stream(keys).flatMap(PersonNameWords::forms)
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.groupingBy(form -> beginning(form, 0),
                            Collectors.collectingAndThen(
                                    Collectors.mapping(PersonNameWords::pattern, Collectors.joining("|")),
                                    alternatives -> Pattern.compile("(?:" + alternatives + ")" + BEHIND)))));
        }

        /** The index behind all titles that stand in a text from here on. */
        int end(String text, int from) {
            int end = from;
            for (Matcher title = at(text, end); title.lookingAt(); title = at(text, end)) {
                end = title.end();
            }
            return end;
        }

        private Matcher at(String text, int from) {
            return byBeginning.getOrDefault(beginning(text, from), NONE).matcher(text).region(from, text.length());
        }

        private static String beginning(String text, int from) {
            return text.substring(from, Math.min(text.length(), from + LETTERS)).toLowerCase(Locale.ROOT);
        }
    }

    /** The longest forms first; those with the same first letter together, so that most are never tried. */
    private static String alternatives(String... keys) {
        return Arrays.stream(keys).flatMap(PersonNameWords::forms)
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.groupingBy(form -> form.substring(0, 1).toLowerCase(Locale.ROOT), TreeMap::new,
                        Collectors.mapping(PersonNameWords::pattern, Collectors.joining("|"))))
                .entrySet().stream()
                .map(initial -> "(?=(?iu:" + Pattern.quote(initial.getKey()) + "))(?:" + initial.getValue() + ")")
                .collect(Collectors.joining("|"));
    }

    private static String pattern(String form) {
        boolean stem = form.endsWith("*");
        String written = stem ? form.substring(0, form.length() - 1) : form;
        String letters = Arrays.stream(written.split("(?<=\\.) ?| ")).map(Pattern::quote)
                .collect(Collectors.joining(BLANK + "*"));
        String end = stem ? "\\p{L}*\\.?" : form.endsWith(".") ? "" : "\\.?";
        boolean capitals = form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
        return (capitals ? "(?:" : "(?iu:") + letters + end + ")";
    }

    private static Stream<String> forms(String key) {
        return ROWS.stream().filter(row -> row.key().equals(key)).flatMap(row -> row.forms().stream()).distinct();
    }

    private record Row(String key, List<String> forms) {}

    private static List<Row> rows() {
        try (InputStream bytes = PersonNameWords.class.getResourceAsStream("person-names.tsv")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(columns -> new Row(columns[0], List.of(columns[2].split("\\|")))).toList();
        } catch (IOException damagedJar) {
            throw new UncheckedIOException("Reading person-names.tsv from the class path failed", damagedJar);
        }
    }
}
