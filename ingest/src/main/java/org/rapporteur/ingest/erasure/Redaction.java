package org.rapporteur.ingest.erasure;

import java.util.BitSet;
import org.rapporteur.ingest.text.PersonName;

/**
 * Overwrites a person in texts, each character by {@code U+2588}, so that every other character keeps its place.
 *
 * <p>A pure function of the text. What is part of another known person's full name or account stays; else, what is in
 * doubt is overwritten. The rules are in docs/adr/0007-erasure.md.
 */
public final class Redaction {
    /** The character that overwrites. */
    public static final int BLOCK = PersonName.OVERWRITTEN;

    /** Where the person is looked for. */
    public enum Scope {
        /** A text that is known to speak of the person: also parts of the name alone. */
        MENTIONED,
        /** Any other text: only full names, what is made of them, and handles. */
        ELSEWHERE
    }

    private final Person person;
    private final Person others;
    private final Scope scope;

    private Redaction(Person person, Person others, Scope scope) {
        this.person = person;
        this.others = others;
        this.scope = scope;
    }

    /** A redaction of one person that spares others. */
    public static Redaction of(Traces person, Traces others, Scope scope) {
        return new Redaction(Person.of(person), Person.of(others), scope);
    }

    /** The text with as many code points. */
    public String of(String text) {
        int[] points = text.codePoints().toArray();
        Letters letters = Letters.of(points);
        BitSet marked = new Marking(person, others, scope, letters).marked();
        if (marked.isEmpty()) {
            return text;
        }
        marked.stream().forEach(shown -> {
            for (int i = letters.begins()[shown]; i < letters.begins()[shown + 1]; i++) {
                points[i] = BLOCK;
            }
        });
        return new String(points, 0, points.length);
    }

    /** Whether the person is found in a text. */
    public boolean finds(String text) {
        return !of(text).equals(text);
    }

    /** A slug without the words that are the person's; empty when nothing is left. */
    public String slug(String slug) {
        Letters letters = Letters.of(slug.codePoints().toArray());
        BitSet marked = new Marking(person, others, scope, letters).markedAsCode();
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            left.appendCodePoint(marked.get(i) ? '-' : letters.shown()[i]);
        }
        return marked.isEmpty() ? slug : left.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
    }
}
