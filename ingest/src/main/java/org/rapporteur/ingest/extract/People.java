package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.extract.ReportFacts.AccountMention;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.Role;

/** Reads the people a report introduces, and keeps the paragraphs between them that introduce nobody. */
final class People {
    private static final Pattern BRACKETS_AT_THE_END = Pattern.compile("(?u)[\\s\\u00A0]\\((\\p{Lu}[^()]{2,100})\\)$");
    private static final int LONGEST_POST = 200;
    /** Roles at an event of which the words are titles of people in bodies, too. */
    private static final Set<Role> ALSO_TITLES = Set.of(Role.CHAIR, Role.HOST, Role.SPEAKER, Role.RAPPORTEUR,
            Role.FACILITATOR);

    private static final Set<String> OPENING_PARTS = Set.of("section.background", "section.summary");

    private static final Set<Role> SPEAKING = Set.of(Role.SPEAKER, Role.PANELLIST, Role.PARTICIPANT);

    private final Lexicon lexicon;
    private final Voices voices;
    private final List<PersonMention> people = new ArrayList<>();
    private final List<Block> others = new ArrayList<>();
    private final List<Block> unread = new ArrayList<>();
    private final List<Block> partly = new ArrayList<>();

    private People(Outline outline, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.voices = Voices.in(outline.parts());
    }

    static People in(Outline outline, Lexicon lexicon) {
        People people = new People(outline, lexicon);
        outline.parts().stream().filter(Part::introducesPeople).forEach(people::read);
        TalkPeople speakers = new TalkPeople(lexicon, people.voices);
        outline.parts().stream().filter(part -> !part.introducesPeople() && !part.is(Outline.QUESTIONS))
                .forEach(part -> speakers.in(part).stream()
                        .filter(person -> part.is(Outline.TALK) || !people.isKnown(person.name().text()))
                        .forEach(people.people::add));
        people.readLeaders(outline);
        people.readToldSpeakers(outline);
        people.people.sort(Comparator.comparing(person -> person.line().range().begin()));
        return people;
    }

    /** Those whom a sentence says to have led or opened the event, before the report tells what was said there. */
    private void readLeaders(Outline outline) {
        LedSentence sentences = new LedSentence(lexicon, voices);
        ToldPeople told = new ToldPeople(lexicon, voices);
        List<Block> opening = outline.parts().stream()
                .takeWhile(part -> part.introducesPeople()
                        || part.key().filter(key -> !OPENING_PARTS.contains(key)).isEmpty())
                .flatMap(part -> part.blocks().stream()).filter(block -> !block.bullet()).toList();
        opening.stream().flatMap(block -> sentences.in(block).stream()).filter(person -> !isKnown(person.name().text()))
                .forEach(person -> people.add(new PersonMention(person.name(), person.post().or(person::inBrackets),
                        Optional.empty(), person.line(), Optional.of(Role.MODERATOR), person.accounts(), List.of())));
        opening.stream().flatMap(block -> told.openers(block).stream()).filter(person -> !isKnown(person.name().text()))
                .forEach(people::add);
    }

    /** Those whom sentences say to have spoken, where nobody is introduced as a speaker in any other way. */
    private void readToldSpeakers(Outline outline) {
        if (people.stream().flatMap(person -> person.role().stream()).anyMatch(SPEAKING::contains)) {
            return;
        }
        ToldPeople told = new ToldPeople(lexicon, voices);
        outline.parts().stream().filter(part -> !part.is(Outline.QUESTIONS)).flatMap(part -> part.blocks().stream())
                .flatMap(block -> told.speakers(block).stream()).filter(person -> !isKnown(person.name().text()))
                .forEach(people::add);
    }

    /** Maria and Mariana of one surname are two, however alike; in capitals or with the surname first somebody is the same. */
    private boolean isKnown(String name) {
        return people.stream().anyMatch(person -> sorted(person.name().text()).equals(sorted(name)));
    }

    private static List<String> sorted(String name) {
        return Folding.words(name).stream().sorted().toList();
    }

    /** In the order they are introduced. */
    List<PersonMention> mentions() {
        return List.copyOf(people);
    }

    /** What stands among them and is about the event. */
    List<Block> otherBlocks() {
        return List.copyOf(others);
    }

