package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.calendar.DatePhrase;
import org.rapporteur.ingest.calendar.DatePhrase.Ambiguous;
import org.rapporteur.ingest.calendar.DatePhrase.Certain;
import org.rapporteur.ingest.calendar.Dates;
import org.rapporteur.ingest.extract.ReportFacts.DateMention;
import org.rapporteur.ingest.facts.Period;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** When the event was, as one text states it: in a labelled line, a line of its own, or its first sentence. */
final class EventDates {
    private static final int LONGEST_LINE = 120;
    /** Letters beside the date in a line that says nothing else: "at", "CET". */
    private static final int FEW_LETTERS = 12;
    private static final int MOST_LETTERS = 40;
    private static final int SHORTEST_SENTENCE = 60;
    private static final int REACH_BEFORE = 40;
    private static final int REACH_BEHIND = 20;
    private static final int LONGEST_PREPOSITION = 14;
    private static final Pattern SENTENCE_END = Pattern
            .compile("(?u)(?<=\\p{L}{3}[)»”\"]?)[.!?;][\\s\\u00A0]+(?=\\p{Lu})");

    private final OfficialLanguage language;
    private final List<DateMention> mentions = new ArrayList<>();
    private final Set<Block> used = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private EventDates(OfficialLanguage language) {
        this.language = language;
    }

    /**
     * The dates of a report.
     *
     * @param unlabelled the blocks above the first heading that have no label
     * @param opening all blocks about the event
     */
    static EventDates in(Header header, List<Block> unlabelled, List<Block> opening, Optional<Block> title,
            OfficialLanguage language) {
        EventDates dates = new EventDates(language);
        header.lines("label.date").forEach(dates::labelled);
        header.lines("label.time").stream()
                .filter(line -> !line.states("label.date") && !Dates.in(line.value().raw(), language).isEmpty())
                .forEach(dates::labelled);
        unlabelled.stream().filter(block -> isLine(block, language) || title.filter(block::equals).isPresent())
                .forEach(dates::line);
        opening.stream().filter(
                block -> block.words().length() >= SHORTEST_SENTENCE && !title.filter(block::equals).isPresent())
                .findFirst().ifPresent(dates::sentence);
        opening.stream().findFirst().ifPresent(block -> dates.agree(block.text().source()));
        return dates;
    }

    /** One where they agree, none where they do not. */
    List<DateMention> mentions() {
        return mentions.stream().limit(1).toList();
    }

    /** The blocks that say nothing but the date. */
    Set<Block> used() {
        return used;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether a block is a date with a few words: no sentence, no label, and no line about the report itself. */
    static boolean isLine(Block block, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        String raw = block.raw();
        return raw.length() <= LONGEST_LINE && !raw.matches("(?s)[^\\d:]*:.*")
                && !lexicon.words("word.publication").matcher(raw).find() && !Dates.in(raw, language).isEmpty()
                && lettersBeside(Dates.in(raw, language), raw) <= MOST_LETTERS;
    }

    private void labelled(Header.Line line) {
        List<DatePhrase> phrases = Dates.in(line.value().raw(), language);
        if (phrases.isEmpty()) {
            findings.add(new Finding("date-not-understood", Severity.warning, file(line.value()), line.value().line(),
                    "no day can be read from '" + line.value().words() + "'", "write day, month and year"));
        }
        if (read(line.value(), phrases, line.states("label.place"))) {
            used.addAll(line.blocks());
        }
    }

    private void line(Block block) {
        List<DatePhrase> phrases = Dates.in(block.raw(), language);
        if (read(block, phrases, false) && lettersBeside(phrases, block.raw()) <= FEW_LETTERS) {
            used.add(block);
        }
    }

    private boolean read(Block value, List<DatePhrase> phrases, boolean withPlace) {
        boolean certain = !phrases.isEmpty();
        for (DatePhrase phrase : phrases) {
            if (phrase instanceof Certain(int begin, int end, Period period)) {
                boolean part = withPlace || phrases.size() > 1;
                value.quote(part ? begin : 0, part ? end : value.raw().length())
                        .ifPresent(quote -> mentions.add(new DateMention(period, quote)));
            } else {
                certain = false;
                findings.add(doubtful(value, phrase));
            }
        }
        return certain;
    }

    private Finding doubtful(Block block, DatePhrase phrase) {
        String words = block.raw().substring(phrase.begin(), phrase.end());
        return phrase instanceof Ambiguous
                ? new Finding("ambiguous-date", Severity.warning, file(block), block.line(),
                        "'" + words + "' can be read in more than one way and was not published as a date",
                        "write the month as a word, or the date as 2027-03-12")
                : new Finding("date-not-understood", Severity.warning, file(block), block.line(),
                        "'" + words + "' is no day of the calendar", "correct the date");
    }

    /** In prose a date is that of the event where the sentence says so and tells of nothing that came before it. */
    private void sentence(Block block) {
        Lexicon lexicon = Lexicon.of(language);
        List<DatePhrase> phrases = Dates.in(block.raw(), language);
        if (phrases.isEmpty() || !(phrases.getFirst() instanceof Certain(int begin, int end, Period period))) {
            return;
        }
        String raw = block.raw();
        Matcher stop = SENTENCE_END.matcher(raw);
        int first = stop.find(end) ? stop.start() : raw.length();
        boolean behindFirst = SENTENCE_END.matcher(raw.substring(0, begin)).find();
        boolean several = phrases.size() > 1 && phrases.get(1).begin() < first;
        boolean earlier = lexicon.words("date.earlier").matcher(raw.substring(0, begin)).find();
        Pattern held = lexicon.words("date.held");
        boolean near = held.matcher(raw.substring(Math.max(0, begin - REACH_BEFORE), begin)).find()
                || held.matcher(raw.substring(end, Math.min(first, end + REACH_BEHIND))).find();
        boolean leading = begin <= LONGEST_PREPOSITION && held.matcher(raw.substring(end, first)).find();
        if (!behindFirst && !several && !earlier && (near || leading)) {
            block.quote(begin, end).ifPresent(quote -> mentions.add(new DateMention(period, quote)));
        }
    }

    private void agree(SourceText source) {
        List<Period> periods = mentions.stream().map(DateMention::period).distinct().toList();
        if (periods.size() > 1) {
            DateMention other = mentions.stream().filter(mention -> !mention.period().equals(periods.getFirst()))
                    .findFirst().orElseThrow();
            findings.add(new Finding("two-dates", Severity.warning, source.file(),
                    source.line(other.quote().range().begin()), "'" + other.quote().text() + "' is another date than '"
                            + mentions.getFirst().quote().text() + "'; neither was published",
                    "state one date for the event"));
            mentions.clear();
            used.clear();
        }
    }

    private static int lettersBeside(List<DatePhrase> phrases, String raw) {
        StringBuilder rest = new StringBuilder(raw);
        phrases.reversed().forEach(phrase -> rest.delete(phrase.begin(), phrase.end()));
        return (int) rest.codePoints().filter(Character::isLetter).count();
    }

    private static String file(Block block) {
        return block.text().source().file();
    }
}
