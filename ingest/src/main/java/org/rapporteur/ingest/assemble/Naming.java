package org.rapporteur.ingest.assemble;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;

/** What kind of event it was, of which series and with which number, as its title or description says in passing. */
final class Naming {
    /** Capitalised words that stand right before the word for the event: "its third Coastal Dialogues webinar". */
    private static final Pattern SERIES = Pattern.compile("(?u)(?:\\p{Lu}[\\p{L}\\p{N}'’-]*\\s){2,6}$");

    /** Often what a series of webinars is called; a kind of its own only where no other is named. */
    private static final String MASTERCLASS = "event.masterclass";
    private static final String EVENT = "event.";
    private static final String ORDINAL = "ordinal.";
    private static final int ORDINAL_REACH = 60;

    private final Passage words;

    Naming(Passage words) {
        this.words = words;
    }

    Passage type() {
        return collect((language, quote) -> typeMatch(language, quote.text()).map(match -> part(quote, match)));
    }

    /** The kind that most versions name. */
    Optional<String> kind() {
        return mostFrequent(words.quotes().entrySet().stream()
                .flatMap(entry -> typeMatch(entry.getKey(), entry.getValue().text()).stream())
                .map(match -> match.key().substring(EVENT.length())));
    }

    /** An ordinal in the sentence, before or next to the word for the event. */
    Passage number() {
        return collect((language, quote) -> ordinalMatch(language, quote.text()).map(match -> part(quote, match)));
    }

    /** The number that most versions give. */
    Optional<Integer> ordinal() {
        return mostFrequent(words.quotes().entrySet().stream()
                .flatMap(entry -> ordinalMatch(entry.getKey(), entry.getValue().text()).stream())
                .map(match -> Integer.valueOf(match.key().substring(ORDINAL.length()))));
    }

    Passage series() {
        return collect((language, quote) -> typeMatch(language, quote.text()).flatMap(type -> {
            Matcher series = SERIES.matcher(quote.text().substring(0, type.begin()));
            return inCapitals(quote.text()) || !series.find() || series.start() == 0
                    ? Optional.<Quote>empty()
                    : Optional.of(behindArticle(language, series)).filter(name -> name.key().contains(" "))
                            .map(name -> part(quote, name));
        }));
    }

    /** Where all letters are capitals, they show no name. */
    private static boolean inCapitals(String title) {
        return title.codePoints().noneMatch(Character::isLowerCase);
    }

    /** The words of a series without the article before them. */
    private static Match behindArticle(OfficialLanguage language, Matcher series) {
        String words = series.group().strip();
        Matcher article = Lexicon.of(language).words("word.article").matcher(words);
        int from = article.lookingAt() && article.end() < words.length() ? article.end() + 1 : 0;
        return new Match(words.substring(from), series.start() + from, series.end() - 1);
    }

    private Passage collect(BiFunction<OfficialLanguage, Quote, Optional<Quote>> reading) {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        words.quotes().forEach(
                (language, quote) -> reading.apply(language, quote).ifPresent(found -> quotes.put(language, found)));
        return new Passage(quotes);
    }

    private static <T> Optional<T> mostFrequent(Stream<T> values) {
        Map<T, Long> votes = values
                .collect(Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private record Match(String key, int begin, int end) {}

    private static Optional<Match> typeMatch(OfficialLanguage language, String text) {
        Lexicon lexicon = Lexicon.of(language);
        return lexicon.keys(EVENT).stream().filter(key -> !key.equals(MASTERCLASS))
                .flatMap(key -> first(lexicon, key, text).stream()).min(Comparator.comparingInt(Match::begin))
                .or(() -> first(lexicon, MASTERCLASS, text));
    }

    private static Optional<Match> ordinalMatch(OfficialLanguage language, String text) {
        Lexicon lexicon = Lexicon.of(language);
        return typeMatch(language, text)
                .flatMap(type -> lexicon.keys(ORDINAL).stream().flatMap(key -> first(lexicon, key, text).stream())
                        .filter(match -> match.begin() < type.begin() && type.begin() - match.end() < ORDINAL_REACH)
                        .max(Comparator.comparingInt(Match::begin)));
    }

    private static Optional<Match> first(Lexicon lexicon, String key, String text) {
        Matcher matcher = lexicon.words(key).matcher(text);
        return matcher.find() ? Optional.of(new Match(key, matcher.start(), matcher.end())) : Optional.empty();
    }

    private static Quote part(Quote quote, Match match) {
        Quote words = quote.part(match.begin(), match.end());
        return new Quote(words.text(), words.range());
    }
}
