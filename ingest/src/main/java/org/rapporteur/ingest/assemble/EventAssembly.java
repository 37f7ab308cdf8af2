package org.rapporteur.ingest.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.align.Cues;
import org.rapporteur.ingest.align.Rows;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.EventFacts.CountFacts;
import org.rapporteur.ingest.facts.EventFacts.RecordingFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.quantity.Quantities;
import org.rapporteur.ingest.quantity.Quantities.Quantity;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ontology.OfficialLanguage;

/** Reads the event itself from the paragraphs that open a report. */
final class EventAssembly {
    private static final int SHORTEST_DESCRIPTION = 60;

    private static final Pattern NEXT_NOUN = Pattern.compile("(?u)[\\s\\u00A0]+(\\p{L}{4,})");
    private static final List<String> COUNTING = List.of("word.participants", "word.registered", "word.attended");

    private final List<SortedMap<OfficialLanguage, List<Block>>> rows;
    private final Versions versions;

    private final Occasion occasion;

    EventAssembly(Versions versions, Occasion occasion) {
        this.versions = versions;
        this.occasion = occasion;
        this.rows = Rows.of(versions.map(ReportFacts::opening), block -> Cues.of(block.words(), false));
    }

    /** @param organisers who held it */
    EventFacts event(List<Ref> organisers) {
        Passage description = descriptionRow().map(row -> Versions.passage(row, Block::quote)).orElse(Passage.NONE);
        SortedMap<OfficialLanguage, Quote> titles = new TreeMap<>();
        versions.byLanguage()
                .forEach((language, facts) -> facts.title().ifPresent(title -> titles.put(language, title)));
        Naming naming = new Naming(titles.isEmpty() ? description : new Passage(titles));
        return new EventFacts(new Passage(titles), naming.type(), naming.kind(), description, naming.series(),
                naming.number(), naming.ordinal(), count("word.registered"), count("word.attended"), recordings(),
                organisers, occasion.dates(), occasion.place());
    }

