package org.rapporteur.endpoint.pages;

import java.util.List;
import java.util.Optional;
import org.rapporteur.endpoint.language.Text;

/**
 * The front page.
 *
 * @param head as on all pages
 * @param counts how much of what there is
 * @param events the events, by IRI
 * @param people the people
 */
public record HomePage(PageHead head, List<Count> counts, List<Event> events, List<Value> people) implements Page {
    /** How much there is of something, with the noun that goes with the number. */
    public record Count(String what, long number) {
        /** A number of things, by its noun in singular and plural. */
        public static Count of(long number, String one, String more) {
            return new Count(number == 1 ? one : more, number);
        }
    }

    /** An event in short. */
    public record Event(Value title, Optional<Text> description, List<Count> counts) {}
}
