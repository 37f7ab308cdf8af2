package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The title at the top of a report: a line without label that is no sentence, with the next one where it goes on there. What
 * only says that this is the report of a meeting is no title.
 *
 * @param text the title
 * @param blocks the lines it stands in, and the one above that says what this is
 */
record Title(Block text, List<Block> blocks) {
    private static final int LONGEST = 200;
    private static final int SHORTEST = 16;
    /** Of a title with a line below it that only a header has. */
    private static final int SHORTEST_OF_HEADER = 6;
    private static final int LONGEST_BANNER = 4;
    private static final Pattern WORD = Pattern.compile("(?u)\\p{L}+");
    private static final Pattern KIND = Pattern.compile("(?u)^([\\p{L}\\s\\u00A0'’-]{4,80}?)[\\s\\u00A0]*"
            + "(?<mark>:|\\||(?<=[\\s\\u00A0])[–—-](?=[\\s\\u00A0]))[\\s\\u00A0]*(?=\\S)");
    private static final Pattern QUOTED = Pattern.compile("[„“”«»\"]([^„“”«»\"\\n]{3,200})[“”»«\"]");
    private static final Pattern QUOTED_BEHIND_KIND = Pattern
            .compile("(?u)^([\\p{L}\\s\\u00A0'’-]{4,80}?)[\\s\\u00A0]*[„“”«»\"]([^„“”«»\"\\n]{3,160})[“”»«\"]$");
    private static final Pattern OPEN = Pattern.compile("[,:–—-]$");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.:;,…]$");
    private static final String REPORT = "word.report";
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_ENDING = 3;
    private static final List<String> SMALL = List.of("word.at", "word.in", "word.by", "word.and", "word.article",
            "word.small", "date.within");
    private static final List<String> KIND_WORDS = Stream.concat(Stream.of(REPORT, "word.event"), SMALL.stream())
            .toList();

    Title {
        blocks = List.copyOf(blocks);
    }

    /**
     * Looks at the first lines.
     *
     * @param lines those above the first heading that have neither label nor date
     * @param headed whether there are others with labels or dates
     */
    static Optional<Title> in(List<Block> lines, boolean headed, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Block top = lines.getFirst();
        boolean banner = lines.size() > 1 && isCapitals(top) && !isCapitals(lines.get(1))
                && top.words().split(" ").length <= LONGEST_BANNER
                && lexicon.words("word.report").matcher(top.raw()).find();
        Optional<Title> below = (banner || saysKind(top.raw(), lexicon)) && lines.size() > 1
                ? below(lines.subList(1, lines.size()), headed, lexicon)
                        .map(title -> new Title(title.text(), with(top, title.blocks())))
                : Optional.empty();
        return below.or(() -> below(lines, headed, lexicon));
    }

    /** Whether words are those for a report and an event, and small ones between them. */
    static boolean saysKind(String words, Lexicon lexicon) {
        String rest = words;
        boolean report = WORD.matcher(words).results().anyMatch(word -> isCompound(word.group(), lexicon));
        for (String key : Stream.concat(KIND_WORDS.stream(), lexicon.keys("event.").stream()).toList()) {
            Matcher known = lexicon.words(key).matcher(rest);
            report |= key.equals(REPORT) && known.find();
            rest = known.replaceAll(" ");
        }
        List<String> others = WORD.matcher(rest).results().map(word -> word.group()).toList();
        return report && others.stream().allMatch(word -> isCompound(word, lexicon));
    }

    /** A word that ends in one for a report, as in "Tagungsbericht". */
    private static boolean isCompound(String word, Lexicon lexicon) {
        String plain = word.toLowerCase(Locale.ROOT);
        return lexicon.forms(REPORT).stream().map(form -> form.replace("*", "").toLowerCase(Locale.ROOT))
                .filter(form -> form.length() >= SHORTEST_WORD)
                .anyMatch(form -> plain.lastIndexOf(form) >= SHORTEST_WORD - 1
                        && plain.length() - plain.lastIndexOf(form) - form.length() <= LONGEST_ENDING);
    }

    /** What stands between quotation marks that begin and end a line, or the line. */
    static Block withoutQuotationMarks(Block line) {
        Matcher quoted = QUOTED.matcher(line.raw());
        return quoted.matches() ? line.part(quoted.start(1), quoted.end(1)).orElse(line) : line;
    }

    private static Optional<Title> below(List<Block> lines, boolean headed, Lexicon lexicon) {
        Block first = lines.getFirst();
        Optional<Block> next = lines.size() > 1 && goesOn(first, lines.get(1), lexicon)
                ? Optional.of(lines.get(1))
                : Optional.empty();
        Block whole = next.map(first::joined).orElse(first);
        Block text = withoutQuotationMarks(withoutKind(whole, lexicon));
        List<Block> blocks = next.map(second -> List.of(first, second)).orElse(List.of(first));
        return Optional.of(new Title(text, blocks)).filter(title -> isTitle(title.text().words(), headed, lexicon));
    }

    /** What stands behind the words for a report, in quotation marks or behind a colon or dash. */
    private static Block withoutKind(Block line, Lexicon lexicon) {
        Matcher quoted = QUOTED_BEHIND_KIND.matcher(line.raw());
        if (quoted.find() && saysKind(quoted.group(1), lexicon)) {
            return line.part(quoted.start(2), quoted.end(2)).orElse(line);
        }
        Matcher kind = KIND.matcher(line.raw());
        boolean labelled = kind.find() && isLabel(kind.group(1), kind.group("mark"), lexicon);
        return labelled
                ? line.part(kind.end(), line.raw().length()).map(rest -> withoutEvent(rest, lexicon)).orElse(line)
                : line;
    }

    /** Before a dash, one word for a report may also be what the title is about, unless it is in capitals. */
    private static boolean isLabel(String words, String mark, Lexicon lexicon) {
        boolean dash = !mark.equals(":") && !mark.equals("|");
        boolean sure = !dash || words.strip().contains(" ") || words.equals(words.toUpperCase(Locale.ROOT));
        return sure && (saysKind(words, lexicon) || lexicon.keyOf("section.summary", words).isPresent());
    }

    /** A title in quotation marks behind the word for the event. */
    private static Block withoutEvent(Block title, Lexicon lexicon) {
        Matcher quoted = QUOTED_BEHIND_KIND.matcher(title.raw());
        boolean event = quoted.find() && Stream.concat(Stream.of("word.event"), lexicon.keys("event.").stream())
                .anyMatch(key -> lexicon.words(key).matcher(quoted.group(1).strip()).matches());
        return event ? title.part(quoted.start(2), quoted.end(2)).orElse(title) : title;
    }

    /** The first line of a report is its title when it is longer than a heading and no sentence. */
    private static boolean isTitle(String words, boolean headed, Lexicon lexicon) {
        return words.length() >= (headed ? SHORTEST_OF_HEADER : SHORTEST) && words.length() <= LONGEST
                && words.contains(" ")
                && (!SENTENCE.matcher(words).matches() || words.endsWith(lexicon.questionMark()));
    }

    private static boolean goesOn(Block first, Block next, Lexicon lexicon) {
        if (next.afterBlank() || next.bullet() || SENTENCE.matcher(next.words()).matches()
                || next.words().length() + first.words().length() > LONGEST) {
            return false;
        }
        List<String> words = WORD.matcher(first.words()).results().map(word -> word.group()).toList();
        boolean small = !words.isEmpty()
                && SMALL.stream().anyMatch(key -> lexicon.words(key).matcher(words.getLast()).matches())
                && first.words().endsWith(words.getLast());
        boolean open = OPEN.matcher(first.words()).find() || small;
        return open || Character.isLowerCase(next.words().codePointAt(0)) || isCapitals(first) && isCapitals(next);
    }

    private static boolean isCapitals(Block block) {
        return block.words().codePoints().noneMatch(Character::isLowerCase);
    }

    private static List<Block> with(Block first, List<Block> others) {
        List<Block> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
