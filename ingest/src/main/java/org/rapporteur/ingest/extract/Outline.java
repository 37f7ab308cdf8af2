package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.PersonName;

/** The blocks of a report under its parts. */
record Outline(List<Part> parts) {
    private static final Pattern LABEL = Pattern.compile("^([^:\\n]{2,80}?)[\\s\\u00A0]*:[\\s\\u00A0]*(?=\\S)(?!//)");
    /** A dash for the colon: only behind the word for a role. */
    private static final Pattern DASHED_LABEL = Pattern
            .compile("^([^:–—\\n]{2,60}?)[\\s\\u00A0]+[–—-][\\s\\u00A0]+(?=\\S)");
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,4})[.)]\\s*");
    /** A name and a colon; that of a talk has an organisation between them. */
    private static final Pattern ANSWER = Pattern.compile("^[^:,(\\n]{2,60}:[\\s\\u00A0]*\\S");
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_LED = 200;

    Outline {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a report.
     *
     * @param key the lexicon key of its heading; empty where the heading is unknown or there is none
     * @param heading its heading, or the label before its first block
     */
    record Part(Optional<String> key, Optional<Block> heading, List<Block> blocks) {
        Part {
            blocks = List.copyOf(blocks);
        }

        boolean is(String expected) {
            return key.filter(expected::equals).isPresent();
        }

        /** Whether all its people have one role at the event, and not that of speaker or participant. */
        boolean isForOneRole() {
            return key.filter(known -> known.startsWith("role.") && !known.equals("role.speaker")).isPresent();
        }

        boolean introducesPeople() {
            return isPeople(key);
        }
    }

    /** The key of a part that introduces people under a heading the lexicon does not know. */
    static final String PEOPLE = "people";

    /** The key of a part that begins with the line of a speaker, and goes on with what they said. */
    static final String TALK = "talk";

    /** The key of a part behind the questions under a heading that no other part has. */
    private static final String NEXT = "heading.next";

    /** The key of the part with questions and answers. */
    static final String QUESTIONS = "section.questions";

    static Outline of(List<Block> lines, Lexicon lexicon) {
        List<Block> blocks = LabelsInRow.apart(lines, lexicon);
        List<Part> parts = new ArrayList<>();
        Optional<String> key = Optional.empty();
        Optional<Block> heading = Optional.empty();
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<String> known = headingKey(block, lexicon);
            boolean asked = QUESTIONS.equals(key.orElse(""));
            Optional<Labelled> labelled = known.isPresent()
                    ? Optional.empty()
                    : labelled(TalkLine.untimed(block), lexicon)
                            .filter(label -> !asked || !label.key().equals(QUESTIONS))
                            .filter(label -> !isTitle(label, block, blocks));
            boolean talk = known.isEmpty() && labelled.isEmpty() && isPeople(key) && TalkLine.of(block).isPresent();
            if (talk) {
                parts.add(new Part(key, heading, body));
                heading = Optional.empty();
                body = new ArrayList<>();
                if (i + 1 < blocks.size() && saysPost(blocks.get(i + 1))) {
                    parts.add(new Part(Optional.empty(), heading, List.of(block)));
                } else {
                    body.add(block);
                    key = Optional.empty();
                }
                continue;
            }
            List<Block> rest = blocks.subList(i + 1, blocks.size());
            boolean questions = known.isEmpty() && !asked
                    && QuestionLabel.of(block, lexicon)
                            .filter(label -> label.asks() && (label.known() || isCounted(label, block, rest, lexicon)))
                            .isPresent();
            if (questions) {
                Optional<Block> above = body.isEmpty() || !looksLikeHeading(body.getLast())
                        ? Optional.empty()
                        : Optional.of(body.removeLast());
                parts.add(new Part(key, heading, body));
                body = new ArrayList<>(List.of(block));
                key = Optional.of(QUESTIONS);
                heading = above;
                continue;
            }
            boolean unknownPeople = known.isEmpty() && labelled.isEmpty() && introducesPeople(blocks, i);
            if (known.isEmpty() && labelled.isEmpty() && !unknownPeople && asked && !body.isEmpty()
                    && endsQuestions(blocks, i, lexicon)) {
                parts.add(new Part(key, heading, body));
                body = new ArrayList<>();
                key = Optional.of(NEXT);
                heading = Optional.of(block);
            } else if (known.isPresent() || labelled.isPresent() || unknownPeople) {
                parts.add(new Part(key, heading, body));
                body = new ArrayList<>();
                key = known.or(() -> labelled.map(Labelled::key)).or(() -> Optional.of(PEOPLE));
                heading = labelled.map(Labelled::label).or(() -> Optional.of(block));
                labelled.map(Labelled::value).ifPresent(body::add);
            } else {
                body.add(block);
            }
        }
        parts.add(new Part(key, heading, body));
        List<Part> filled = parts.stream().filter(part -> part.heading().isPresent() || !part.blocks().isEmpty())
                .toList();
        return new Outline(filled.isEmpty() ? filled : SpokenParts.apart(PeopleByShape.in(filled, lexicon), lexicon));
    }

    private static boolean isPeople(Optional<String> key) {
        return key.filter(known -> known.startsWith("role.") || known.equals("section.speakers")
                || known.equals("section.participants") || known.equals(PEOPLE)).isPresent();
    }

    private static boolean saysPost(Block block) {
        return Introduction.of(block).filter(person -> person.post().or(person::inBrackets).isPresent()).isPresent();
    }

    /** Whether an answer follows, and the next number stands with the same word, known or not, before another question. */
    private static boolean isCounted(QuestionLabel label, Block block, List<Block> rest, Lexicon lexicon) {
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
    private static boolean isTitle(Labelled label, Block block, List<Block> blocks) {
        return block == blocks.getFirst() && label.key().equals("section.summary")
                && !label.value().words().matches("(?s).*[.!;…]$");
    }

    /**
     * Whether a line below an empty one, or one the lexicon knows for what comes after, is a heading with text below it, and
     * nobody asks or answers from there on.
     */
    private static boolean endsQuestions(List<Block> blocks, int index, Lexicon lexicon) {
        Block block = blocks.get(index);
        List<Block> rest = blocks.subList(index + 1, blocks.size());
        boolean apart = block.afterBlank() || block.heading() || lexicon.keyOf("heading.", block.words()).isPresent();
        return apart && looksLikeHeading(block) && !block.words().contains(":") && !rest.isEmpty()
                && !PersonName.introduces(block.words())
                && Stream
                        .concat(Stream.of(block),
                                rest.stream().takeWhile(other -> headingKey(other, lexicon).isEmpty()))
                        .noneMatch(other -> QuestionLabel.asks(other, lexicon)
                                || QuestionLabel.of(other, lexicon).isPresent() || ANSWER.matcher(other.raw()).find()
                                || AnswerLabel.of(other, lexicon, new Roster()).isPresent());
    }

    private static boolean looksLikeHeading(Block block) {
        String words = block.words();
        return block.heading()
                || !block.bullet() && words.length() <= LONGEST_HEADING / 2 && !words.matches(".*[.!?;,…]$");
    }

    private static Optional<String> headingKey(Block block, Lexicon lexicon) {
        String words = NUMBERING.matcher(block.words()).replaceFirst("");
        if (words.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        return lexicon.keyOf("section.", words).or(() -> lexicon.keyOf("role.", words));
    }

    /** A label the lexicon knows with its value on the same line, as in "Moderator: Name, post"; a number is no such value. */
    private static Optional<Labelled> labelled(Block block, Lexicon lexicon) {
        Matcher dashed = DASHED_LABEL.matcher(block.raw());
        boolean dash = dashed.find() && lexicon.keyOf("role.", dashed.group(1)).isPresent();
        Matcher matcher = dash ? dashed : LABEL.matcher(block.raw());
        if (!dash && !matcher.find()) {
            return ledBy(block, lexicon);
        }
        String label = matcher.group(1);
        boolean number = Character.isDigit(block.raw().codePointAt(matcher.end()));
        Optional<String> key = number
                ? Optional.empty()
                : lexicon.keyOf("role.", label).or(() -> lexicon.keyOf("section.", label));
        return key.flatMap(known -> block.part(0, matcher.end(1))
                .flatMap(labelBlock -> block.part(matcher.end(), block.raw().length())
                        .filter(value -> !isHostingBody(known, value))
                        .map(value -> new Labelled(known, labelBlock, value))));
    }

    /** A body that hosts an event is its organiser. */
    private static boolean isHostingBody(String key, Block value) {
        return key.equals("role.host") && !PersonName.introduces(value.words());
    }

    /** Words of more than one for who led an event, and names right behind them: "The talk was led by A and B". */
    private static Optional<Labelled> ledBy(Block block, Lexicon lexicon) {
        String raw = block.raw();
        if (raw.length() > LONGEST_LED || raw.matches("(?s).*[.!?…]\\s*$")) {
            return Optional.empty();
        }
        for (String key : List.of("role.moderator", "role.host")) {
            Matcher words = lexicon.words(key).matcher(raw);
            boolean several = words.lookingAt() && words.group().contains(" ") && words.end() < raw.length();
            Optional<Block> value = several ? block.part(words.end(), raw.length()) : Optional.empty();
            if (value.filter(people -> !new PeopleLine(lexicon, true).read(people).isEmpty()).isPresent()) {
                return block.part(0, words.end()).map(label -> new Labelled(key, label, value.get()));
            }
        }
        return Optional.empty();
    }

    private record Labelled(String key, Block label, Block value) {}

    /** A short line with a colon, then a name, then contact lines: people are introduced, whatever the language. */
    private static boolean introducesPeople(List<Block> blocks, int index) {
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
