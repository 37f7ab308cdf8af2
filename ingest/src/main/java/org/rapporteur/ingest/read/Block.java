package org.rapporteur.ingest.read;

import java.util.Optional;
import org.rapporteur.ingest.facts.Quote;

/**
 * A paragraph, list item or heading, without its bullet or mark.
 *
 * @param text the report it stands in
 * @param span where, blanks inside it as they are in the source
 * @param line the number of its first line, from 1
 * @param bullet whether it has a list mark; which converters lose, so that it never decides what a block is
 * @param heading whether the text marks it as a heading, which goes before what it looks like
 * @param afterBlank whether there is an empty line before it
 */
public record Block(ReportText text, Span span, int line, boolean bullet, boolean heading, boolean afterBlank) {
    /** Its characters as they are in the source. */
    public String raw() {
        return text.slice(span);
    }

    /** Its words, as one line. */
    public String words() {
        return Blanks.collapsed(raw());
    }

    /** The whole block. */
    public Quote quote() {
        return text.quote(span).orElseThrow();
    }

    /** The part of it between two offsets into {@link #raw()}; empty when there are only blanks. */
    public Optional<Quote> quote(int from, int to) {
        return text.quote(span.part(from, to));
    }

    /** The part of it between two offsets into {@link #raw()}, as a block in the same place. */
    public Optional<Block> part(int from, int to) {
        Span trimmed = span.part(from, to).trimmed(text.source().text());
        return trimmed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(text, trimmed, text.lineOf(trimmed.begin()), false, false, afterBlank));
    }

    /** This block and one behind it, with all between. */
    public Block joined(Block next) {
        return new Block(text, span.through(next.span), line, bullet, heading, afterBlank);
    }
}
