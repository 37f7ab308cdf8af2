package org.rapporteur.ingest.lexicon;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Words of one sort that names of organisations are made of, in all official languages at once and in plain Latin
 * letters, since the language of a published name is not asked again.
 */
public final class NameWords {
    /** Articles, prepositions and conjunctions. */
    public static final NameWords SMALL = ofLexicon("word.article", "word.at", "word.and");
    /** Bodies that every country or town has. */
    public static final NameWords PUBLIC = ofLexicon("word.public");
    /** Parts of a body. */
    public static final NameWords UNIT = ofLexicon("word.unit");
    /** What media, companies, clubs and the like are called. */
    public static final NameWords UNDERTAKING = ofLexicon("word.undertaking");
    /** What people are. */
    public static final NameWords POST = ofLexicon("word.post");
    /** Countries, and languages, from which many languages derive the adjective. */
    public static final NameWords PLACE = places();

    private static final int LONG_ENOUGH_TO_INFLECT = 5;

    private static final Map<String, NameWords> KINDS = Lexicon.of(OfficialLanguage.EN).keys("body.").stream()
            .collect(Collectors.toMap(Function.identity(), NameWords::ofLexicon));
    private static final Map<Lexicon, NameWords> IMPERSONAL = new ConcurrentHashMap<>();
    /** Words of any kind, so that most words need not be looked for in each. */
    private static final NameWords OF_ANY_KIND = all(KINDS.values());
    /** A unit with more words than these is called after more than its subject. */
    private static final int SHORT_UNIT = 2;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    private NameWords() {}

    /** The words of one language for bodies and for what people are, none of which stands in a person's name. */
    public static NameWords impersonal(Lexicon lexicon) {
        return IMPERSONAL.computeIfAbsent(lexicon, first -> {
            NameWords words = new NameWords();
            Stream.concat(lexicon.keys("body.").stream(), Stream.of("word.undertaking", "word.post"))
                    .map(lexicon::forms).flatMap(List::stream).forEach(words::add);
            return words;
        });
    }

    /** The words of a name in plain Latin letters without the small ones, unless it has no others. */
    public static List<String> telling(String name) {
        List<String> all = Folding.words(name);
        List<String> telling = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /**
     * The kinds of organisations that the words of a name stand for: keys of the lexicon that begin with {@code body.}.
     * What somebody is may begin as one, as librarians do, and stands for none.
     */
    public static Set<String> kinds(List<String> words) {
        Set<String> kinds = new TreeSet<>();
        words.stream().filter(NameWords::isOfAnyKind).forEach(word -> KINDS.forEach((kind, names) -> {
            if (names.contains(word)) {
                kinds.add(kind);
            }
        }));
        return kinds;
    }

    /** The words that do not stand for a kind of organisation. */
    public static List<String> proper(List<String> words) {
        return words.stream().filter(word -> !isOfAnyKind(word)).toList();
    }

    private static boolean isOfAnyKind(String word) {
        return OF_ANY_KIND.contains(word) && !POST.contains(word);
    }

    /** Whether many bodies have a name of these words, and nothing in it says which is meant. */
    public static boolean common(List<String> words) {
        boolean unit = UNIT.in(words) && words.size() <= SHORT_UNIT;
        return proper(words).isEmpty() || (unit || PUBLIC.in(words)) && !PLACE.in(words);
    }

    /** Whether a word in plain Latin letters is the name of a capital or another large town of Europe. */
    public static boolean isTown(String word) {
        return Towns.NAMES.contains(word);
    }

    /** Whether one of the words of a name, or of its neighbours together, is such a word. */
    public boolean in(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (contains(words.get(i)) || i > 0 && whole.contains(words.get(i - 1) + " " + words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word in plain Latin letters is such a word; the ending of a stem is not longer than the stem. */
    public boolean contains(String word) {
        if (whole.contains(word)) {
            return true;
        }
        for (int length = Math.max(3, (word.length() + 1) / 2); length <= word.length(); length++) {
            if (beginnings.contains(word.substring(0, length))) {
                return true;
            }
        }
        return ends.stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length() + 1);
    }

    private void add(String form) {
        boolean open = form.endsWith("*");
        String plain = Folding.fold(form);
        boolean joined = form.startsWith("-") || form.endsWith("-") || form.endsWith("'") || form.endsWith("’");
        if (form.startsWith("*") && !plain.isEmpty()) {
            ends.add(plain);
        } else if (!plain.isEmpty() && !joined) {
            (open && !plain.contains(" ") && plain.length() > 2 ? beginnings : whole).add(plain);
        }
    }

    private static NameWords ofLexicon(String... keys) {
        NameWords words = new NameWords();
        Arrays.stream(OfficialLanguage.values()).map(Lexicon::of)
                .forEach(lexicon -> Stream.of(keys).map(lexicon::forms).flatMap(List::stream).forEach(words::add));
        return words;
    }

    private static NameWords all(Collection<NameWords> sorts) {
        NameWords words = new NameWords();
        sorts.forEach(sort -> {
            words.whole.addAll(sort.whole);
            words.beginnings.addAll(sort.beginnings);
        });
        return words;
    }

    private static NameWords places() {
        NameWords words = new NameWords();
        Consumer<String> inflected = name -> {
            String plain = Folding.fold(name);
            words.add(plain.contains(" ") || plain.length() < LONG_ENOUGH_TO_INFLECT
                    ? plain
                    : plain.substring(0, plain.length() - 1) + "*");
        };
        for (OfficialLanguage language : OfficialLanguage.values()) {
            ULocale in = new ULocale(language.tag());
            Europe.COUNTRIES.forEach(country -> inflected.accept(new ULocale("", country).getDisplayCountry(in)));
            Europe.LANGUAGES.forEach(tongue -> inflected.accept(new ULocale(tongue).getDisplayLanguage(in)));
        }
        return words;
    }

    /** The towns that time zones are called after, in all official languages. */
    private static final class Towns {
        private static final Set<String> NAMES = Arrays.stream(OfficialLanguage.values())
                .map(language -> TimeZoneNames.getInstance(new ULocale(language.tag())))
                .flatMap(names -> TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)
                        .stream().filter(zone -> zone.startsWith("Europe/")).map(names::getExemplarLocationName))
                .flatMap(name -> Stream.ofNullable(name)).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** Where the bodies come from that reports of the official languages name. */
    private static final class Europe {
        private static final List<String> COUNTRIES = List.of("AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE",
                "DK", "EE", "ES", "FI", "FR", "GB", "GE", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV",
                "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "TR", "UA",
                "US", "XK");
        private static final List<String> LANGUAGES = List.of("bg", "cs", "da", "de", "el", "en", "es", "et", "fi",
                "fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "mk", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl",
                "sq", "sr", "sv", "tr", "uk");
    }
}
