package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.Role;

/** Those who ask: people who were introduced, or whom the words at a question introduce. */
final class Askers {
    /** Words that all begin with a capital letter, as those of places and bodies do. */
    private static final Pattern CAPITALISED = Pattern
            .compile("(?u)\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?:[\\s\\u00A0-]+\\p{Lu}?[\\p{Ll}\\p{M}'’]+){0,3}");

    private static final Pattern LABEL = Pattern
            .compile("(?u)([^:?!\\n]{2,40}?)[\\s\\u00A0]*:[\\s\\u00A0]*(?=\\p{Lu}.{3,160}$)");
    private static final String ASKER = "word.asker";

    private final Lexicon lexicon;
    private final Roster roster;
    private final String text;
    private final List<PersonMention> mentions = new ArrayList<>();
    private final List<Block> unread = new ArrayList<>();

    /** @param text the whole report */
    Askers(Lexicon lexicon, Roster roster, String text) {
        this.lexicon = lexicon;
        this.roster = roster;
        this.text = text;
    }

    /** Those who were not introduced before. */
    List<PersonMention> mentions() {
        return List.copyOf(mentions);
    }

    /** Words that may name who asked. */
    List<Block> unread() {
        return List.copyOf(unread);
    }

    /** Whom the label of a question names, by index in the roster, where others follow those introduced before. */
    Optional<Integer> inLabel(Block label) {
        Optional<Asker> asker = Asker.in(label, lexicon);
        Optional<Integer> person = asker.flatMap(this::person);
        if (person.isEmpty()) {
            asker.map(Asker::words).ifPresent(unread::add);
        }
        return person;
    }

    /** Who asks a question by the words beside it. */
    Optional<Integer> beside(AskedBy asked) {
        return person(Asker.of(asked.who(), nameIsEnough(asked), lexicon));
    }

    /** Who asks the next question or the last one, as a line of its own says: "Asked by: Name, post". */
    Optional<Integer> announced(Block words) {
        Optional<Integer> person = person(Asker.of(words, true, lexicon));
        if (person.isEmpty()) {
            unread.add(words);
        }
        return person;
    }

    /** Whether the words beside a question say that somebody asks who has no name: "Audience:", "A guest asks:". */
    boolean isUnnamed(AskedBy asked) {
        return asked.told() || lexicon.words(ASKER).matcher(asked.who().raw()).find();
    }

    /** What stands behind a label for who asks: "Asked by: Name". */
    Optional<Block> behindLabel(Block line) {
        Matcher label = LABEL.matcher(line.raw());
        boolean known = label.lookingAt()
                && (lexicon.is(ASKER, label.group(1)) || lexicon.is("word.asks", label.group(1)));
        return known && !QuestionLabel.asks(line, lexicon)
                ? line.part(label.end(), line.raw().length())
                : Optional.empty();
    }

    /** Whether the words beside a question name somebody. */
    boolean names(AskedBy asked) {
        return isIntroduced(asked) || Asker.of(asked.who(), nameIsEnough(asked), lexicon).person().isPresent();
    }

    /** Whether they name one of the people introduced. */
    boolean isIntroduced(AskedBy asked) {
        return roster.find(asked.who().words()).isPresent();
    }

    /** Where any two nouns may both be capitalised, a topic may stand there, too. */
    private boolean nameIsEnough(AskedBy asked) {
        return asked.told() || !lexicon.capitalisesNouns() && !lexicon.joinsNouns();
    }

    private Optional<Integer> person(Asker asker) {
        Optional<Integer> known = asker.person().flatMap(person -> roster.find(person.name().text()))
                .or(() -> roster.find(asker.words().words()));
        return known.or(() -> asker.person().map(this::introduced));
    }

    private int introduced(Introduction asker) {
        List<String> names = mentions.stream().map(other -> other.name().text()).toList();
        if (!names.contains(asker.name().text())) {
            mentions.add(new PersonMention(asker.name(), asker.post().or(asker::inBrackets).filter(this::saysPost),
                    Optional.empty(), asker.line(), Optional.of(Role.PARTICIPANT), asker.accounts(), List.of()));
        }
        int index = names.indexOf(asker.name().text());
        return roster.size() + (index < 0 ? names.size() : index);
    }

    /** Beside those who ask often stands only where they are from. */
    private boolean saysPost(Quote words) {
        String beside = words.text().strip();
        List<String> folded = Folding.words(beside);
        boolean known = NameWords.POST.in(folded) || !NameWords.kinds(folded).isEmpty()
                || NameWords.UNDERTAKING.in(folded) || LegalForm.endsWithStop(beside)
                || !CAPITALISED.matcher(beside).matches();
        return known || isBody(beside) || lexicon.capitalisesNouns() && isOccupation(beside) && !isPlace(beside);
    }

    /** A body of which the report speaks elsewhere, beside what somebody is. */
    private boolean isBody(String words) {
        return Pattern.compile("(?u)[(,–—-][\\s\\u00A0]*" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])").matcher(text)
                .results().count() > 1;
    }

    private boolean isOccupation(String words) {
        return lexicon.forms("word.occupation").stream().anyMatch(words::endsWith);
    }

    private boolean isPlace(String words) {
        return Pattern.compile("(?u)(?:" + lexicon.words("word.in").pattern() + ")[\\s\\u00A0]+" + Pattern.quote(words))
                .matcher(text).find();
    }
}
