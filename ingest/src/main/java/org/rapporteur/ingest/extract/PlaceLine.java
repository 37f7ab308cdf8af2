package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.calendar.DatePhrase;
import org.rapporteur.ingest.calendar.Dates;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Blocks;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ontology.OfficialLanguage;

/** Finds the line at the beginning of a report that says where the event was held, as in "Place: Town, Country". */
public final class PlaceLine {
    private static final List<String> INTRODUCTION = List.of("section.background", "section.summary",
            "section.programme", "section.contact");
    /** Marks between a date or time of day and a place on the same line, and the time itself. */
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:[\\s\\u00A0.,;–—|·-]|\\p{Ll}\\.(?=[\\s\\u00A0,])|\\d{1,2}[:.]\\d{2}|\\d{1,2}(?:[\\s\\u00A0]?h)?(?=[\\s\\u00A0]?[–—-]|,))+");
    private static final Pattern BEHIND = Pattern.compile("[\\s\\u00A0,;–—|·(-]+$");

    /** So many lines at the top may give date and place without a label. */
    private static final int TOP = 6;

    private PlaceLine() {}

    /** What stands behind the label; empty where no line before the talks has one. */
    public static Optional<Block> in(ReportText text, OfficialLanguage language) {
        List<Block> blocks = Outline.of(Blocks.of(text), Lexicon.of(language)).parts().stream()
                .takeWhile(PlaceLine::introduces).flatMap(part -> part.blocks().stream()).toList();
        return Header.of(blocks, language).lines("label.place").stream()
                .flatMap(line -> place(line.value(), language).stream()).findFirst()
                .or(() -> blocks.stream().limit(TOP).filter(block -> EventDates.isLine(block, language))
                        .flatMap(block -> PlaceBesideDate.of(block, language).stream()).findFirst());
    }

    /** The place that a value names, without the date on the same line; none where the event was held online. */
    static Optional<Block> place(Block value, OfficialLanguage language) {
        List<DatePhrase> dates = Dates.in(value.raw(), language);
        Optional<Block> place = dates.isEmpty()
                ? Optional.of(value)
                : part(value, 0, dates.getFirst().begin())
                        .or(() -> part(value, dates.getLast().end(), value.raw().length()));
        return place.filter(block -> !Lexicon.of(language).words("place.online").matcher(block.raw()).lookingAt()
                && Link.in(block.raw()).stream().noneMatch(link -> link.begin() == 0));
    }

    private static Optional<Block> part(Block value, int from, int to) {
        Matcher before = BEFORE.matcher(value.raw()).region(from, to);
        int begin = before.lookingAt() ? before.end() : from;
        Matcher behind = BEHIND.matcher(value.raw()).region(begin, to);
        int end = behind.find() ? behind.start() : to;
        return value.part(begin, end).filter(block -> block.raw().codePoints().anyMatch(Character::isUpperCase));
    }

    private static boolean introduces(Part part) {
        return part.introducesPeople() || part.key().map(INTRODUCTION::contains).orElse(true);
    }
}
