package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.NamesInSentence.Named;
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
    private final NamesInSentence names;

    LedSentence(Lexicon lexicon, Voices voices) {
        this.lexicon = lexicon;
        this.names = new NamesInSentence(lexicon, new NameEvidence(lexicon, voices));
        this.lines = new PeopleLine(lexicon, true);
    }

    /** Those whom a paragraph says to have led the event. */
    List<Introduction> in(Block block) {
        return sentences(block).stream().map(this::sentence).filter(people -> !people.isEmpty()).findFirst()
                .orElse(List.of());
    }

    /** The sentences of a paragraph; a full stop behind a short word may be that of a title. */
    static List<Block> sentences(Block block) {
        List<Block> sentences = new ArrayList<>();
        Matcher end = END.matcher(block.raw());
        int begin = 0;
        while (begin < block.raw().length()) {
            int close = end.find(begin) ? end.end() : block.raw().length();
            block.part(begin, close).ifPresent(sentences::add);
            begin = close;
        }
        return sentences;
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
        int end = Stream.of("word.opened", "word.spoke").map(other -> lexicon.words(other).matcher(raw))
                .mapToInt(other -> other.find(verb) ? other.start() : raw.length()).min().orElseThrow();
        return Stream.of(verb, behindSmall).filter(begin -> begin < end)
                .flatMap(begin -> sentence.part(begin, end).stream()).map(this::people)
                .filter(people -> !people.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Introduction> people(Block rest) {
        List<Introduction> read = Introduction.behindPost(rest).map(List::of).orElseGet(() -> lines.read(rest));
        List<Introduction> listed = names.from(rest, 0).stream().map(Named::person).toList();
        List<Introduction> alone = read.isEmpty() ? named(rest).stream().toList() : read;
        List<Introduction> people = listed.size() > alone.size() ? listed : alone;
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