    /** What stands where people are introduced and was not understood. */
    List<Block> unread() {
        return unread.stream().filter(block -> people.stream().noneMatch(person -> stands(person, block))).toList();
    }

    /** Lines that introduce more people or say more of them than was understood. */
    List<Block> partlyRead() {
        return List.copyOf(partly);
    }

    private static boolean stands(PersonMention person, Block block) {
        Range line = block.quote().range();
        Range name = person.name().range();
        return line.begin() <= name.begin() && name.end() <= line.end();
    }

    private void read(Part part) {
        int before = people.size();
        boolean open = true;
        boolean ended = false;
        List<Block> blocks = part.blocks();
        boolean several = part.isForOneRole() || blocks.size() == 1;
        PeopleLine first = new PeopleLine(lexicon, several, listsAll(part), voices);
        PeopleLine lines = new PeopleLine(lexicon, several, false, voices);
        for (int i = 0; i < blocks.size(); i++) {
            Optional<PeopleTable> table = open ? PeopleTable.at(blocks, i, true, lexicon) : Optional.empty();
            if (table.isPresent()) {
                table.get().rows().forEach(row -> read(row, table.get(), part));
                i += table.get().size() - 1;
                continue;
            }
            Block block = blocks.get(i);
            Optional<Contacts> contacts = people.size() > before ? Contacts.of(block) : Optional.empty();
            boolean contactsFollow = i + 1 < blocks.size() && Contacts.of(blocks.get(i + 1)).isPresent();
            boolean stated = Header.has(block, lexicon);
            List<Introduction> introduced = contacts.isPresent() || stated || !open && !contactsFollow
                    ? List.of()
                    : read(block, part, i == 0 ? first : lines);
            if (contacts.isPresent()) {
                addAccounts(contacts.get().accounts());
            } else if (!introduced.isEmpty()) {
                introduced.forEach(introduction -> people.add(mention(introduction, part)));
                if (UnreadPeople.isPartly(block, introduced, i == 0 && blocks.size() == 1 && listsAll(part))) {
                    partly.add(block);
                }
                open = true;
            } else if (stated) {
                others.add(block);
            } else if (open && (Contacts.reachesSomebody(block) || LabelledLine.namesSomebody(block))) {
                others.add(block);
                unread.add(block);
            } else if (open && people.size() > before && isPostOf(people.getLast(), block)) {
                people.add(withPost(people.removeLast(), block));
            } else {
                others.add(block);
                open = false;
                ended |= UnreadPeople.isSession(block) || i + 1 < blocks.size() && people.size() > before
                        && (block.afterBlank() || UnreadPeople.isInCapitals(block)) && SubHeading.is(block, lexicon);
                if (!ended && UnreadPeople.isDue(part, block, people.size() > before)) {
                    unread.add(block);
                }
            }
        }
    }

    private void read(Block row, PeopleTable table, Part part) {
        table.person(row, part.key().flatMap(People::role)).ifPresentOrElse(people::add, () -> {
            others.add(row);
            unread.add(row);
        });
    }

    /** Whether all people that a heading in the plural promises stand on the first line. */
    private boolean listsAll(Part part) {
        boolean several = part.heading()
                .filter(heading -> lexicon.keyOf("label.people", heading.words())
                        .or(() -> lexicon.keyOf("event.roundtable", heading.words())).isPresent()
                        || part.key().filter(key -> key.startsWith("section.")).isPresent())
                .isPresent();
        boolean labelled = !part.blocks().isEmpty()
                && part.heading().filter(heading -> heading.line() == part.blocks().getFirst().line()).isPresent();
        boolean alone = part.key().filter(key -> key.startsWith("role.")).isPresent()
                && (part.blocks().size() == 1 || part.blocks().size() > 1 && part.blocks().get(1).afterBlank());
        return several && (labelled || alone);
    }

    private List<Introduction> read(Block block, Part part, PeopleLine lines) {
        Optional<Introduction> behindBody = Introduction.behindBody(block);
        List<Introduction> listed = behindBody.isPresent() || part.isForOneRole() ? List.of() : lines.read(block);
        if (listed.size() > 1) {
            return listed;
        }
        Optional<Introduction> behindPost = part.isForOneRole() || beginsWithPost(block)
                ? Introduction.behindPost(block)
                : Optional.empty();
        return behindBody.or(() -> behindPost).map(List::of).orElseGet(() -> lines.read(block));
    }

