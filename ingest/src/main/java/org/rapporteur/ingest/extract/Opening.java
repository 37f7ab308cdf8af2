package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.ReportFacts.OccasionMention;
import org.rapporteur.ingest.extract.ReportFacts.OrganiserMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;

/**
 * What a report says of the event before it comes to the talks.
 *
 * @param title the stated title
 * @param blocks the paragraphs that are not wholly told by title and occasion
 */
record Opening(Optional<Quote> title, OccasionMention occasion, List<Block> blocks, List<Finding> findings) {
    private static final Pattern PARAGRAPH = Pattern.compile("(?su)\\p{Lu}.{30,}[.!?…;]");

    Opening {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the opening.
     *
     * @param preamble the blocks above the first heading
     * @param further other blocks that are about the event itself
     */
    static Opening of(List<Block> preamble, List<Block> further, OfficialLanguage language) {
        List<Block> all = Stream.concat(preamble.stream(), further.stream()).toList();
        Header header = Header.of(all, language);
        Lexicon lexicon = Lexicon.of(language);
        Set<Block> used = new HashSet<>();
        Optional<Header.Line> titleLine = header.lines("label.title").stream().findFirst();
        titleLine.ifPresent(line -> used.addAll(line.blocks()));
        List<Block> lines = header.lines().stream().flatMap(line -> line.blocks().stream()).toList();
        List<Block> unlabelled = preamble.stream().filter(block -> !lines.contains(block)).toList();
        boolean headed = !lines.isEmpty() || unlabelled.stream().anyMatch(block -> EventDates.isLine(block, language));
        List<Block> undated = unlabelled.stream().filter(block -> !EventDates.isLine(block, language)).toList();
        Optional<Title> top = titleLine.isPresent() ? Optional.empty() : Title.in(undated, headed, language);
        top.ifPresent(found -> used.addAll(found.blocks()));
        titleLine.ifPresent(line -> undated.stream().limit(1)
                .filter(block -> Title.saysKind(block.raw(), Lexicon.of(language))).forEach(used::add));
        EventDates dates = EventDates.in(header, unlabelled, all, top.map(found -> found.blocks().getFirst()),
                language);
        used.addAll(dates.used());
        Optional<Block> place = Optional.empty();
        for (Header.Line line : header.lines("label.place")) {
            Optional<Block> stated = place.isPresent() ? Optional.empty() : PlaceLine.place(line.value(), language);
            boolean whole = line.keys().size() == 1 || used.containsAll(line.blocks());
            if (stated.isPresent() && whole) {
                used.addAll(line.blocks());
            } else {
                used.removeAll(line.blocks());
            }
            place = place.or(() -> stated);
        }
        for (Block line : place.isPresent() ? List.<Block>of() : unlabelled) {
            Optional<Block> beside = place.isEmpty() && EventDates.isLine(line, language)
                    ? PlaceBesideDate.of(line, language)
                    : Optional.empty();
            beside.filter(found -> !PlaceBesideDate.saysEdition(line, lexicon)).ifPresent(found -> used.add(line));
            beside.filter(found -> PlaceBesideDate.saysEdition(line, lexicon)).ifPresent(found -> used.remove(line));
            place = place.or(() -> beside);
        }
        List<OrganiserMention> organisers = new ArrayList<>();
        header.lines("label.organiser").stream().filter(line -> line.keys().size() == 1).forEach(line -> {
            String label = line.blocks().getFirst().words().split("[:|–—]", 2)[0];
            boolean plural = lexicon.keyOf("label.organisers", label).isPresent();
            organisers.addAll(OrganiserList.of(line.value(), lexicon, plural));
            if (OrganiserList.isWhole(line.value(), lexicon)) {
                used.addAll(line.blocks());
            }
        });
        Optional<Quote> title = titleLine.map(line -> Title.withoutQuotationMarks(line.value()).quote())
                .or(() -> top.map(found -> found.text().quote()))
                .or(() -> all.stream().flatMap(block -> QuotedTitle.in(block, language).stream()).findFirst());
        return new Opening(title, new OccasionMention(dates.mentions(), place.map(Block::quote), organisers),
                withoutHeading(all.stream().filter(block -> !used.contains(block)).toList(), lexicon),
                dates.findings());
    }

    /** A heading the lexicon does not know above the first paragraph is one for the background of the event. */
    private static List<Block> withoutHeading(List<Block> blocks, Lexicon lexicon) {
        boolean headed = blocks.size() > 1 && blocks.getFirst().afterBlank() && !blocks.get(1).afterBlank()
                && SubHeading.is(blocks.getFirst(), lexicon) && !blocks.getFirst().words().contains(":")
                && PARAGRAPH.matcher(blocks.get(1).words()).matches();
        return headed ? blocks.subList(1, blocks.size()) : blocks;
    }
}
