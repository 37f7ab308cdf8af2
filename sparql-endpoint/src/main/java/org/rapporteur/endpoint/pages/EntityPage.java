package org.rapporteur.endpoint.pages;

import java.util.List;
import java.util.Optional;
import org.rapporteur.endpoint.language.Text;

/**
 * What is known of one thing.
 *
 * @param head as on all pages
 * @param iri the IRI of the thing
 * @param kind what it is
 * @param corrections that an editor corrected it
 * @param facts what is said of it
 * @param participations for an event who took part, for a person in what, for an organisation in whose name
 * @param talks for an event its talks, for a person those the person gave, for a talk itself
 * @param questions for an event its questions, for a person those the person asked or answered
 * @param identity how it is known that all of this is about one thing
 * @param mentions what else points to it
 */
public record EntityPage(PageHead head, String iri, Text kind, List<Value> corrections, List<Fact> facts,
        List<Participation> participations, List<Talk> talks, List<Question> questions, List<Value> identity,
        List<Fact> mentions) implements Page {

    /**
     * Somebody in a role at an event: the one of the two that the page is not about, with the organisations or the event.
     */
    public record Participation(Value who, List<Value> roles, List<Value> jobTitles, List<Value> where) {}

    /** A talk with what was said in it. */
    public record Talk(Value title, List<Value> speakers, List<Value> statements, List<Section> sections) {
        /** The same under another title. */
        public Talk called(Value other) {
            return new Talk(other, speakers, statements, sections);
        }
    }

    /** A part of a talk. */
    public record Section(Optional<Value> title, List<Value> statements) {}

    /** A question with those who asked it, where that is known, and its answers. */
    public record Question(Value text, List<Value> askers, List<Answer> answers) {}

    /** An answer with its authors. */
    public record Answer(Value text, List<Value> authors) {}
}
