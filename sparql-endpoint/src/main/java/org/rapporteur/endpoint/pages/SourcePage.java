package org.rapporteur.endpoint.pages;

import java.util.List;
import org.rapporteur.endpoint.language.Text;

/**
 * A source text with the passages that facts were read from.
 *
 * @param head as on all pages
 * @param tag the language of the text
 * @param pieces the text
 * @param continued the fragments of the passages that cross others and so are in several pieces
 * @param report the report it belongs to
 */
public record SourcePage(PageHead head, String tag, List<Piece> pieces, List<Continued> continued,
        Value report) implements Page {
    /** A part of the text. */
    public sealed interface Piece {}

    /** Words. */
    public record Words(Text text) implements Piece {}

    /** The beginning of a passage, or all of it: the element its fragment names. */
    public record Passage(String fragment, List<Piece> pieces) implements Piece {}

    /** A further piece of a passage that another one crosses. */
    public record Continuation(String name, List<Piece> pieces) implements Piece {}

    /** A passage in several pieces; those with this name belong to the element with this fragment. */
    public record Continued(String fragment, String name) {}
}
