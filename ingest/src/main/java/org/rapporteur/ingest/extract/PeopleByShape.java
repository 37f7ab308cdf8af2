package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;

/**
 * Finds the lines that introduce people under headings which the lexicon does not know: lines that each begin with a name
 * and say what that person is, one below the other.
 */
final class PeopleByShape {
    private static final Pattern LABEL = Pattern.compile("^([^:\\n]{2,50}?)[\\s\\u00A0]*:[\\s\\u00A0]*(?=\\S)(?!//)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?su).*(?:\\p{L}{4,}|\\d)[.!?…]$");
    private static final List<String> ROLES = List.of("role.moderator", "role.panellist", "role.rapporteur",
            "role.facilitator", "role.host", "role.chair");
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_HEADING = 80;

    private final Lexicon lexicon;
    private final PeopleLine lines;
    private final PeopleLine labelled;
    private final PeopleLine listed;
    private final Set<String> introduced = new HashSet<>();
    /** Lines are looked at from several sides, and reading one is not cheap. */
    private final Map<Block, List<Introduction>> read = new HashMap<>();
    private final List<Block> all;

    private PeopleByShape(List<Part> parts, Lexicon lexicon) {
        this.lexicon = lexicon;
        Voices voices = Voices.in(parts);
        this.lines = new PeopleLine(lexicon, false, false, voices);
        this.labelled = new PeopleLine(lexicon, true, false, voices);
        this.listed = new PeopleLine(lexicon, true, true, voices);
        this.all = parts.stream().flatMap(part -> part.blocks().stream()).toList();
    }

    /** The parts with those of people under unknown headings as parts of their own. */
    static List<Part> in(List<Part> parts, Lexicon lexicon) {
        PeopleByShape shape = new PeopleByShape(parts, lexicon);
        parts.stream().filter(Part::introducesPeople).flatMap(part -> part.blocks().stream())
                .flatMap(block -> shape.labelled.read(block).stream())
                .forEach(person -> shape.introduced.add(Folding.fold(person.name().text())));
        return parts.stream().flatMap(part -> PeopleTable.apart(part, lexicon).stream()
                .flatMap(each -> shape.parted(each, parts.getFirst() == part).stream())).toList();
    }

    /** Lines that may introduce people whom no part introduces, as far as their shape shows it. */
    static List<Block> unread(Outline outline, People people, Lexicon lexicon) {
        PeopleByShape shape = new PeopleByShape(outline.parts(), lexicon);
        people.mentions().forEach(person -> shape.introduced.add(Folding.fold(person.name().text())));
        Stream<Block> elsewhere = outline.parts().stream()
                .filter(part -> !part.introducesPeople() && !part.is(Outline.QUESTIONS))
                .flatMap(part -> part.blocks().stream());
        return Stream.concat(elsewhere, people.otherBlocks().stream())
                .filter(block -> shape.introduces(block) && shape.says(block) && !shape.isKnown(block)).toList();
    }

    private List<Introduction> read(Block block) {
        return read.computeIfAbsent(block, lines::read);
    }

    private boolean isKnown(Block block) {
        return read(block).stream().allMatch(person -> introduced.contains(Folding.fold(person.name().text())));
    }

    private List<Part> parted(Part part, boolean first) {
        if (part.is(Outline.QUESTIONS)) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        Optional<String> key = part.key();
        Optional<Block> heading = part.heading();
        List<Block> body = new ArrayList<>();
        List<Block> blocks = part.blocks();
        int next = 0;
        while (next < blocks.size()) {
            int behindTable = next + (part.introducesPeople()
                    ? PeopleTable.at(blocks, next, true, lexicon).map(PeopleTable::size).orElse(0)
                    : 0);
            if (behindTable > next) {
                body.addAll(blocks.subList(next, behindTable));
                next = behindTable;
                continue;
            }
            boolean amongPeople = part.introducesPeople()
                    || body.isEmpty() && !parts.isEmpty() && parts.getLast().introducesPeople();
            Optional<Part> people = labelled(blocks.get(next))
                    .filter(found -> amongPeople || found.heading().filter(this::isRoundTable).isPresent());
            int begin = next;
            int end = people.isPresent() || part.introducesPeople() && introduces(blocks.get(next))
                    ? next + 1
                    : part.introducesPeople() ? next : run(blocks, next);
            boolean top = first && next == 0 && part.heading().isEmpty();
            boolean headed = people.isEmpty() && end == next && next + 1 < blocks.size() && isHeading(blocks.get(next))
                    && !top;
            if (headed) {
                begin = next + 1;
                end = run(blocks, begin);
            }
            boolean found = people.isPresent() || end > begin && !isTitle(blocks, begin, end, top)
                    && (headed || !part.introducesPeople()) && isPeople(blocks.subList(begin, end), blocks, end)
                    && (part.introducesPeople() || !blocks.subList(begin, end).stream().allMatch(this::isKnown));
            if (found) {
                parts.add(new Part(key, heading, body));
                List<Block> run = blocks.subList(begin, end);
                Optional<Block> above = headed ? Optional.of(blocks.get(next)) : Optional.empty();
                parts.add(people.orElseGet(
                        () -> new Part(above.flatMap(this::role).or(() -> Optional.of(Outline.PEOPLE)), above, run)));
                key = part.introducesPeople() ? part.key() : Optional.empty();
                heading = Optional.empty();
                body = new ArrayList<>();
                next = end;
            } else {
                int behind = headed ? next + 1 : Math.max(next + 1, end);
                body.addAll(blocks.subList(next, behind));
                next = behind;
            }
        }
        parts.add(new Part(key, heading, body));
        return parts.stream().filter(each -> each.heading().isPresent() || !each.blocks().isEmpty()).toList();
    }

