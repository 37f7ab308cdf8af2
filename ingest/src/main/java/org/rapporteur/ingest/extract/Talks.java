package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.extract.ReportFacts.Item;
import org.rapporteur.ingest.extract.ReportFacts.SectionMention;
import org.rapporteur.ingest.extract.ReportFacts.TalkMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

/** Reads the talks of a report, and the sections that are no talks. */
final class Talks {
    private static final Pattern SESSION = Pattern.compile("(?u)^\\p{L}{3,14}\\s\\d{1,2}\\s*[:.–-]");
    private static final int LONGEST_SESSION_HEADING = 120;

    private final OfficialLanguage language;
    private final Lexicon lexicon;
    private final Roster roster;
    private final List<TalkMention> talks = new ArrayList<>();
    private final List<SectionMention> sections = new ArrayList<>();
    private final Map<Integer, List<Quote>> names = new TreeMap<>();
    private final List<Block> contacts = new ArrayList<>();
    /** Whether the last line that began a talk has a time of day. */
    private boolean programme;

    private Talks(OfficialLanguage language, Roster roster) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
        this.roster = roster;
    }

    static Talks in(List<Part> parts, OfficialLanguage language, Roster roster) {
        Talks talks = new Talks(language, roster);
        int lastWithTalk = -1;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (IntStream.range(0, part.blocks().size())
                    .anyMatch(at -> talks.heading(part.blocks().get(at)).or(() -> talks.alone(part, at)).isPresent())) {
                lastWithTalk = i;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            boolean withinTalk = !talks.talks.isEmpty() && !talks.isOnlyAnnounced()
                    && (i <= lastWithTalk || talks.standsInTalk(parts.get(i), parts));
            talks.read(parts.get(i), withinTalk);
        }
        return talks;
    }

    /**
     * Behind the last talk: a second background belongs to the talk, and so does a heading for what a main part already
     * had, or of another style than the main ones.
     */
    private boolean standsInTalk(Part part, List<Part> parts) {
        boolean colon = part.heading().filter(heading -> heading.words().endsWith(":")).isPresent();
        boolean mainHeadingsHaveNone = parts.stream().filter(other -> other.is("section.takeaways"))
                .anyMatch(other -> other.heading().filter(heading -> !heading.words().endsWith(":")).isPresent());
        boolean again = parts.stream().takeWhile(other -> other != part)
                .anyMatch(other -> other.key().equals(part.key()));
        return part.is("section.background") || again || colon && mainHeadingsHaveNone;
    }

    /** A part that tells the background, or has no heading, up to the talks in it, and the talks with the heading above them. */
    static List<Part> apart(Part part, Roster roster, Lexicon lexicon) {
        if (part.key().filter(key -> !key.equals("section.background")).isPresent()) {
            return List.of(part);
        }
        List<Block> blocks = part.blocks();
        int first = (int) blocks.stream()
                .takeWhile(block -> TalkHeading.of(Enumeration.withoutNumber(block), roster, lexicon).isEmpty())
                .count();
        if (first == blocks.size()) {
            return List.of(part);
        }
        boolean headed = first > 0 && SubHeading.is(blocks.get(first - 1), lexicon);
        int begin = headed ? first - 1 : first;
        Optional<Block> heading = headed ? Optional.of(blocks.get(begin)) : Optional.empty();
        List<Part> parts = new ArrayList<>();
        if (begin > 0 || part.heading().isPresent()) {
            parts.add(new Part(part.key(), part.heading(), blocks.subList(0, begin)));
        }
        parts.add(new Part(Optional.empty(), heading, blocks.subList(first, blocks.size())));
        return parts;
    }

    List<TalkMention> mentions() {
        return talks.stream().map(talk -> new TalkMention(talk.title(), talk.performers(), talk.organisations(),
                Enumeration.removed(talk.items(), items(), language))).toList();
    }

    private List<Item> items() {
        return Stream.concat(talks.stream().map(TalkMention::items), sections.stream().map(SectionMention::items))
                .flatMap(List::stream).toList();
    }

    List<SectionMention> sections() {
        return sections.stream().map(section -> new SectionMention(section.key(), section.title(),
                section.introduction(), Enumeration.removed(section.items(), items(), language))).toList();
    }

    /** The names of performers as the headings write them, by index in the roster. */
    Map<Integer, List<Quote>> names() {
        return names;
    }

    /** Lines that only say how to reach somebody. */
    List<Block> contacts() {
        return List.copyOf(contacts);
    }

    /** Whether the last talk so far is one of a programme, of which nothing is said yet. */
    private boolean isOnlyAnnounced() {
        return programme && talks.getLast().items().isEmpty();
    }

    /** A part before whose end further talks begin does not end the talk it stands in: its heading is a sub-heading. */
    private void read(Part part, boolean withinTalk) {
        boolean inTalk = withinTalk;
        List<Block> outside = new ArrayList<>();
        boolean session = part.blocks().isEmpty() && part.heading().filter(Talks::isSession).isPresent();
        if (session) {
            part.heading().ifPresent(block -> sections.add(
                    new SectionMention(Optional.empty(), Optional.of(block.quote()), Optional.empty(), List.of())));
        } else if (inTalk) {
            part.heading().ifPresent(block -> addToTalk(new Item(block, true)));
        }
        List<Block> blocks = part.blocks();
        int firstTalk = talks.size();
        programme = false;
        boolean contributions = !withinTalk && Contribution.areAll(blocks, roster);
        for (int i = 0; i < blocks.size(); i++) {
            int index = i;
            Block block = blocks.get(i);
            Optional<TalkHeading> heading = heading(block).or(() -> alone(part, index));
            Optional<Contribution> contribution = contributions && heading.isEmpty()
                    ? Contribution.of(block, roster)
                    : Optional.empty();
            if (contribution.isPresent()) {
                contribute(contribution.get(), firstTalk);
                inTalk = true;
            } else if (heading.isPresent()) {
                begin(heading.get());
                inTalk = true;
                programme = isTimed(block);
            } else if (programme && !withinTalk && isTimed(block)) {
                outside.add(block);
            } else if (opensSession(blocks, i)) {
                sections.add(
                        new SectionMention(Optional.empty(), Optional.of(block.quote()), Optional.empty(), List.of()));
            } else if (inTalk && Contacts.isTelephone(block)) {
                contacts.add(block);
            } else if (inTalk) {
                addToTalk(item(blocks, i));
            } else {
                outside.add(block);
            }
        }
        if (!withinTalk) {
            addSection(part, outside, talks.size() > firstTalk);
        }
    }

    private static boolean isTimed(Block block) {
        return TalkLine.untimed(block) != block || ProgrammeRow.of(block).isPresent();
    }

    /** A heading right above that of a talk: a numbered one, as "Session 2: What comes next", or one behind a programme. */
    private boolean opensSession(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        boolean numbered = isSession(block);
        boolean behindAnnounced = !talks.isEmpty() && talks.getLast().items().isEmpty()
                && SubHeading.is(block, lexicon);
        return (numbered || behindAnnounced) && index + 1 < blocks.size() && heading(blocks.get(index + 1)).isPresent();
    }

    /** Whether a line has the number of a session and what it is about. */
    static boolean isSession(Block block) {
        return !block.bullet() && SESSION.matcher(block.words()).find()
                && block.words().length() <= LONGEST_SESSION_HEADING;
    }

    /** A talk that a programme announced goes on where its statements are. */
    private void begin(TalkHeading heading) {
        Optional<TalkMention> announced = talks.stream()
                .filter(talk -> talk.items().isEmpty() && talk.performers().equals(heading.performers()))
                .filter(talk -> heading.title().isEmpty() || folded(talk.title()).equals(folded(heading.title())))
                .findFirst();
        announced.ifPresent(talks::remove);
        talks.add(new TalkMention(heading.title().or(() -> announced.flatMap(TalkMention::title)), heading.performers(),
                heading.organisations(), List.of()));
        for (int i = 0; i < heading.performers().size(); i++) {
            names.computeIfAbsent(heading.performers().get(i), first -> new ArrayList<>()).add(heading.names().get(i));
        }
    }

    /** What somebody says goes on with what they said before in the same part. */
    private void contribute(Contribution contribution, int firstTalk) {
        List<TalkMention> before = talks.subList(firstTalk, talks.size());
        Optional<TalkMention> same = before.stream()
                .filter(talk -> talk.title().isEmpty() && talk.performers().equals(List.of(contribution.person())))
                .findFirst();
        if (same.isEmpty()) {
            begin(contribution.heading());
            addToTalk(new Item(contribution.said(), false));
        } else {
            List<Item> items = new ArrayList<>(same.get().items());
            items.add(new Item(contribution.said(), false));
            before.set(before.indexOf(same.get()),
                    new TalkMention(same.get().title(), same.get().performers(), same.get().organisations(), items));
        }
    }

    private static Optional<String> folded(Optional<Quote> title) {
        return title.map(Quote::text).map(Folding::fold);
    }

    private void addToTalk(Item item) {
        TalkMention talk = talks.removeLast();
        List<Item> items = new ArrayList<>(talk.items());
        items.add(item);
        talks.add(new TalkMention(talk.title(), talk.performers(), talk.organisations(), items));
    }

    /** Lines of e-mail addresses and other contacts are no statements, and are not published. */
    private void addSection(Part part, List<Block> all, boolean talksFollow) {
        List<Block> reaching = all.stream().filter(Contacts::reachesSomebody).toList();
        contacts.addAll(reaching);
        List<Block> blocks = all.stream().filter(block -> !reaching.contains(block)).toList();
        boolean untitled = part.heading().isEmpty() && talksFollow && !blocks.isEmpty()
                && SubHeading.is(blocks.getFirst(), lexicon);
        Optional<Block> title = untitled ? Optional.of(blocks.getFirst()) : part.heading();
        List<Block> below = untitled ? blocks.subList(1, blocks.size()) : blocks;
        Optional<Block> introduction = talksFollow && !below.isEmpty() && !ProgrammeRow.isOfTable(below.getFirst())
                ? Optional.of(below.getFirst())
                : Optional.empty();
        List<Block> body = introduction.isPresent() ? below.subList(1, below.size()) : below;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            items.add(item(body, i));
        }
        if (!blocks.isEmpty()) {
            sections.add(new SectionMention(part.key(), title.map(Block::quote), introduction, items));
        }
    }

    /** A line with the name of somebody who speaks, where such lines and statements take turns. */
    private Optional<TalkHeading> alone(Part part, int index) {
        List<Block> blocks = part.blocks();
        Optional<TalkHeading> heading = part.is(Outline.TALK)
                ? TalkHeading.introduced(blocks.get(index), roster)
                : TalkHeading.alone(Enumeration.withoutNumber(blocks.get(index)), roster);
        boolean said = index + 1 < blocks.size() && isSaid(blocks.get(index + 1));
        return heading.filter(found -> said);
    }

    private boolean isSaid(Block block) {
        return TalkHeading.alone(Enumeration.withoutNumber(block), roster).isEmpty()
                && (block.bullet() || !SubHeading.is(block, lexicon));
    }

    private Optional<TalkHeading> heading(Block block) {
        return TalkHeading.of(Enumeration.withoutNumber(block), roster, lexicon);
    }

    private Item item(List<Block> blocks, int index) {
        boolean last = index + 1 == blocks.size() || heading(blocks.get(index + 1)).isPresent();
        return new Item(blocks.get(index), !last && SubHeading.is(blocks.get(index), lexicon));
    }
}
