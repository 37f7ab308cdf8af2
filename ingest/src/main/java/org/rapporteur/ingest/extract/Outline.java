package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/** The blocks of a report under its parts. */
record Outline(List<Part> parts) {
    /** The key of a part that introduces people under a heading the lexicon does not know. */
    static final String PEOPLE = "people";

    /** The key of a part that begins with the line of a speaker, and goes on with what they said. */
    static final String TALK = "talk";

    /** The key of the part with questions and answers. */
    static final String QUESTIONS = "section.questions";

    Outline {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a report.
     *
     * @param key the lexicon key of its heading; empty where the heading is unknown or there is none
     * @param heading its heading, or the label before its first block
     */
    record Part(Optional<String> key, Optional<Block> heading, List<Block> blocks) {
        Part {
            blocks = List.copyOf(blocks);
        }

        boolean is(String expected) {
            return key.filter(expected::equals).isPresent();
        }

        /** Whether all its people have one role at the event, and not that of speaker or participant. */
        boolean isForOneRole() {
            return key.filter(known -> known.startsWith("role.") && !known.equals("role.speaker")).isPresent();
        }

        boolean introducesPeople() {
            return isPeople(key);
        }
    }

    static Outline of(List<Block> blocks, Lexicon lexicon) {
        List<Part> parts = Sectioning.of(LabelsInRow.apart(blocks, lexicon), lexicon);
        return new Outline(parts.isEmpty() ? parts : SpokenParts.apart(PeopleByShape.in(parts, lexicon), lexicon));
    }

    static boolean isPeople(Optional<String> key) {
        return key.filter(known -> known.startsWith("role.") || known.equals("section.speakers")
                || known.equals("section.participants") || known.equals(PEOPLE)).isPresent();
    }
}
