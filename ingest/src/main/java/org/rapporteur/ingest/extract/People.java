package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.extract.ReportFacts.AccountMention;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.Role;

/** Reads the people a report introduces, and keeps the paragraphs between them that introduce nobody. */
final class People {
    private static final int LONGEST_POST = 200;

    private final Lexicon lexicon;
    private final List<PersonMention> people = new ArrayList<>();
    private final List<Block> others = new ArrayList<>();

    private People(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static People in(Outline outline, Lexicon lexicon) {
        People people = new People(lexicon);
        outline.parts().stream().filter(Part::introducesPeople).forEach(people::read);
        return people;
    }

    /** In the order they are introduced. */
    List<PersonMention> mentions() {
        return List.copyOf(people);
    }

    /** What stands among them and is about the event. */
    List<Block> otherBlocks() {
        return List.copyOf(others);
    }

    private void read(Part part) {
        int first = people.size();
        boolean open = true;
        List<Block> blocks = part.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Contacts> contacts = people.size() > first ? Contacts.of(block) : Optional.empty();
            boolean contactsFollow = i + 1 < blocks.size() && Contacts.of(blocks.get(i + 1)).isPresent();
            boolean stated = Header.has(block, lexicon);
            List<Introduction> introduced = contacts.isPresent() || stated || !open && !contactsFollow
                    ? List.of()
                    : introductions(block);
            if (contacts.isPresent()) {
                addAccounts(contacts.get().accounts());
            } else if (!introduced.isEmpty()) {
                introduced.forEach(introduction -> people.add(mention(introduction, part)));
                open = true;
            } else if (stated) {
                others.add(block);
            } else if (open && people.size() > first && isPostOf(people.getLast(), block)) {
                people.add(withPost(people.removeLast(), block));
            } else {
                others.add(block);
                open = false;
            }
        }
    }

    /** One person, or several on one line parted by semicolons. */
    private static List<Introduction> introductions(Block block) {
        List<Introduction> found = new ArrayList<>();
        int from = 0;
        for (String piece : block.raw().split(";")) {
            int to = from + piece.length();
            Optional<Block> part = block.part(from, to);
            Optional<Introduction> next = part.flatMap(Introduction::of);
            if (part.isPresent() && next.isEmpty()) {
                return Introduction.of(block).map(List::of).orElse(List.of());
            }
            next.ifPresent(found::add);
            from = to + 1;
        }
        return found;
    }

    private PersonMention mention(Introduction introduction, Part part) {
        Optional<Role> inBrackets = introduction.inBrackets().flatMap(this::roleNamedBy);
        Optional<Role> leading = introduction.lead().flatMap(this::roleNamedBy);
        Optional<Role> role = inBrackets.or(() -> leading).or(() -> part.key().flatMap(People::role));
        Optional<Quote> stated = leading.isPresent() ? introduction.postBehindLead() : introduction.post();
        Optional<Quote> post = stated.or(() -> inBrackets.isPresent() ? Optional.empty() : introduction.inBrackets());
        return new PersonMention(introduction.name(), post, introduction.line(), role, List.of(), List.of());
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
        return new PersonMention(person.name(), Optional.of(block.quote()), person.line(), person.role(),
                person.accounts(), person.variants());
    }

    private void addAccounts(List<AccountMention> accounts) {
        PersonMention person = people.removeLast();
        List<AccountMention> all = new ArrayList<>(person.accounts());
        all.addAll(accounts);
        people.add(
                new PersonMention(person.name(), person.post(), person.line(), person.role(), all, person.variants()));
    }
}
