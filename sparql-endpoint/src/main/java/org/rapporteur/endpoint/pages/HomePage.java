package org.rapporteur.endpoint.pages;

import java.util.List;

/**
 * The front page.
 *
 * @param head as on all pages
 * @param counts how much of what there is
 * @param events the events, newest publication last
 * @param people the people
 */
public record HomePage(PageHead head, List<Count> counts, List<Event> events, List<Value> people) implements Page {
    /** How many of one kind there are. */
    public record Count(String what, long number) {}

    /** An event in short. */
    public record Event(Value title, long participants, long talks) {}
}
