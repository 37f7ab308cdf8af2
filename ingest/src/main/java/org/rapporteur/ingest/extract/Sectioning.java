package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.PersonName;

/**
 * Cuts a report into its parts, block by block: each goes below the heading that stands last, or opens a part of its own.
 */
final class Sectioning {
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,4})[.)]\\s*");
    /** As in "Poll (n = 12)". */
    private static final Pattern BRACKETS = Pattern.compile("[\\s\\u00A0]*\\([^()]{1,40}\\)$");
    /** A name and a colon; that of a talk has an organisation between them. */
    private static final Pattern ANSWER = Pattern.compile("^[^:,(\\n]{2,60}:[\\s\\u00A0]*\\S");
    private static final Pattern SAID = Pattern.compile("(?s).*[.!?…»”\"]$");
    private static final int LONGEST_HEADING = 80;
    private static final String POLLS = "section.polls";
    /** The key of a part behind the questions under a heading that no other part has. */
    private static final String NEXT = "heading.next";

    private final List<Block> blocks;
    private final Lexicon lexicon;
    private final List<Part> parts = new ArrayList<>();
    private Optional<String> key = Optional.empty();
    private Optional<Block> heading = Optional.empty();
    private List<Block> body = new ArrayList<>();
    /** The key of the heading that stands above the labelled line of one who leads the event. */
    private Optional<String> around = Optional.empty();

    private Sectioning(List<Block> blocks, Lexicon lexicon) {
        this.blocks = blocks;
        this.lexicon = lexicon;
    }

    /** The parts that have a heading or anything below it. */
    static List<Part> of(List<Block> blocks, Lexicon lexicon) {
        Sectioning sectioning = new Sectioning(blocks, lexicon);
        for (int i = 0; i < blocks.size(); i++) {
            sectioning.read(i);
        }
        sectioning.close();
        return sectioning.parts.stream().filter(part -> part.heading().isPresent() || !part.blocks().isEmpty())
                .toList();
    }

    private void read(int index) {
        Block block = blocks.get(index);
        Optional<String> known = headingKey(block).or(() -> headsDiscussion(index)).map(found -> asked(found, index));
        Optional<LabelledLine> labelled = known.isPresent() ? Optional.empty() : labelled(block);
        if (known.isPresent()) {
            open(known.get(), block);
        } else if (labelled.isEmpty() && (isTalkAmongPeople(index) || isTalkBelowPeople(index))) {
            leavePeople(index);
        } else if (opensQuestions(index)) {
            openQuestions(block);
        } else if (labelled.isPresent()) {
            boolean first = Outline.isPeople(key) && body.isEmpty() && labelled.get().key().startsWith("role.");
            Optional<String> above = first ? key : goesOn() ? around : Optional.empty();
            open(labelled.get().key(), labelled.get().label());
            body.add(labelled.get().value());
            around = above;
        } else if (goesOn() && (Introduction.begins(block) || LabelledLine.namesSomebody(block))) {
            close();
            key = around;
            body.add(block);
        } else if (introducesPeople(index)) {
            open(Outline.PEOPLE, block);
        } else if (isAsked() && !body.isEmpty() && endsQuestions(index)) {
            open(NEXT, block);
        } else {
            body.add(block);
        }
    }

    /** Whether a line with a role and a person stands last that was the first below the heading of people of any role. */
    private boolean goesOn() {
        return around.isPresent() && Outline.isPeople(key);
    }

    private void close() {
        parts.add(new Part(key, heading, body));
        body = new ArrayList<>();
        heading = Optional.empty();
    }

    private void open(String next, Block above) {
        close();
        around = Optional.empty();
        key = Optional.of(next);
        heading = Optional.of(above);
    }

    /** A talk stands in a part without a key; where its speaker is introduced below it, more people may follow. */
    private void leavePeople(int index) {
        Optional<Block> above = body.isEmpty() || !headsTalk(body.getLast())
                ? Optional.empty()
                : Optional.of(body.removeLast());
        close();
        if (above.filter(Talks::isSession).isPresent()) {
            parts.add(new Part(Optional.empty(), above, List.of()));
        } else {
            heading = above;
        }
        Block talk = blocks.get(index);
        if (index + 1 < blocks.size() && saysPost(blocks.get(index + 1))) {
            parts.add(new Part(Optional.empty(), heading, List.of(talk)));
        } else {
            body.add(talk);
            key = Optional.empty();
        }
    }

    private static boolean headsTalk(Block block) {
        return block.afterBlank() && looksLikeHeading(block)
                && (Talks.isSession(block) || !block.words().contains(":") && !PersonName.introduces(block.words()));
    }

    /** An unknown heading right above the first question is that of the questions. */
    private void openQuestions(Block question) {
        Optional<Block> above = body.isEmpty() || !looksLikeHeading(body.getLast())
                ? Optional.empty()
                : Optional.of(body.removeLast());
        close();
        key = Optional.of(Outline.QUESTIONS);
        heading = above;
        body.add(question);
    }

    private boolean isAsked() {
        return key.filter(Outline.QUESTIONS::equals).isPresent();
    }

    private Optional<LabelledLine> labelled(Block block) {
        return LabelledLine.of(TalkLine.untimed(block), lexicon)
                .filter(label -> !isAsked() || !label.key().equals(Outline.QUESTIONS))
                .filter(label -> !isTitle(label, block));
    }

    /** A name, a colon and a title, where an item says something below it; the items of speakers are looked at later. */
    private boolean isTalkAmongPeople(int index) {
        Block block = blocks.get(index);
        boolean said = key.filter(role -> role.startsWith("role.") && !role.equals("role.speaker")).isPresent()
                && index + 1 < blocks.size() && SpokenParts.isItem(blocks.get(index + 1)) && !block.bullet();
        return Outline.isPeople(key) && (TalkLine.of(block).isPresent() || said && TalkLine.titled(block).isPresent());
    }

    /** Whether somebody who was introduced before stands here, with a title and below it what was said. */
    private boolean isTalkBelowPeople(int index) {
        Block block = blocks.get(index);
        boolean said = index + 1 < blocks.size() && SAID.matcher(blocks.get(index + 1).raw()).matches()
                && !PersonName.introduces(blocks.get(index + 1).words());
        return Outline.isPeople(key) && said
                && TalkLine.titled(block).filter(talk -> talk.post().isEmpty())
                        .filter(talk -> !NameWords.POST.in(Folding.words(block.words())))
                        .map(talk -> Folding.fold(talk.name().text())).filter(name -> blocks.subList(0, index).stream()
                                .anyMatch(before -> Folding.fold(before.words()).contains(name)))
                        .isPresent();
    }

    /** Whether a question stands here, none before it, that the lexicon knows for one or that begins to count. */
    private boolean opensQuestions(int index) {
        Block block = blocks.get(index);
        List<Block> rest = blocks.subList(index + 1, blocks.size());
        return !isAsked() && QuestionLabel.of(block, lexicon)
                .filter(label -> label.asks() && (label.known() || isCounted(label, block, rest))).isPresent();
    }

    private static boolean saysPost(Block block) {
        return Introduction.of(block).filter(person -> person.post().or(person::inBrackets).isPresent()).isPresent();
    }

    /** Whether an answer follows, and the next number stands with the same word, known or not, before another question. */
    private boolean isCounted(QuestionLabel label, Block block, List<Block> rest) {
        String word = label.word(block);
        boolean answered = !rest.isEmpty() && ANSWER.matcher(rest.getFirst().raw()).find();
        return !word.isEmpty() && answered
                && rest.stream()
                        .anyMatch(
                                other -> QuestionLabel.of(other, lexicon)
                                        .filter(next -> next.asks() && next.word(other).equals(word)
                                                && next.number().equals(label.number().map(number -> number + 1)))
                                        .isPresent());
    }

    /** On the first line "Summary" is the kind of document, and what stands behind it a title, where it is no sentence. */
    private boolean isTitle(LabelledLine label, Block block) {
        return block == blocks.getFirst() && label.key().equals("section.summary")
                && !label.value().words().matches("(?s).*[.!;…]$");
    }

    /**
     * Whether a line below an empty one, or one the lexicon knows for what comes after, is a heading with text below it, and
     * nobody asks or answers from there on.
     */
    private boolean endsQuestions(int index) {
        Block block = blocks.get(index);
        List<Block> rest = blocks.subList(index + 1, blocks.size());
        boolean apart = block.afterBlank() || block.heading() || lexicon.keyOf("heading.", block.words()).isPresent();
        return apart && looksLikeHeading(block) && !block.words().contains(":") && !rest.isEmpty()
                && !PersonName.introduces(block.words())
                && Stream.concat(Stream.of(block), rest.stream().takeWhile(other -> headingKey(other).isEmpty()))
                        .noneMatch(other -> QuestionLabel.asks(other, lexicon)
                                || QuestionLabel.of(other, lexicon).isPresent() || ANSWER.matcher(other.raw()).find()
                                || AnswerLabel.of(other, lexicon, new Roster()).isPresent());
    }

    private static boolean looksLikeHeading(Block block) {
        String words = block.words();
        return block.heading()
                || !block.bullet() && words.length() <= LONGEST_HEADING / 2 && !words.matches(".*[.!?;,…]$");
    }

    /** A heading that begins or ends with the word for a discussion, where somebody asks below it. */
    private Optional<String> headsDiscussion(int index) {
        Block block = blocks.get(index);
        Matcher discussion = lexicon.words(Discussion.KEY).matcher(block.words());
        boolean named = discussion.find() && (discussion.start() == 0 || discussion.end() == block.words().length());
        return named && looksLikeHeading(block) && !block.words().contains(":") && asksBelow(index)
                ? Optional.of(Discussion.KEY)
                : Optional.empty();
    }

    private String asked(String known, int index) {
        return known.equals(Discussion.KEY) && asksBelow(index) ? Outline.QUESTIONS : known;
    }

    private boolean asksBelow(int index) {
        return Discussion.asks(blocks.subList(index + 1, blocks.size()).stream()
                .takeWhile(block -> headingKey(block).isEmpty()).toList(), lexicon);
    }

    private Optional<String> headingKey(Block block) {
        String words = BRACKETS.matcher(NUMBERING.matcher(block.words()).replaceFirst("")).replaceFirst("");
        if (words.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        return lexicon.keyOf("section.", words).or(() -> lexicon.keyOf("role.", words))
                .or(() -> headsPoll(block, words) ? Optional.of(POLLS) : Optional.empty());
    }

    /** A heading that begins or ends with the word for a poll, whoever was asked: "Survey among the participants". */
    private boolean headsPoll(Block block, String words) {
        Matcher poll = lexicon.words(POLLS).matcher(words);
        return block.afterBlank() && looksLikeHeading(block) && !words.contains(":") && poll.find()
                && (poll.start() == 0 || poll.end() == words.length());
    }

    /** A short line with a colon, then a name, then contact lines: people are introduced, whatever the language. */
    private boolean introducesPeople(int index) {
        Block block = blocks.get(index);
        String words = block.words();
        boolean announces = words.length() <= LONGEST_HEADING
                && (block.heading() || words.endsWith(":") && !block.bullet());
        if (!announces || index + 1 >= blocks.size() || !Link.in(words).isEmpty()) {
            return false;
        }
        Optional<Introduction> person = Introduction.of(blocks.get(index + 1));
        boolean contacts = index + 2 < blocks.size() && Contacts.of(blocks.get(index + 2)).isPresent();
        boolean afterPeople = index > 0 && (Contacts.of(blocks.get(index - 1)).isPresent()
                || Introduction.of(blocks.get(index - 1)).isPresent());
        return person.isPresent() && (contacts || afterPeople);
    }
}