    /** A word that is a post in another language may well be a name here. */
    private boolean beginsWithPost(Block block) {
        return lexicon.words("word.post").matcher(block.raw()).lookingAt();
    }

    private PersonMention mention(Introduction introduction, Part part) {
        Optional<Role> inBrackets = introduction.inBrackets().flatMap(this::roleNamedBy);
        Optional<Role> leading = introduction.lead().flatMap(this::roleNamedBy)
                .filter(role -> !isTitle(role, introduction, part));
        Optional<Role> role = inBrackets.or(() -> leading).or(() -> part.key().flatMap(People::role));
        Optional<Quote> stated = leading.isPresent() ? introduction.postBehindLead() : introduction.post();
        Optional<Quote> post = stated.or(() -> inBrackets.isPresent() ? Optional.empty() : introduction.inBrackets());
        Optional<Quote> aside = inBrackets.isPresent() || stated.isEmpty()
                ? stated.flatMap(People::inBracketsBehind)
                : introduction.inBrackets().or(() -> stated.flatMap(People::inBracketsBehind));
        return new PersonMention(introduction.name(), post, aside, introduction.line(), role, introduction.accounts(),
                List.of());
    }

    /** What somebody is with the body behind it in brackets, as it reads behind a comma. */
    private static Optional<Quote> inBracketsBehind(Quote post) {
        Matcher brackets = BRACKETS_AT_THE_END.matcher(post.text());
        return brackets.find()
                ? Optional.of(Quote.joined(
                        List.of(post.part(0, brackets.start()), post.part(brackets.start(1), brackets.end(1))), ", "))
                : Optional.empty();
    }

    /** Who is chair or host of a body, or is introduced for another role, is not therefore chair or host of the event. */
    private boolean isTitle(Role role, Introduction introduction, Part part) {
        boolean title = ALSO_TITLES.contains(role)
                || introduction.lead().filter(lead -> NameWords.POST.in(Folding.words(lead.text()))).isPresent();
        return title && (part.isForOneRole()
                || introduction.postBehindLead().filter(words -> isBody(words.text())).isPresent());
    }

    private boolean isBody(String words) {
        String name = lexicon.words("word.article").matcher(words.split(",", 2)[0].strip()).replaceFirst("").strip();
        List<String> plain = Folding.words(name);
        boolean large = name.codePoints().findFirst().stream().anyMatch(Character::isUpperCase);
        boolean ofKind = !NameWords.kinds(plain).isEmpty() || NameWords.UNDERTAKING.in(plain);
        return large && (ofKind || !NameWords.POST.in(plain) && (!lexicon.capitalisesNouns() || plain.size() > 1));
    }

    private Optional<Role> roleNamedBy(Quote words) {
        return lexicon.keyOf("role.", words.text()).flatMap(People::role);
    }

    private static Optional<Role> role(String key) {
        return switch (key) {
            case "section.speakers" -> Optional.of(Role.SPEAKER);
            case "section.participants" -> Optional.of(Role.PARTICIPANT);
            default -> key.startsWith("role.")
                    ? Optional.of(Role.valueOf(key.substring("role.".length()).toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        };
    }

    private static boolean isPostOf(PersonMention person, Block block) {
        return person.post().isEmpty() && !block.afterBlank() && block.words().length() <= LONGEST_POST
                && !block.words().matches(".*[.!?:]$");
    }

    private static PersonMention withPost(PersonMention person, Block block) {
        return new PersonMention(person.name(), Optional.of(block.quote()), person.aside(), person.line(),
                person.role(), person.accounts(), person.variants());
    }

    private void addAccounts(List<AccountMention> accounts) {
        PersonMention person = people.removeLast();
        List<AccountMention> all = new ArrayList<>(person.accounts());
        all.addAll(accounts);
        people.add(new PersonMention(person.name(), person.post(), person.aside(), person.line(), person.role(), all,
                person.variants()));
    }
}