    /** The first line of a report is its title, unless further people stand right below it. */
    private static boolean isTitle(List<Block> blocks, int begin, int end, boolean top) {
        return top && (end - begin == 1 || blocks.get(begin).words().codePoints().noneMatch(Character::isLowerCase));
    }

    /** The end of the lines from here on that introduce people, and their contacts. */
    private int run(List<Block> blocks, int begin) {
        int end = begin;
        while (end < blocks.size()
                && (introduces(blocks.get(end)) || end > begin && Contacts.of(blocks.get(end)).isPresent())) {
            end++;
        }
        return end;
    }

    /** A first line in capitals is a title, also where it has a dash. */
    private boolean isTitle(Block block) {
        return !all.isEmpty() && block == all.getFirst()
                && block.words().codePoints().noneMatch(Character::isLowerCase);
    }

    private boolean isHeading(Block block) {
        String words = block.words();
        return !block.bullet() && words.length() <= LONGEST_HEADING && !words.matches("(?s).*[.!?;,…]$")
                && !Header.has(block, lexicon) && Contacts.of(block).isEmpty() && !saysPost(block)
                && TalkLine.of(block).isEmpty();
    }

    private static boolean saysPost(Block block) {
        return Introduction.of(block).flatMap(Introduction::post).isPresent();
    }

    /** One person's line may be the heading of a talk; of two or more, half show that they are about people. */
    private boolean isPeople(List<Block> run, List<Block> blocks, int end) {
        List<Block> people = run.stream().filter(this::introduces).toList();
        long evident = people.stream().filter(this::isEvident).count();
        boolean alone = run.size() == 1 && end < blocks.size() && !isHeading(blocks.get(end));
        return people.size() == 1 ? !alone && says(people.getFirst()) : evident * 2 >= people.size();
    }

    /** A name and what that person is, or several, and nothing else. */
    private boolean introduces(Block block) {
        String words = block.words();
        if (words.length() > LONGEST_LINE || SENTENCE_END.matcher(words).matches() || Header.has(block, lexicon)
                || isTitle(block)) {
            return false;
        }
        List<Introduction> people = read(block);
        return !people.isEmpty() && people.stream().allMatch(
                person -> lines.isPerson(person.name().text()) && (people.size() > 1 || isPost(block, person)));
    }

    private static boolean isPost(Block block, Introduction person) {
        String raw = block.raw();
        int begin = raw.indexOf(':');
        boolean colon = begin >= 0 && Contacts.spans(raw).isEmpty();
        return !colon && (person.post().isPresent() || person.inBrackets().isPresent())
                && words(person).codePoints().noneMatch(Character::isDigit);
    }

    private static String words(Introduction person) {
        return person.inBrackets().map(quote -> quote.text() + " ").orElse("")
                + person.post().map(quote -> quote.text()).orElse("");
    }

    /** There is a title before the name, a post or a body behind it, or the name begins another line of the report. */
    private boolean isEvident(Block block) {
        return says(block) || read(block).stream()
                .anyMatch(person -> isTitled(block, person) || isEchoed(block, person) || !person.accounts().isEmpty());
    }

    private boolean says(Block block) {
        return read(block).stream().map(person -> Folding.words(words(person)))
                .anyMatch(words -> NameWords.POST.in(words) || !NameWords.kinds(words).isEmpty()
                        || NameWords.UNDERTAKING.in(words));
    }

    private static boolean isTitled(Block block, Introduction person) {
        int before = block.raw().indexOf(person.name().text().split(" ")[0]);
        return before > 0 && block.raw().substring(0, before).codePoints().anyMatch(Character::isLetter);
    }

    private boolean isEchoed(Block block, Introduction person) {
        String name = Folding.fold(person.name().text());
        return all.stream().filter(other -> other != block)
                .anyMatch(other -> (Folding.fold(other.words()) + " ").startsWith(name + " "));
    }

    /** An unknown label before people on one line: "Held together by: Name (body)". */
    private Optional<Part> labelled(Block block) {
        Matcher label = LABEL.matcher(block.raw());
        if (!label.find() || Header.has(block, lexicon)) {
            return Optional.empty();
        }
        return block.part(0, label.end(1)).filter(above -> isRoundTable(above) || Introduction.of(block).isEmpty())
                .flatMap(above -> block.part(label.end(), block.raw().length())
                        .filter(value -> isRoundTable(above)
                                ? listed.read(value).size() > 1
                                : introduces(value) && isEvident(value))
                        .map(value -> new Part(role(above).or(() -> Optional.of(Outline.PEOPLE)), Optional.of(above),
                                List.of(value))));
    }

    /** The role that a word of the heading names. */
    private Optional<String> role(Block heading) {
        return isRoundTable(heading)
                ? Optional.of("role.panellist")
                : ROLES.stream().filter(role -> lexicon.words(role).matcher(heading.words()).find()).findFirst();
    }

    private boolean isRoundTable(Block label) {
        return lexicon.keyOf("event.roundtable", label.words()).isPresent();
    }
}
