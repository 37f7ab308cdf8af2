package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/**
 * Finds the talks among those who are introduced: the line of a speaker, below a heading for speakers or behind a label for
 * one, and what they said right below it.
 */
final class SpokenParts {
    private static final Pattern SENTENCE_END = Pattern.compile("(?su).*(?:\\p{L}{3,}|[\\d%€)”“»\"])[.!?…]$");
    /** Three words and a mark, which may be that of an abbreviation. */
    private static final Pattern SAID = Pattern.compile("(?s)\\S+\\s\\S+\\s\\S.*[.!?…]");
    private static final Set<String> SPEAKERS = Set.of("section.speakers", "role.speaker", Outline.PEOPLE);

    private final Lexicon lexicon;
    private final PeopleLine lines;

    private SpokenParts(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lines = new PeopleLine(lexicon, false);
    }

    static List<Part> apart(List<Part> parts, Lexicon lexicon) {
        SpokenParts spoken = new SpokenParts(lexicon);
        List<Part> apart = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Part> own = spoken.apart(parts.get(i));
            boolean next = i + 1 < parts.size() && spoken.apart(parts.get(i + 1)).getFirst().is(Outline.TALK);
            apart.addAll(next && own.getLast().blocks().size() > 1 ? spoken.withoutSession(own) : own);
        }
        return apart;
    }

    private List<Part> apart(Part part) {
        List<Block> blocks = part.blocks();
        if (part.key().filter(SPEAKERS::contains).isEmpty()) {
            return List.of(part);
        }
        int first = 0;
        while (first < blocks.size() && !isSpoken(blocks, first)) {
            first++;
        }
        if (first == blocks.size()) {
            return List.of(part);
        }
        boolean headed = first > 0 && SubHeading.is(blocks.get(first - 1), lexicon) && !saysWho(blocks.get(first - 1));
        first -= headed ? 1 : 0;
        Part talks = new Part(Optional.of(Outline.TALK), Optional.empty(), blocks.subList(first, blocks.size()));
        return first == 0
                ? List.of(talks)
                : List.of(new Part(part.key(), part.heading(), blocks.subList(0, first)), talks);
    }

    /** Whether one person's line stands here, and below it a sentence that introduces nobody. */
    private boolean isSpoken(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        boolean speaker = !block.bullet() && !Enumeration.isItem(block) && lines.read(block).size() == 1
                && (!SENTENCE_END.matcher(block.words()).matches() || LegalForm.endsWithStop(block.words()));
        return speaker && index + 1 < blocks.size() && says(blocks.get(index + 1));
    }

    private boolean says(Block block) {
        return isItem(block) && !saysWho(block) && !Header.has(block, lexicon);
    }

    /** Whether a block is an item of a list that says something. */
    static boolean isItem(Block block) {
        return (block.bullet() || Enumeration.isItem(block)) && SAID.matcher(block.words()).matches()
                && Contacts.of(block).isEmpty();
    }

    private boolean saysWho(Block block) {
        return lines.read(block).stream().anyMatch(person -> lines.isPerson(person.name().text()));
    }

    /** The line of a session right above the next speaker is a heading of its own. */
    private List<Part> withoutSession(List<Part> parts) {
        Part last = parts.getLast();
        Block session = last.blocks().getLast();
        if (!Talks.isSession(session)) {
            return parts;
        }
        List<Part> apart = new ArrayList<>(parts.subList(0, parts.size() - 1));
        apart.add(new Part(last.key(), last.heading(), last.blocks().subList(0, last.blocks().size() - 1)));
        apart.add(new Part(Optional.empty(), Optional.of(session), List.of()));
        return apart;
    }
}
