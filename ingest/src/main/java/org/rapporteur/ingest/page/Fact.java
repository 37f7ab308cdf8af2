package org.rapporteur.ingest.page;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;

/**
 * Something that was read.
 *
 * @param mark names it on its page: a letter for the kind, and a number
 * @param kind in words
 * @param value where it has one that is the same in all languages, such as a number; may be empty
 * @param passage where it stands
 * @param relations to other facts
 * @param remarks how it was decided who or what is meant
 * @param mends what an editor may write when it is wrong
 * @param parts facts that belong to it
 */
record Fact(String mark, String kind, String value, Passage passage, List<Relation> relations, List<String> remarks,
        List<Mend> mends, List<Fact> parts) {
    Fact {
        relations = List.copyOf(relations);
        remarks = List.copyOf(remarks);
        mends = List.copyOf(mends);
        parts = List.copyOf(parts);
    }

    /** A fact of words alone. */
    static Fact of(String mark, String kind, String value, Passage passage) {
        return new Fact(mark, kind, value, passage, List.of(), List.of(), List.of(), List.of());
    }

    Fact relatedTo(List<Relation> others) {
        return new Fact(mark, kind, value, passage, others, remarks, mends, parts);
    }

    Fact mendedBy(List<Mend> lines) {
        return new Fact(mark, kind, value, passage, relations, remarks, lines, parts);
    }

    Fact with(List<Fact> inside) {
        return new Fact(mark, kind, value, passage, relations, remarks, mends, inside);
    }

    Fact remarked(List<String> sentences) {
        return new Fact(mark, kind, value, passage, relations, sentences, mends, parts);
    }

    /** This and all its parts. */
    Stream<Fact> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Fact::all));
    }
}
