package org.rapporteur.ingest.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;

/** What kind of event it was, of which series and with which number, as its title or description says in passing. */
final class Naming {
    /** Capitalised words that stand right before the word for the event: "its third Coastal Dialogues webinar". */
    private static final Pattern SERIES = Pattern.compile("(?u)(?:\\p{Lu}[\\p{L}\\p{N}'’-]*\\s){2,6}$");

    /** Often what a series of webinars is called; a kind of its own only where no other is named. */
    private static final String MASTERCLASS = "event.masterclass";

    private final Passage words;

    Naming(Passage words) {
        this.words = words;
    }

    Passage type() {
        return collect((language, quote) -> typeMatch(language, quote.text()).map(match -> part(quote, match)));
    }

    /** An ordinal in the sentence, before or next to the word for the event. */
    Passage number() {
        return collect((language, quote) -> typeMatch(language, quote.text()).flatMap(type -> {
            Lexicon lexicon = Lexicon.of(language);
            return lexicon.keys("ordinal.").stream().flatMap(key -> first(lexicon.words(key), quote.text()).stream())
                    .filter(match -> match.begin() < type.begin() && type.begin() - match.end() < 60)
                    .max(Comparator.comparingInt(Match::begin)).map(match -> part(quote, match));
        }));
    }

    Passage series() {
        return collect((language, quote) -> typeMatch(language, quote.text()).flatMap(type -> {
            Matcher series = SERIES.matcher(quote.text().substring(0, type.begin()));
            return series.find() && series.start() > 0
                    ? Optional.of(part(quote, new Match(series.start(), series.end() - 1)))
                    : Optional.<Quote>empty();
        }));
    }

    private Passage collect(BiFunction<OfficialLanguage, Quote, Optional<Quote>> reading) {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        words.quotes().forEach(
                (language, quote) -> reading.apply(language, quote).ifPresent(found -> quotes.put(language, found)));
        return new Passage(quotes);
    }

    private record Match(int begin, int end) {}

    private static Optional<Match> typeMatch(OfficialLanguage language, String text) {
        Lexicon lexicon = Lexicon.of(language);
        List<String> kinds = lexicon.keys("event.").stream().filter(key -> !key.equals(MASTERCLASS)).toList();
        return kinds.stream().flatMap(key -> first(lexicon.words(key), text).stream())
                .min(Comparator.comparingInt(Match::begin)).or(() -> first(lexicon.words(MASTERCLASS), text));
    }

    private static Optional<Match> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(new Match(matcher.start(), matcher.end())) : Optional.empty();
    }

    private static Quote part(Quote quote, Match match) {
        int from = quote.range().begin() + quote.text().codePointCount(0, match.begin());
        int to = quote.range().begin() + quote.text().codePointCount(0, match.end());
        return new Quote(quote.text().substring(match.begin(), match.end()),
                new Range(from, Math.min(to, quote.range().end())));
    }
}
