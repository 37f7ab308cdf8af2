package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.ReportFacts.OccasionMention;
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
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_TITLE = 16;
    /** Of a title with a line below it that only a header has. */
    private static final int SHORTEST_TITLE_OF_HEADER = 6;

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
        Optional<Block> top = titleLine.isPresent()
                ? Optional.empty()
                : unlabelled.stream().filter(block -> !EventDates.isLine(block, language)).findFirst()
                        .filter(block -> isTitle(block, headed));
        top.ifPresent(used::add);
        EventDates dates = EventDates.in(header, unlabelled, all, top, language);
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
        List<Quote> organisers = new ArrayList<>();
        header.lines("label.organiser").stream().filter(line -> line.keys().size() == 1).forEach(line -> {
            String label = line.blocks().getFirst().words().split("[:|–—]", 2)[0];
            boolean plural = lexicon.keyOf("label.organisers", label).isPresent();
            organisers.addAll(OrganiserList.of(line.value(), lexicon, plural));
            used.addAll(line.blocks());
        });
        Optional<Quote> title = titleLine.map(line -> line.value().quote()).or(() -> top.map(Block::quote))
                .or(() -> all.stream().flatMap(block -> QuotedTitle.in(block, language).stream()).findFirst());
        return new Opening(title, new OccasionMention(dates.mentions(), place.map(Block::quote), organisers),
                all.stream().filter(block -> !used.contains(block)).toList(), dates.findings());
    }

    /** The first line of a report is its title when it is longer than a heading and no sentence. */
    private static boolean isTitle(Block block, boolean headed) {
        String words = block.words();
        return words.length() >= (headed ? SHORTEST_TITLE_OF_HEADER : SHORTEST_TITLE) && words.length() <= LONGEST_TITLE
                && words.contains(" ") && !words.matches("(?s).*[.:;,…]$");
    }
}
