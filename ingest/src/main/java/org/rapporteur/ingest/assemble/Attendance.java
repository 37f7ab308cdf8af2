package org.rapporteur.ingest.assemble;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.EventFacts.CountFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.quantity.Quantities;
import org.rapporteur.ingest.quantity.Quantities.Quantity;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * How many had registered for the event and how many followed it, from the paragraphs that open a report: the number with
 * a word for it, else one with a word for participants.
 */
final class Attendance {
    private static final String REGISTERED = "word.registered";
    private static final String ATTENDED = "word.attended";
    /** What also is said of other things than people. */
    private static final String CAME = "word.came";
    private static final Pattern NEXT_NOUN = Pattern.compile("(?u)[\\s\\u00A0]+(\\p{L}{4,})");
    private static final List<String> COUNTING = List.of("word.participants", REGISTERED, ATTENDED, CAME);
    private static final Pattern LABEL = Pattern.compile("(?u)^[^:\\d\\n]{3,60}:[\\s\\u00A0]*$");
    private static final Pattern SPACE = Pattern.compile("(?u)[\\s\\u00A0]*(?:\\p{L}+[\\s\\u00A0]+)?");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;.:()–—](?=[\\s\\u00A0]|$)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;…][)\"”»]*[\\s\\u00A0]+(?=\\p{Lu})");
    private static final int LONGEST_COUNT = 120;

    private final List<SortedMap<OfficialLanguage, List<Block>>> rows;

    Attendance(List<SortedMap<OfficialLanguage, List<Block>>> rows) {
        this.rows = rows;
    }

    Optional<CountFacts> registered() {
        return count(REGISTERED);
    }

    Optional<CountFacts> attended() {
        return count(ATTENDED).or(this::participants);
    }

    /** Whether a paragraph tells one of the numbers and, as one short sentence, nothing else. */
    boolean isTold(SortedMap<OfficialLanguage, List<Block>> row) {
        return row.entrySet().stream().allMatch(version -> {
            List<Block> blocks = version.getValue();
            OfficialLanguage language = version.getKey();
            boolean counts = blocks.stream().anyMatch(block -> !numbersBy(REGISTERED, language, block).isEmpty()
                    || !numbersBy(ATTENDED, language, block).isEmpty());
            return counts && blocks.stream().allMatch(
                    block -> block.words().length() <= LONGEST_COUNT && !SENTENCE_END.matcher(block.words()).find());
        });
    }

    /** The number nearest to a word for registering or attending; other versions give it by the same number. */
    private Optional<CountFacts> count(String key) {
        String other = key.equals(REGISTERED) ? ATTENDED : REGISTERED;
        for (SortedMap<OfficialLanguage, List<Block>> row : rows) {
            Map<BigDecimal, Integer> votes = new LinkedHashMap<>();
            row.forEach((language, blocks) -> blocks.forEach(block -> nearest(key, other, language, block)
                    .ifPresent(numeral -> votes.merge(numeral.value(), 1, Integer::sum))));
            Optional<BigDecimal> value = votes.entrySet().stream()
                    .max(Map.Entry.<BigDecimal, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
            if (value.isPresent()) {
                return Optional.of(fact(row, value.get()));
            }
        }
        return Optional.empty();
    }

    private static CountFacts fact(SortedMap<OfficialLanguage, List<Block>> row, BigDecimal value) {
        Optional<FigureFacts> figure = Figures.in(row).stream().filter(found -> found.value().compareTo(value) == 0)
                .findFirst();
        return new CountFacts(value.longValueExact(), figure.map(FigureFacts::unit).orElse(Passage.NONE),
                figure.map(FigureFacts::qualifier).orElse(Passage.NONE), numeral(row, value));
    }

    /** "45 participants", or "Participants: 45", where no word says what they did. */
    private Optional<CountFacts> participants() {
        Optional<Long> registered = registered().map(CountFacts::value);
        for (SortedMap<OfficialLanguage, List<Block>> row : rows) {
            for (Map.Entry<OfficialLanguage, List<Block>> version : row.entrySet()) {
                Optional<BigDecimal> number = version.getValue().stream()
                        .flatMap(block -> numbers(version.getKey(), block).stream()
                                .filter(found -> countsParticipants(version.getKey(), block.raw(), found)))
                        .map(Quantity::value)
                        .filter(value -> registered.filter(other -> other == value.longValueExact()).isEmpty())
                        .findFirst();
                if (number.isPresent()) {
                    return Optional.of(fact(row, number.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean countsParticipants(OfficialLanguage language, String raw, Quantity number) {
        Pattern words = Lexicon.of(language).words("word.participant");
        Matcher space = SPACE.matcher(raw).region(number.end(), raw.length());
        Matcher next = words.matcher(raw).region(number.end(), raw.length());
        boolean behind = next.find() && space.lookingAt() && next.start() <= space.end();
        String before = raw.substring(0, number.begin());
        return behind || LABEL.matcher(before).matches() && words.matcher(before).find();
    }

    /** The words for a key; those with further meanings where people are counted. */
    private static Pattern words(String key, OfficialLanguage language, Block block) {
        Lexicon lexicon = Lexicon.of(language);
        boolean people = key.equals(ATTENDED) && (lexicon.words(REGISTERED).matcher(block.raw()).find()
                || lexicon.words("word.participants").matcher(block.raw()).find());
        return people
                ? Pattern.compile(lexicon.words(key).pattern() + "|" + lexicon.words(CAME).pattern())
                : lexicon.words(key);
    }

    private static Passage numeral(SortedMap<OfficialLanguage, List<Block>> row, BigDecimal value) {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        row.forEach((language, blocks) -> blocks
                .forEach(block -> numbers(language, block).stream().filter(numeral -> numeral.value().equals(value))
                        .findFirst().flatMap(numeral -> block.quote(numeral.begin(), numeral.end()))
                        .ifPresent(quote -> quotes.putIfAbsent(language, quote))));
        return new Passage(quotes);
    }

    /** Whole numbers that are no measure and no sum of money; in words only where no other thing than people is counted right behind them. */
    private static List<Quantity> numbers(OfficialLanguage language, Block block) {
        return Quantities.in(block.raw(), language).stream()
                .filter(number -> number.value().stripTrailingZeros().scale() <= 0)
                .filter(number -> Unit.of(number, block, language).filter(Unit::measure).isEmpty())
                .filter(number -> !number.spelled() || countsPeople(language, block.raw(), number)).toList();
    }

    private static boolean countsPeople(OfficialLanguage language, String raw, Quantity number) {
        Matcher next = NEXT_NOUN.matcher(raw).region(number.end(), raw.length());
        return !next.lookingAt() || COUNTING.stream().anyMatch(
                key -> Lexicon.of(language).words(key).matcher(raw).region(next.start(1), raw.length()).lookingAt());
    }

    private static List<Quantity> numbersBy(String key, OfficialLanguage language, Block block) {
        boolean said = words(key, language, block).matcher(block.raw()).find();
        return said ? numbers(language, block) : List.of();
    }

    /** Where two numbers and two words stand, each number goes with the word that is nearer to it than the other's. */
    private static Optional<Quantity> nearest(String key, String other, OfficialLanguage language, Block block) {
        String raw = block.raw();
        Pattern words = words(key, language, block);
        Pattern otherWords = words(other, language, block);
        if (!words.matcher(raw).find()) {
            return Optional.empty();
        }
        List<Quantity> all = numbers(language, block);
        List<Quantity> here = all.stream()
                .filter(numeral -> distance(words, raw, numeral) <= distance(otherWords, raw, numeral))
                .filter(numeral -> key.equals(REGISTERED) || !isRemote(language, raw, numeral)).toList();
        List<Quantity> people = here.stream().filter(numeral -> countsPeople(language, raw, numeral)).toList();
        List<Quantity> numerals = !people.isEmpty() ? people : !here.isEmpty() ? here : all;
        return numerals.stream().filter(
                numeral -> numerals.size() > 1 || distance(words, raw, numeral) <= distance(otherWords, raw, numeral))
                .min(Comparator.comparingInt((Quantity numeral) -> distance(words, raw, numeral)
                        - Math.min(distance(otherWords, raw, numeral), raw.length())));
    }

    /** Whether a number is of those who followed from afar, or came on top of others: "a further 210 watched the stream". */
    private static boolean isRemote(OfficialLanguage language, String raw, Quantity numeral) {
        Lexicon lexicon = Lexicon.of(language);
        Pattern and = lexicon.words("word.and");
        int from = Math.max(lastEnd(CLAUSE_END, raw, numeral.begin()), lastEnd(and, raw, numeral.begin()));
        int to = Math.min(firstBegin(CLAUSE_END, raw, numeral.end()), firstBegin(and, raw, numeral.end()));
        boolean another = lexicon.words("qualifier.another").matcher(raw.substring(from, numeral.begin())).find();
        return another || lexicon.words("word.stream").matcher(raw.substring(from, to)).find();
    }

    private static int lastEnd(Pattern pattern, String raw, int before) {
        return pattern.matcher(raw.substring(0, before)).results().mapToInt(MatchResult::end).max().orElse(0);
    }

    private static int firstBegin(Pattern pattern, String raw, int behind) {
        Matcher matcher = pattern.matcher(raw);
        return matcher.find(behind) ? matcher.start() : raw.length();
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
}
