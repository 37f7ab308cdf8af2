package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/** Takes lines apart that have several labels for people side by side: "Moderator: Name | Rapporteur: Name". */
final class LabelsInRow {
    private static final Pattern MARK = Pattern.compile("[\\s\\u00A0]+[|•·][\\s\\u00A0]+|[ \\u00A0]*\\t[\\s\\u00A0]*");
    private static final Pattern LABEL = Pattern.compile("^([^:\\n]{2,60}?)[\\s\\u00A0]*:[\\s\\u00A0]*\\S");

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
            return Stream.of(block);
        }
        block.part(from, raw.length()).ifPresent(pieces::add);
        boolean labelled = pieces.size() > 1 && pieces.stream().allMatch(piece -> role(piece, lexicon).isPresent());
        return labelled ? pieces.stream() : Stream.of(block);
    }

    private static Optional<String> role(Block piece, Lexicon lexicon) {
        Matcher label = LABEL.matcher(piece.raw());
        return label.find() ? lexicon.keyOf("role.", label.group(1)) : Optional.empty();
    }
}
