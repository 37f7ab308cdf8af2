package org.rapporteur.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.ingest.facts.Ref;

/** Gives out the marks of one page: P1, P2 ... for people, S1 ... for statements. */
final class Marks {
    private final Map<String, Integer> given = new HashMap<>();

    String next(String letter) {
        return letter + given.merge(letter, 1, Integer::sum);
    }

    /** The mark of a mention, known before it is its turn. */
    static String of(Ref mention) {
        String letter = switch (mention.kind()) {
            case PERSON -> "P";
            case ORGANISATION -> "O";
            case PROJECT -> "J";
            case PUBLICATION -> "B";
            default -> throw new IllegalArgumentException("No mention: " + mention);
        };
        return letter + (mention.index() + 1);
    }
}