    /** Opening paragraphs that said nothing else: kept as text. */
    Optional<SectionFacts> rest() {
        List<StatementFacts> rest = new ArrayList<>();
        Optional<SortedMap<OfficialLanguage, List<Block>>> description = descriptionRow();
        for (SortedMap<OfficialLanguage, List<Block>> row : rows) {
            boolean used = description.filter(row::equals).isPresent() || counts(row) || recording(row).isPresent();
            if (!used) {
                rest.add(new StatementFacts(Versions.passage(row, Block::quote), List.of(), List.of()));
            }
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(new SectionFacts(Passage.NONE, Passage.NONE, rest));
    }

    private Optional<SortedMap<OfficialLanguage, List<Block>>> descriptionRow() {
        return rows.stream()
                .filter(row -> row.values().stream().flatMap(List::stream)
                        .anyMatch(block -> block.words().length() >= SHORTEST_DESCRIPTION))
                .filter(row -> recording(row).isEmpty()).findFirst();
    }

    private boolean counts(SortedMap<OfficialLanguage, List<Block>> row) {
        return row.entrySet().stream()
                .anyMatch(version -> version.getValue().stream()
                        .anyMatch(block -> !numbersBy("word.registered", version.getKey(), block).isEmpty()
                                || !numbersBy("word.attended", version.getKey(), block).isEmpty()));
    }

    /** The number nearest to a word for registering or attending; other versions give it by the same number. */
    private Optional<CountFacts> count(String key) {
        String other = key.equals("word.registered") ? "word.attended" : "word.registered";
        for (SortedMap<OfficialLanguage, List<Block>> row : rows) {
            Map<BigDecimal, Integer> votes = new LinkedHashMap<>();
            row.forEach((language, blocks) -> blocks.forEach(block -> nearest(key, other, language, block)
                    .ifPresent(numeral -> votes.merge(numeral.value(), 1, Integer::sum))));
            Optional<BigDecimal> value = votes.entrySet().stream()
                    .max(Map.Entry.<BigDecimal, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
            if (value.isPresent()) {
                Optional<FigureFacts> figure = Figures.in(row).stream()
                        .filter(found -> found.value().compareTo(value.get()) == 0).findFirst();
                return Optional.of(
                        new CountFacts(value.get().longValueExact(), figure.map(FigureFacts::unit).orElse(Passage.NONE),
                                figure.map(FigureFacts::qualifier).orElse(Passage.NONE), numeral(row, value.get())));
            }
        }
        return Optional.empty();
    }

    private static Passage numeral(SortedMap<OfficialLanguage, List<Block>> row, BigDecimal value) {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        row.forEach((language, blocks) -> blocks
                .forEach(block -> numbers(language, block).stream().filter(numeral -> numeral.value().equals(value))
                        .findFirst().flatMap(numeral -> block.quote(numeral.begin(), numeral.end()))
                        .ifPresent(quote -> quotes.putIfAbsent(language, quote))));
        return new Passage(quotes);
    }

    /** Whole numbers; in words only where no other thing than people is counted right behind them. */
    private static List<Quantity> numbers(OfficialLanguage language, Block block) {
        return Quantities.in(block.raw(), language).stream()
                .filter(number -> number.value().stripTrailingZeros().scale() <= 0)
                .filter(number -> !number.spelled() || countsPeople(language, block.raw(), number)).toList();
    }

    private static boolean countsPeople(OfficialLanguage language, String raw, Quantity number) {
        Matcher next = NEXT_NOUN.matcher(raw).region(number.end(), raw.length());
        return !next.lookingAt() || COUNTING.stream().anyMatch(
                key -> Lexicon.of(language).words(key).matcher(raw).region(next.start(1), raw.length()).lookingAt());
    }

    private static List<Quantity> numbersBy(String key, OfficialLanguage language, Block block) {
        boolean said = Lexicon.of(language).words(key).matcher(block.raw()).find();
        return said ? numbers(language, block) : List.of();
    }

    /** Where two numbers and two words stand, each number goes with the word that is nearer to it than the other's. */
    private static Optional<Quantity> nearest(String key, String other, OfficialLanguage language, Block block) {
        String raw = block.raw();
        Pattern words = Lexicon.of(language).words(key);
        Pattern otherWords = Lexicon.of(language).words(other);
        if (!words.matcher(raw).find()) {
            return Optional.empty();
        }
        List<Quantity> numerals = numbers(language, block);
        return numerals.stream().filter(
                numeral -> numerals.size() > 1 || distance(words, raw, numeral) <= distance(otherWords, raw, numeral))
                .min(Comparator.comparingInt((Quantity numeral) -> distance(words, raw, numeral)
                        - Math.min(distance(otherWords, raw, numeral), raw.length())));
    }

    private static int distance(Pattern words, String raw, Quantity numeral) {
        int nearest = Integer.MAX_VALUE / 4;
        Matcher matcher = words.matcher(raw);
        while (matcher.find()) {
            int gap = matcher.start() >= numeral.end()
                    ? matcher.start() - numeral.end()
                    : numeral.begin() - matcher.end();
            nearest = Math.min(nearest, Math.max(0, gap));
        }
        return nearest;
    }

    private List<RecordingFacts> recordings() {
        List<RecordingFacts> recordings = new ArrayList<>();
        rows.forEach(row -> recording(row)
                .ifPresent(url -> recordings.add(new RecordingFacts(url, Versions.passage(row, Block::quote)))));
        return recordings;
    }

    private static Optional<String> recording(SortedMap<OfficialLanguage, List<Block>> row) {
        boolean said = row.entrySet().stream().anyMatch(version -> version.getValue().stream()
                .anyMatch(block -> Lexicon.of(version.getKey()).words("word.recording").matcher(block.raw()).find()));
        return said
                ? row.values().stream().flatMap(List::stream).flatMap(block -> Link.in(block.raw()).stream())
                        .map(Link::url).findFirst()
                : Optional.empty();
    }
}
