package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.PersonName;

/**
 * A label the lexicon knows for a part, and its value on the same line, as in "Moderator: Name, post".
 *
 * @param key the key of the part
 */
record LabelledLine(String key, Block label, Block value) {
    private static final Pattern LABEL = Pattern.compile("^([^:\\n]{2,80}?)[\\s\\u00A0]*:[\\s\\u00A0]*(?=\\S)(?!//)");
    /** A dash for the colon: only behind the word for a role. */
    private static final Pattern DASHED_LABEL = Pattern
            .compile("^([^:–—\\n]{2,60}?)[\\s\\u00A0]+[–—-][\\s\\u00A0]+(?=\\S)");
    private static final int LONGEST_LED = 200;

    /** The label of a line and its value; a number is no such value. */
    static Optional<LabelledLine> of(Block block, Lexicon lexicon) {
        Matcher dashed = DASHED_LABEL.matcher(block.raw());
        boolean dash = dashed.find() && lexicon.keyOf("role.", dashed.group(1)).isPresent();
        Matcher matcher = dash ? dashed : LABEL.matcher(block.raw());
        if (!dash && !matcher.find()) {
            return ledBy(block, lexicon);
        }
        String label = matcher.group(1);
        boolean number = Character.isDigit(block.raw().codePointAt(matcher.end()));
        Optional<String> key = number
                ? Optional.empty()
                : lexicon.keyOf("role.", label).or(() -> lexicon.keyOf("section.", label));
        return key.flatMap(known -> block.part(0, matcher.end(1))
                .flatMap(labelBlock -> block.part(matcher.end(), block.raw().length())
                        .filter(value -> !isHostingBody(known, value) && !known.equals(Discussion.KEY))
                        .filter(value -> !known.startsWith("role.") || !QuestionLabel.asks(value, lexicon))
                        .map(value -> new LabelledLine(known, labelBlock, withoutStop(value)))));
    }

    /** A name alone without the full stop that ends the line. */
    private static Block withoutStop(Block value) {
        String raw = value.raw();
        return raw.endsWith(".") && PersonName.at(raw.substring(0, raw.length() - 1), 0)
                .filter(name -> name.end() == raw.length() - 1).isPresent()
                        ? value.part(0, raw.length() - 1).orElse(value)
                        : value;
    }

    /** Whether a label, known or not, that is no name itself stands before somebody's name. */
    static boolean namesSomebody(Block block) {
        Matcher label = LABEL.matcher(block.raw());
        return label.find() && PersonName.at(label.group(1), 0).isEmpty()
                && PersonName.introduces(block.raw().substring(label.end()));
    }

    /** A body that hosts an event is its organiser. */
    private static boolean isHostingBody(String key, Block value) {
        return key.equals("role.host") && !PersonName.introduces(value.words());
    }

    /** Words of more than one for who led an event, and names right behind them: "The talk was led by A and B". */
    private static Optional<LabelledLine> ledBy(Block block, Lexicon lexicon) {
        String raw = block.raw();
        if (raw.length() > LONGEST_LED || raw.matches("(?s).*[.!?…]\\s*$")) {
            return Optional.empty();
        }
        for (String key : List.of("role.moderator", "role.host")) {
            Matcher words = lexicon.words(key).matcher(raw);
            boolean several = words.lookingAt() && words.group().contains(" ") && words.end() < raw.length();
            Optional<Block> value = several ? block.part(words.end(), raw.length()) : Optional.empty();
            if (value.filter(people -> !new PeopleLine(lexicon, true).read(people).isEmpty()).isPresent()) {
                return block.part(0, words.end()).map(label -> new LabelledLine(key, label, value.get()));
            }
        }
        return Optional.empty();
    }
}
