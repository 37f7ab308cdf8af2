package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/** Lines at the beginning of a report that say one thing each: a label, and the value behind it or on the next line. */
record Header(List<Line> lines) {
    private static final Pattern LABEL = Pattern
            .compile("^([^:|\\t\\n]{2,60}?)[\\s\\u00A0]*(?:[:|\\t]|[\\s\\u00A0][–—-][\\s\\u00A0])[\\s\\u00A0]*(?=\\S)");
    private static final Pattern COMBINED = Pattern.compile("[\\s\\u00A0]*[/,][\\s\\u00A0]*");
    private static final Pattern NAME_BEHIND = Pattern.compile("(?u)[\\s\\u00A0]+[\\p{Lu}„“«\"]");
    private static final String ORGANISER = "label.organiser";
    private static final int LONGEST_VALUE = 160;

    Header {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param keys what the label stands for: more than one thing in "Date and place"
     * @param blocks the label and the value, or both in one
     */
    record Line(Set<String> keys, List<Block> blocks, Block value) {
        Line {
            keys = Set.copyOf(keys);
            blocks = List.copyOf(blocks);
        }

        boolean states(String key) {
            return keys.contains(key);
        }
    }

    static Header of(List<Block> blocks, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Line> line = line(block, lexicon);
            Set<String> keys = line.isPresent() ? Set.of() : keys(block.words(), lexicon);
            if (!keys.isEmpty() && i + 1 < blocks.size() && isValue(blocks.get(i + 1), lexicon)) {
                lines.add(new Line(keys, blocks.subList(i, i + 2), blocks.get(++i)));
            } else {
                line.ifPresent(lines::add);
            }
        }
        return new Header(lines);
    }

    /** Whether a block has a label that says what the event was called, when and where it was, or who held it. */
    static boolean has(Block block, Lexicon lexicon) {
        return line(block, lexicon).isPresent();
    }

    List<Line> lines(String key) {
        return lines.stream().filter(line -> line.states(key)).toList();
    }

    private static Optional<Line> line(Block block, Lexicon lexicon) {
        Matcher label = LABEL.matcher(block.raw());
        if (!label.find()) {
            return organisedBy(block, lexicon);
        }
        Set<String> keys = keys(label.group(1), lexicon);
        return keys.isEmpty()
                ? Optional.empty()
                : block.part(label.end(), block.raw().length()).map(value -> new Line(keys, List.of(block), value));
    }

    /** "Organised by" and a name right behind it. */
    private static Optional<Line> organisedBy(Block block, Lexicon lexicon) {
        String raw = block.raw();
        Matcher words = lexicon.words(ORGANISER).matcher(raw);
        boolean led = words.lookingAt() && words.group().contains(" ") && raw.length() <= LONGEST_VALUE
                && NAME_BEHIND.matcher(raw).region(words.end(), raw.length()).lookingAt()
                && (!raw.matches("(?s).*[.!?…]\\s*$") || LegalForm.endsWithStop(raw));
        return led
                ? block.part(words.end(), raw.length()).map(value -> new Line(Set.of(ORGANISER), List.of(block), value))
                : Optional.empty();
    }

    private static boolean isValue(Block block, Lexicon lexicon) {
        return block.words().length() <= LONGEST_VALUE && line(block, lexicon).isEmpty()
                && keys(block.words(), lexicon).isEmpty();
    }

    /** What a label stands for, or each part of one like "Place/date", as far as this header is about it. */
    private static Set<String> keys(String label, Lexicon lexicon) {
        Optional<String> whole = key(label, lexicon);
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        Set<String> keys = new HashSet<>();
        for (String part : lexicon.listSeparator().splitAsStream(label).flatMap(COMBINED::splitAsStream).toList()) {
            Optional<String> key = key(part, lexicon);
            if (key.isEmpty()) {
                return Set.of();
            }
            keys.add(key.get());
        }
        return keys;
    }

    private static Optional<String> key(String label, Lexicon lexicon) {
        return lexicon.keyOf("label.", label)
                .filter(Set.of("label.title", "label.date", "label.time", "label.place", ORGANISER)::contains);
    }
}
