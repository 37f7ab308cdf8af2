package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.NamesInSentence.Named;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.GivenNames;
import org.rapporteur.ontology.Role;

/** Reads who opened an event and who spoke there, where a report tells so in sentences: "Then Name (body) spoke of clay." */
final class ToldPeople {
    private static final Pattern WORD_BEGIN = Pattern.compile("(?u)(?<![\\p{L}\\p{N}'’-])(?=\\p{L})");
    private static final Pattern SMALL_WORDS = Pattern.compile("(?u)[\\s\\u00A0]*(?:\\p{Ll}{1,6}[\\s\\u00A0]+){0,2}");
    /** What stands between a name and the verb: small words; or the body, behind "of" or the like. */
    private static final Pattern BEFORE_VERB = Pattern.compile(
            "(?u)[\\s\\u00A0,]*(?:\\p{Ll}{1,8}[\\s\\u00A0]+){0,2}(?:(?<body>\\p{Lu}[^,;:()]{1,80}?)[\\s\\u00A0,]+)?");
    private static final Pattern AT = Pattern.compile("(?u)[\\s\\u00A0]+\\p{Ll}.*", Pattern.DOTALL);

    private final Lexicon lexicon;
    private final NamesInSentence names;

    ToldPeople(Lexicon lexicon, Voices voices) {
        this.lexicon = lexicon;
        this.names = new NamesInSentence(lexicon, new NameEvidence(lexicon, voices));
    }

    /** Those whom a paragraph says to have opened the event. */
    List<PersonMention> openers(Block paragraph) {
        return LedSentence.sentences(paragraph).stream().filter(this::isOfEvent)
                .flatMap(sentence -> told(sentence, "word.opened", false)).map(person -> mention(person, Role.OPENING))
                .toList();
    }

    /** Those whom a paragraph says to have spoken, where a title, a post or a usual given name shows that they are people. */
    List<PersonMention> speakers(Block paragraph) {
        return LedSentence.sentences(paragraph).stream().flatMap(sentence -> told(sentence, "word.spoke", true))
                .map(person -> mention(person, Role.SPEAKER)).toList();
    }

    private boolean isOfEvent(Block sentence) {
        return Stream.concat(lexicon.keys("event.").stream(), Stream.of("word.debate", "word.participants"))
                .anyMatch(key -> lexicon.words(key).matcher(sentence.raw()).find());
    }

    private Stream<Introduction> told(Block sentence, String verbs, boolean surely) {
        String raw = sentence.raw();
        return lexicon.words(verbs).matcher(raw).results().map(verb -> around(sentence, verb)).flatMap(List::stream)
                .filter(named -> named.sure() || !surely).map(Named::person);
    }

    private List<Named> around(Block sentence, MatchResult verb) {
        Matcher small = SMALL_WORDS.matcher(sentence.raw()).region(verb.end(), sentence.raw().length());
        int behindSmall = small.lookingAt() ? small.end() : verb.end();
        List<List<Named>> found = Stream
                .concat(before(sentence, verb.start()),
                        Stream.of(behind(sentence, verb.end()), behind(sentence, behindSmall)))
                .filter(people -> !people.isEmpty()).toList();
        return Stream
                .<Predicate<Named>>of(named -> GivenNames.leads(named.person().name().text()), Named::sure,
                        named -> true)
                .flatMap(shown -> found.stream().filter(people -> people.stream().allMatch(shown))).findFirst()
                .orElse(List.of());
    }

    private List<Named> behind(Block sentence, int verb) {
        String raw = sentence.raw();
        int begin = verb;
        while (begin < raw.length() && Character.isSpaceChar(raw.charAt(begin))) {
            begin++;
        }
        return names.from(sentence, begin);
    }

    /** The names that end where the verb begins, but for small words or the body. */
    private Stream<List<Named>> before(Block sentence, int verb) {
        String raw = sentence.raw();
        return WORD_BEGIN.matcher(raw).results().map(MatchResult::start).filter(begin -> begin < verb)
                .map(begin -> names.from(sentence, begin))
                .filter(found -> !found.isEmpty() && found.getLast().end() <= verb).map(found -> {
                    Matcher gap = BEFORE_VERB.matcher(raw).region(found.getLast().end(), verb);
                    return gap.matches() ? withBody(sentence, found, gap) : List.<Named>of();
                });
    }

    private List<Named> withBody(Block sentence, List<Named> found, Matcher gap) {
        if (gap.group("body") == null || !AT.matcher(gap.group()).matches()) {
            return gap.group("body") == null ? found : List.of();
        }
        List<Named> people = new ArrayList<>(found);
        Named last = people.removeLast();
        Optional<Quote> body = sentence.quote(gap.start("body"), gap.end("body"));
        Introduction person = last.person();
        people.add(new Named(
                new Introduction(person.name(), person.inBrackets(), person.post().or(() -> body), person.lead(),
                        person.postBehindLead(), person.line(), person.accounts()),
                last.sure() || names.isPost(gap.group("body")), last.begin(), last.end()));
        return people;
    }

    private static PersonMention mention(Introduction person, Role role) {
        return new PersonMention(person.name(), person.post().or(person::inBrackets),
                person.post().flatMap(post -> person.inBrackets()), person.line(), Optional.of(role), person.accounts(),
                List.of());
    }
}
