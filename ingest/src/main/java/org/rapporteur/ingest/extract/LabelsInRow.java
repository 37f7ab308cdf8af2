package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/**
 * Takes lines apart that have several labels side by side: "Moderator: Name | Rapporteur: Name", "Date: 3 May. Place: Town
 * Hall. Organiser: Body".
 */
final class LabelsInRow {
    private static final Pattern MARK = Pattern.compile("[\\s\\u00A0]+[|•·][\\s\\u00A0]+|[ \\u00A0]*\\t[\\s\\u00A0]*");
    private static final Pattern LABEL = Pattern.compile("^([^:\\n]{2,60}?)[\\s\\u00A0]*:[\\s\\u00A0]*\\S");

    private static final Pattern COLON = Pattern.compile("[\\s\\u00A0]*:(?!//)");
    private static final Pattern WORD_BEGIN = Pattern.compile("(?u)(?<![\\p{L}\\p{N}])\\p{Lu}");
    /** What parts a value from the next label; the full stop of an abbreviation belongs to it. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?u)(?:[\\s\\u00A0]*[;,|·•/–—][\\s\\u00A0]*|(?<=[\\p{L}\\p{N}]{4}|\\))\\.?[\\s\\u00A0]+|[\\s\\u00A0]+)$");
    private static final int LONGEST_LABEL = 40;

    private LabelsInRow() {}

    static List<Block> apart(List<Block> blocks, Lexicon lexicon) {
        return blocks.stream().flatMap(block -> apart(block, lexicon)).toList();
    }

    private static Stream<Block> apart(Block block, Lexicon lexicon) {
        String raw = block.raw();
        Matcher mark = MARK.matcher(raw);
        List<Block> pieces = new ArrayList<>();
        int from = 0;
        while (mark.find()) {
            block.part(from, mark.start()).ifPresent(pieces::add);
            from = mark.end();
        }
        if (from == 0) {
            return labelled(block, lexicon).stream();
        }
        block.part(from, raw.length()).ifPresent(pieces::add);
        boolean labelled = pieces.size() > 1 && pieces.stream().allMatch(piece -> role(piece, lexicon).isPresent());
        return labelled ? pieces.stream() : labelled(block, lexicon).stream();
    }

    /** The pieces that each begin with a label for the event or its people; the block where it has but one. */
    private static List<Block> labelled(Block block, Lexicon lexicon) {
        String raw = block.raw();
        List<Integer> begins = new ArrayList<>();
        Matcher colon = COLON.matcher(raw);
        while (colon.find()) {
            int from = begins.isEmpty() ? 0 : begins.getLast() + 1;
            label(raw, from, colon.start(), lexicon).ifPresent(begins::add);
        }
        if (begins.size() < 2 || begins.getFirst() > 0) {
            return List.of(block);
        }
        List<Block> pieces = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1) : raw.length();
            Matcher mark = BETWEEN.matcher(raw).region(begins.get(i), end);
            block.part(begins.get(i), i + 1 < begins.size() && mark.find() ? mark.start() : end).ifPresent(pieces::add);
        }
        return pieces;
    }

    /** Where the label that ends at a colon begins, the longest that the lexicon knows. */
    private static Optional<Integer> label(String raw, int from, int colon, Lexicon lexicon) {
        return WORD_BEGIN.matcher(raw).region(from, colon).results().map(word -> word.start())
                .filter(begin -> colon - begin <= LONGEST_LABEL).filter(begin -> {
                    String label = raw.substring(begin, colon);
                    return lexicon.keyOf("label.", label).or(() -> lexicon.keyOf("role.", label))
                            .or(() -> lexicon.keyOf("section.speakers", label))
                            .or(() -> lexicon.keyOf("section.participants", label)).isPresent();
                }).findFirst();
    }

    private static Optional<String> role(Block piece, Lexicon lexicon) {
        Matcher label = LABEL.matcher(piece.raw());
        return label.find() ? lexicon.keyOf("role.", label.group(1)) : Optional.empty();
    }
}
