package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.read.Block;

/**
 * A line with the whole name of a person, a colon and what they said.
 *
 * @param person the index in the roster
 * @param said the words behind the colon
 */
record Contribution(int person, Quote name, Block said) {
    static Optional<Contribution> of(Block block, Roster roster) {
        String raw = block.raw();
        return SpeakerLabel.at(0, raw, roster).flatMap(label -> {
            int end = raw.substring(0, label.end()).split("[,(\\[:–—]", 2)[0].length();
            boolean whole = raw.substring(0, end).strip().matches("\\S+[\\s\\u00A0]+\\S.*");
            return whole
                    ? block.quote(0, end)
                            .flatMap(name -> block.part(label.end(), raw.length())
                                    .filter(said -> Contacts.of(said).isEmpty())
                                    .map(said -> new Contribution(label.person(), name, said)))
                    : Optional.empty();
        });
    }

    /** Whether most of these lines are what several people said, a line each. */
    static boolean areAll(List<Block> blocks, Roster roster) {
        List<Contribution> lines = blocks.stream().flatMap(block -> of(block, roster).stream()).toList();
        return lines.stream().map(Contribution::person).distinct().count() > 1 && lines.size() * 2 > blocks.size();
    }

    /** The talk that such a line is the beginning of. */
    TalkHeading heading() {
        return new TalkHeading(List.of(person), List.of(name), List.of(), Optional.empty());
    }
}
