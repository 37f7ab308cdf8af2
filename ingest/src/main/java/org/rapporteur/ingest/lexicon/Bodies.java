package org.rapporteur.ingest.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ontology.OfficialLanguage;

/** The institutions and bodies of the European Union, by their names in 24 languages: {@code bodies.tsv}. */
public final class Bodies {
    /** What the first case of a word may end in, and the others do not. */
    private static final Pattern ENDED = Pattern.compile("(?u)[aeiouáéíóúăąęėāēīšsαεηιουωάέήίόύώςаеиоуъя]$");
    private static final int LONG_ENOUGH_TO_INFLECT = 5;
    private static final List<Body> ALL = load();
    private static final Map<OfficialLanguage, Pattern> ANY = any();

    private Bodies() {}

    /**
     * One institution or body.
     *
     * @param iri in the corporate-body table of the EU Publications Office
     * @param names by language: the official name, then older names and abbreviations
     * @param patterns by language: finds any of the names, inflected forms too
     */
    public record Body(String iri, Map<OfficialLanguage, List<String>> names,
            Map<OfficialLanguage, Pattern> patterns) {}

    /** Those that a text names, which are none for most texts. */
    public static List<Body> in(String text, OfficialLanguage language) {
        Pattern any = ANY.get(language);
        return any == null || !any.matcher(text).find()
                ? List.of()
                : ALL.stream().filter(body -> body.patterns().containsKey(language)
                        && body.patterns().get(language).matcher(text).find()).toList();
    }

    /** Whether the name of one stands at an index of a text. */
    public static boolean at(String text, int index, OfficialLanguage language) {
        Pattern any = ANY.get(language);
        return any != null && any.matcher(text).region(index, text.length()).useTransparentBounds(true).lookingAt();
    }

    private static Map<OfficialLanguage, Pattern> any() {
        Map<OfficialLanguage, List<String>> names = new EnumMap<>(OfficialLanguage.class);
        ALL.forEach(body -> body.names().forEach(
                (language, forms) -> names.computeIfAbsent(language, first -> new ArrayList<>()).addAll(forms)));
        Map<OfficialLanguage, Pattern> any = new EnumMap<>(OfficialLanguage.class);
        names.forEach((language, forms) -> any.put(language, pattern(forms)));
        return any;
    }

    private static List<Body> load() {
        List<Body> bodies = new ArrayList<>();
        for (String line : LexiconFile.lines("bodies.tsv")) {
            String[] columns = line.split("\t");
            Map<OfficialLanguage, List<String>> names = new EnumMap<>(OfficialLanguage.class);
            Map<OfficialLanguage, Pattern> patterns = new EnumMap<>(OfficialLanguage.class);
            for (int i = 1; i < columns.length; i++) {
                String[] entry = columns[i].split("=", 2);
                OfficialLanguage.ofTag(entry[0].strip()).ifPresent(language -> {
                    List<String> forms = LexiconFile.variants(entry[1]);
                    names.put(language, forms);
                    patterns.put(language, pattern(forms));
                });
            }
            bodies.add(new Body(columns[0].strip(), Map.copyOf(names), Map.copyOf(patterns)));
        }
        return Collections.unmodifiableList(bodies);
    }

    private static Pattern pattern(List<String> names) {
        String alternatives = names.stream().sorted((a, b) -> b.length() - a.length()).map(Bodies::form)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    /** An abbreviation stands as it is; the words of a name may have another ending, one word alone but a further one. */
    private static String form(String name) {
        boolean abbreviation = !name.contains(" ") && name.codePoints().filter(Character::isUpperCase).count() >= 2;
        if (abbreviation) {
            return Pattern.quote(name);
        }
        if (!name.contains(" ") && !ENDED.matcher(name).find()) {
            return Pattern.quote(name) + "\\p{L}{0,3}";
        }
        return List.of(name.split(" ")).stream().map(Bodies::inflected).collect(Collectors.joining("[\\s\\u00A0]+"));
    }

    private static String inflected(String word) {
        if (word.length() < LONG_ENOUGH_TO_INFLECT) {
            return Pattern.quote(word);
        }
        return Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}{0,5}";
    }
}
