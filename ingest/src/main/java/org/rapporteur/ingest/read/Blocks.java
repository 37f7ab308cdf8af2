package org.rapporteur.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.ingest.text.PersonName;

/**
 * Finds the blocks of a text: one a line, less what converters leave behind, lines that were broken in mid sentence
 * joined again.
 */
public final class Blocks {
    /** What word processors' converters write for a bookmark or picture. */
    private static final Pattern LEFT_OVER = Pattern.compile("^(\\[(?:bookmark|image): [^\\]\\n]*\\]\\s*)+");
    private static final Pattern PICTURE = Pattern
            .compile("(?i)^\\s*(image|picture|img|grafik)\\d*\\.(png|jpe?g|gif|emf|wmf|svg|tiff?)\\s*$");
    private static final Pattern BULLET = Pattern
            .compile("^[\\s\\u00A0]*(?:[·•●▪■◦○‣⁃▸►➢➤✓✔*\\uF0B7\\uF0A7\\u2043]|[-–—](?=[\\s\\u00A0]))[\\s\\u00A0]*");
    /** A single mark may also begin a hashtag. */
    private static final Pattern HEADING = Pattern.compile("^#{2,6}[\\s\\u00A0]+(?=\\S)");
    private static final Pattern BARE_LINK = Pattern.compile("(?i)^(https?://|www\\.)\\S+$");
    private static final Pattern CONTACT = Pattern
            .compile("\\p{L}[\\p{L}/ ().-]{0,30}:? ?(?:https?://|www\\.|@|\\S+@\\S)");
    private static final Pattern ENDED = Pattern.compile("[.!?…:;·;\\u037E][\"'”“’»)\\]]*$");
    /** The letter of an item in a list. */
    private static final Pattern ITEM = Pattern.compile("(?u)^\\(?\\p{Ll}{1,4}\\)[\\s\\u00A0]");
    /** The marks between the columns of a table, of which each line is a row. */
    private static final Pattern COLUMNS = Pattern.compile("[|\\t]");
    /** What somebody is, before the name. */
    private static final Pattern SMALL_WORDS = Pattern.compile("(?u)^(?:\\p{Ll}[\\p{Ll}-]{3,} ){1,2}(?=\\p{Lu})");
    private static final Pattern MARK = Pattern.compile("[,(–—]");
    private static final int CRUMB = 60;

    private Blocks() {}

    /** The number of the first line that was left out at the end of a text, because it stands below a picture there. */
    public static Optional<Integer> firstLineBelowLastPicture(ReportText text) {
        int last = lastLineBeforePictureCrumbs(text);
        boolean words = false;
        for (int number = last + 1; number <= text.lineCount(); number++) {
            String line = text.slice(text.line(number)).strip();
            words |= letters(line) > 2 && !PICTURE.matcher(line).matches();
        }
        return words ? Optional.of(last + 1) : Optional.empty();
    }

    /** The blocks of a text, in order. */
    public static List<Block> of(ReportText text) {
        int last = lastLineBeforePictureCrumbs(text);
        List<Block> blocks = new ArrayList<>();
        boolean blank = false;
        for (int number = 1; number <= last; number++) {
            Optional<Block> block = block(text, number, blank);
            blank = block.isEmpty() && (blank || Blanks.collapsed(text.slice(text.line(number))).isEmpty());
            block.ifPresent(found -> add(found, blocks));
        }
        return List.copyOf(blocks);
    }

    private static void add(Block block, List<Block> blocks) {
        if (!blocks.isEmpty() && continues(blocks.getLast(), block) && !nextPerson(blocks, block)) {
            blocks.add(blocks.removeLast().joined(block));
        } else {
            blocks.add(block);
        }
    }

    private static Optional<Block> block(ReportText text, int number, boolean afterBlank) {
        Span span = text.line(number).trimmed(text.source().text());
        String line = text.slice(span);
        if (PICTURE.matcher(line).matches() || letters(line) < 2) {
            return Optional.empty();
        }
        int start = matched(LEFT_OVER, line, 0);
        int marked = matched(HEADING, line, start);
        boolean heading = marked > start;
        int content = matched(BULLET, line, marked);
        boolean bullet = content > marked;
        content = matched(LEFT_OVER, line, content);
        if (content == line.length()) {
            return Optional.empty();
        }
        return Optional.of(new Block(text, span.part(content, line.length()), number, bullet, heading, afterBlank));
    }

    private static int matched(Pattern pattern, String line, int from) {
        Matcher matcher = pattern.matcher(line).region(from, line.length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** A line that ends in mid sentence goes on in the next when that starts small, or is the link it announces. */
    private static boolean continues(Block before, Block next) {
        if (next.bullet() || next.afterBlank() || before.heading() || next.heading()) {
            return false;
        }
        String said = before.words();
        String added = next.words();
        if (BARE_LINK.matcher(added).matches()) {
            return !said.contains("://") && !said.contains("www.") && said.length() > CRUMB;
        }
        boolean open = !ENDED.matcher(said).find()
                && !(COLUMNS.matcher(before.raw()).find() && COLUMNS.matcher(next.raw()).find());
        boolean small = Character.isLowerCase(added.codePointAt(0)) && !ITEM.matcher(added).find();
        return open && small && said.length() > CRUMB / 2;
    }

    /**
     * Below a person, their contacts or their post, a title or particle in small letters begins the next person. What
     * begins with a particle may also be the rest of a line that was broken for its length.
     */
    private static boolean nextPerson(List<Block> blocks, Block next) {
        Block above = blocks.getLast();
        Matcher post = SMALL_WORDS.matcher(next.words());
        if (post.lookingAt() && PersonName.introduces(next.words().substring(post.end()))) {
            boolean below = PersonName.introduces(SMALL_WORDS.matcher(above.words()).replaceFirst(""));
            return below && (MARK.matcher(next.words()).find() || hadRoom(above, next));
        }
        if (!PersonName.introduces(next.words())) {
            return false;
        }
        boolean person = blocks.reversed().stream().limit(2).anyMatch(block -> PersonName.introduces(block.words()));
        boolean titled = PersonName.withoutTitles(next.words()).length() < next.words().length();
        return CONTACT.matcher(above.words()).lookingAt() || person && (titled || hadRoom(above, next));
    }

    /** Whether the first word of a block would have stood on the line above without making it the longest of the text. */
    private static boolean hadRoom(Block above, Block next) {
        ReportText text = above.text();
        int line = text.slice(text.line(text.lineOf(above.span().end() - 1))).length();
        int word = next.words().indexOf(' ') + 1;
        return IntStream.rangeClosed(1, text.lineCount()).map(number -> text.slice(text.line(number)).length())
                .anyMatch(longest -> longest >= line + word);
    }

    /** Text recognition of pictures at the end of a file gives crumbs of a few characters; they are left out. */
    private static int lastLineBeforePictureCrumbs(ReportText text) {
        int last = text.lineCount();
        for (int number = text.lineCount(); number >= 1; number--) {
            String line = text.slice(text.line(number)).strip();
            if (PICTURE.matcher(line).matches()) {
                last = number - 1;
            } else if (says(line)) {
                return last;
            }
        }
        return last;
    }

    private static boolean says(String line) {
        boolean item = BULLET.matcher(line).lookingAt() && letters(line) > 2;
        return item || line.length() >= CRUMB || line.contains("@") || line.contains("://")
                || ENDED.matcher(line).find();
    }

    private static long letters(String line) {
        return line.codePoints().filter(Character::isLetter).count();
    }
}
