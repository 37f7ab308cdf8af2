package org.rapporteur.ingest.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.read.Blanks;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The words of one language that tell the parts of a report, read from {@code {tag}.tsv}.
 *
 * <p>Keys are such as {@code section.background}, {@code role.moderator} or {@code word.question}; each has variants, of
 * which one that ends in {@code *} stands for all words that begin so. Headings are looked up without their marks, as they
 * are typed in capitals and on keyboards that lack them.
 */
public final class Lexicon {
    private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Punct}«„“”»]+|[\\s\\p{Punct}…«„“”»·]+$");
    private static final Map<OfficialLanguage, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, List<String>> variants;
    private final boolean capitalisesNouns;
    private final boolean postsBehindBodies;
    private final boolean joinsNouns;
    private final Map<String, Set<String>> keysOfPhrase = new TreeMap<>();
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    Lexicon(Map<String, List<String>> variants) {
        this.variants = variants;
        this.capitalisesNouns = variants.getOrDefault("grammar.nouns", List.of()).contains("capitalised");
        this.joinsNouns = variants.getOrDefault("grammar.compounds", List.of()).contains("apart");
        this.postsBehindBodies = !variants.getOrDefault("grammar.post", List.of()).isEmpty();
        variants.forEach((key, forms) -> forms
                .forEach(form -> keysOfPhrase.computeIfAbsent(phrase(form), first -> new TreeSet<>()).add(key)));
    }

    /** The lexicon of a language. */
    public static Lexicon of(OfficialLanguage language) {
        return LOADED.computeIfAbsent(language, first -> new Lexicon(LexiconFile.read(first.tag() + ".tsv")));
    }

    /** The key below a prefix, such as {@code section.}, that a whole heading or label stands for. */
    public Optional<String> keyOf(String prefix, String heading) {
        return keysOfPhrase.getOrDefault(phrase(heading), Set.of()).stream().filter(key -> key.startsWith(prefix))
                .findFirst();
    }

    /** Whether a word or phrase is one of a key, marks left out. */
    public boolean is(String key, String phrase) {
        return keysOfPhrase.getOrDefault(phrase(phrase), Set.of()).contains(key);
    }

    /** Finds the words of a key anywhere in a text, case ignored, whole words only; in capitals also without marks. */
    public Pattern words(String key) {
        return patterns.computeIfAbsent(key, first -> WordPattern.of(forms(first)));
    }

    /** The forms of a key, the dictionary form first. */
    public List<String> forms(String key) {
        return variants.getOrDefault(key, List.of());
    }

    /** Finds what stands between the names of a list: a mark, or the language's "and". */
    public Pattern listSeparator() {
        String and = words("word.and").pattern();
        return patterns.computeIfAbsent("separator",
                first -> Pattern.compile("[\\s\\u00A0]*(?:[&/;]|" + and + ")[\\s\\u00A0]*"));
    }

    /** Finds what stands between the names of a list, a comma among it; a comma may also stand before the language's "and". */
    public Pattern commaOrListSeparator() {
        String separator = listSeparator().pattern();
        return patterns.computeIfAbsent("separator,",
                first -> Pattern.compile("(?:[\\s\\u00A0]*,)?(?:" + separator + ")|[\\s\\u00A0]*,[\\s\\u00A0]*"));
    }

    /**
     * A pattern in which {@code <joint>} stands for the small words that join the large words of names, in any official
     * language, since names are written as their own: not for those that in this one stand before places and bodies.
     */
    public Pattern withJoints(String pattern) {
        return patterns.computeIfAbsent(pattern, first -> {
            Set<String> joints = new TreeSet<>(forms("word.of"));
            joints.addAll(forms("word.and"));
            Arrays.stream(OfficialLanguage.values()).map(Lexicon::of)
                    .flatMap(other -> Stream.concat(other.forms("word.of").stream(), other.forms("word.and").stream()))
                    .filter(form -> !forms("word.in").contains(form) && !forms("word.at").contains(form))
                    .forEach(joints::add);
            return Pattern.compile(first.replace("<joint>", WordPattern.single(joints)));
        });
    }

    /** The mark that ends a question. */
    public String questionMark() {
        return forms("grammar.question").stream().findFirst().orElse("?");
    }

    /** Whether the language writes all its nouns with a capital letter, so that a capital shows no name. */
    public boolean capitalisesNouns() {
        return capitalisesNouns;
    }

    /** Whether the language writes what somebody is behind the name of the body: "the Institute its director". */
    public boolean postsBehindBodies() {
        return postsBehindBodies;
    }

    /** Whether the language puts nouns side by side, so that a kind of body may only tell what a person is: "Museum Curator". */
    public boolean joinsNouns() {
        return joinsNouns;
    }

    /** The keys that begin with a prefix. */
    public List<String> keys(String prefix) {
        return variants.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    private static String phrase(String text) {
        return Folding.unmarked(EDGE.matcher(Blanks.collapsed(text)).replaceAll(""));
    }
}
