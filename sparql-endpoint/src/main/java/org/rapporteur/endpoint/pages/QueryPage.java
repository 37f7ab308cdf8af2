package org.rapporteur.endpoint.pages;

import java.util.List;
import java.util.Optional;

/**
 * The query form, with an answer once a query was sent.
 *
 * @param head as on all pages
 * @param query the text in the form
 * @param answer what it gave
 */
public record QueryPage(PageHead head, String query, Optional<Answer> answer) implements Page {
    /** An answer as people read it. */
    public sealed interface Answer {}

    /** Solutions; when {@code cut}, there are more than are shown, and the page says so. */
    public record Table(List<String> variables, List<List<Optional<Value>>> rows, boolean cut) implements Answer {}

    /** A graph, in Turtle. */
    public record Turtle(String text) implements Answer {}

    /** A truth value. */
    public record Truth(boolean value) implements Answer {}
}
