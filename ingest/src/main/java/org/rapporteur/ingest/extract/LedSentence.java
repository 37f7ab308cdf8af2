package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.PersonName;

/**
 * A sentence of prose that says who led the event: "The debate was moderated by Name, post." What is led by somebody may
 * be anything, so a word for an event has to stand before it.
 */
final class LedSentence {
    private static final Pattern END = Pattern.compile("(?u)(?:[!?;…]|(?<=[\\p{L}]{4}|[)”“»\"])\\.)(?=[\\s\\u00A0]|$)");
    private static final Pattern SMALL_WORDS = Pattern.compile("(?u)[\\s\\u00A0]*(?:\\p{Ll}{1,4}[\\s\\u00A0]+){0,2}");
    private static final Pattern BEHIND_NAME = Pattern
            .compile("(?u)[\\s\\u00A0]*(?:[,(.]|[–—-][\\s\\u00A0]|$|(?<=[\\s\\u00A0])\\p{Ll})");

    private final Lexicon lexicon;
    private final PeopleLine lines;

    LedSentence(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lines = new PeopleLine(lexicon, true);
    }

    /** Those whom a paragraph says to have led the event. */
    List<Introduction> in(Block block) {
        String raw = block.raw();
        int begin = 0;
        while (begin < raw.length()) {
            Matcher end = END.matcher(raw);
            int close = end.find(begin) ? end.end() : raw.length();
            List<Introduction> people = block.part(begin, close).map(this::sentence).orElse(List.of());
            if (!people.isEmpty()) {
                return people;
            }
            begin = close;
        }
        return List.of();
    }

    private List<Introduction> sentence(Block sentence) {
        String raw = sentence.raw();
        return Stream
                .concat(lexicon.words("word.moderated").matcher(raw).results(),
                        lexicon.words("word.led").matcher(raw).results()
                                .filter(verb -> isOfEvent(raw.substring(0, verb.start()))))
                .map(MatchResult::end).map(verb -> behind(sentence, verb)).filter(people -> !people.isEmpty())
                .findFirst().orElse(List.of());
    }

    private boolean isOfEvent(String subject) {
        return Stream.concat(lexicon.keys("event.").stream(), Stream.of("word.debate"))
                .anyMatch(key -> lexicon.words(key).matcher(subject).find());
    }

    private List<Introduction> behind(Block sentence, int verb) {
        String raw = sentence.raw();
        Matcher small = SMALL_WORDS.matcher(raw).region(verb, raw.length());
        int behindSmall = small.lookingAt() ? small.end() : verb;
        return Stream.of(verb, behindSmall).flatMap(begin -> sentence.part(begin, raw.length()).stream())
                .map(this::people).filter(people -> !people.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Introduction> people(Block rest) {
        List<Introduction> read = Introduction.behindPost(rest).map(List::of).orElseGet(() -> lines.read(rest));
        List<Introduction> people = read.isEmpty() ? named(rest).stream().toList() : read;
        return people.stream().allMatch(person -> lines.isPerson(person.name().text())) ? people : List.of();
    }

    /** The name alone, where the sentence goes on behind it. */
    private static Optional<Introduction> named(Block rest) {
        String raw = rest.raw();
        return PersonName.at(raw, 0)
                .filter(name -> BEHIND_NAME.matcher(raw).region(name.behindDegrees(raw), raw.length())
                        .useTransparentBounds(true).lookingAt())
                .flatMap(name -> rest.quote(name.begin(), name.end()))
                .map(name -> new Introduction(name, Optional.<Quote>empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), rest.quote(), List.of()));
    }
}
