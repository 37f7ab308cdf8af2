package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/**
 * The heading of a talk: known people, their organisations, a colon or dash, a title; or one of them alone, with or without
 * an organisation in brackets.
 *
 * @param performers indexes in the roster
 * @param names the names as the heading writes them
 * @param organisations the names of the organisations
 */
record TalkHeading(List<Integer> performers, List<Quote> names, List<Quote> organisations, Optional<Quote> title) {
    private static final Pattern HEADING = Pattern.compile(
            "(?u)^(?<names>[^,:(–—|\\n]{3,120}?)[\\s\\u00A0]*(?:(?:,|\\(|[\\s\\u00A0][–—|-][\\s\\u00A0])[\\s\\u00A0]*(?<bodies>[^:\\n]{2,160}?)\\)?[\\s\\u00A0]*)?"
                    + "(?::|[\\s\\u00A0][–—|][\\s\\u00A0])[\\s\\u00A0]*(?<title>\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile(
            "(?u)(?<names>[\\p{L}\\p{M}\u2588][\\p{L}\\p{M}\u2588.'’‑ \\u00A0-]{3,80}?)[\\s\\u00A0]*(?:\\((?<bodies>[^()\\n]{2,160})\\))?[\\s\\u00A0]*:?");
    private static final String NAME = "[\\p{L}\\p{M}\u2588][\\p{L}\\p{M}\u2588.'’‑-]*(?:[\\s\\u00A0]+[\\p{L}\\p{M}\u2588][\\p{L}\\p{M}\u2588.'’‑-]*){1,5}";
    private static final String BLANK = "[\\s\\u00A0]*";
    private static final Pattern TITLE_BEHIND = Pattern.compile("(?u)(?<names>" + NAME + ")" + BLANK + "(?:," + BLANK
            + "(?<bodies>[^„“”«»\"\\n]{2,160}?)" + BLANK + ")?(?<title>[„“«»\"][^„“”«»\"\\n]{3,200}[“”»«\"])");
    private static final Pattern TITLE_BEFORE = Pattern.compile("(?u)(?<title>[^()\\n]{3,200}[^()\\n.;…\\s\\u00A0])"
            + BLANK + "\\((?<names>" + NAME + ")(?:," + BLANK + "(?<bodies>[^()\\n]{2,160}))?\\)");
    private static final Pattern SLASH = Pattern.compile("[\\s\\u00A0]*[/&][\\s\\u00A0]*");
    private static final Pattern QUOTED = Pattern.compile("[„“”«»\"]([^„“”«»\"]+)[“”»«\"]");
    private static final int LONGEST_TITLE = 220;

    static Optional<TalkHeading> of(Block block, Roster roster, Lexicon lexicon) {
        return marked(block, roster, lexicon).or(() -> beside(block, roster));
    }

    /** Names before a colon or dash. */
    private static Optional<TalkHeading> marked(Block block, Roster roster, Lexicon lexicon) {
        Matcher matcher = HEADING.matcher(block.raw());
        if (!matcher.find()
                || !block.heading() && !titleLike(matcher.group("title"), matcher.group("bodies") != null)) {
            return Optional.empty();
        }
        List<Integer> performers = new ArrayList<>();
        List<Quote> names = new ArrayList<>();
        for (int[] part : parts(matcher.group("names"), lexicon.listSeparator())) {
            Optional<Integer> person = roster.find(matcher.group("names").substring(part[0], part[1]));
            if (person.isEmpty()) {
                return Optional.empty();
            }
            performers.add(person.get());
            block.quote(matcher.start("names") + part[0], matcher.start("names") + part[1]).ifPresent(names::add);
        }
        Optional<Quote> title = title(block, matcher);
        return Optional.of(new TalkHeading(performers, names, organisations(block, matcher), title));
    }

    /** A title in quotation marks behind a name of two words or more, or before it where that stands in brackets. */
    private static Optional<TalkHeading> beside(Block block, Roster roster) {
        return Stream
                .of(TITLE_BEHIND, TITLE_BEFORE).map(pattern -> pattern.matcher(block.raw())).filter(
                        line -> !block.bullet() && line.matches())
                .flatMap(
                        line -> roster
                                .find(line
                                        .group("names"))
                                .stream()
                                .flatMap(person -> block.quote(line.start("names"), line.end("names")).stream()
                                        .map(name -> new TalkHeading(List.of(person), List.of(name),
                                                organisations(block, line), title(block, line)))))
                .findFirst();
    }

    private static Optional<Quote> title(Block block, Matcher line) {
        return block.part(line.start("title"), line.end("title")).map(Title::withoutQuotationMarks).map(Block::quote);
    }

    /** A line that gives the name of one of the people, two words or more, and nothing but an organisation in brackets. */
    static Optional<TalkHeading> alone(Block block, Roster roster) {
        Matcher line = ALONE.matcher(block.raw());
        if (block.bullet() || !line.matches() || !line.group("names").strip().matches("\\S+[\\s\\u00A0]+\\S.*")) {
            return Optional.empty();
        }
        return roster.find(line.group("names")).flatMap(person -> block.quote(0, line.end("names")).map(
                name -> new TalkHeading(List.of(person), List.of(name), organisations(block, line), Optional.empty())));
    }

    /** A heading is short, and ends as no sentence does. */
    private static boolean titleLike(String title, boolean withOrganisation) {
        String words = title.strip();
        boolean sentence = words.matches("(?s).*[.!;…]$");
        return words.length() <= LONGEST_TITLE
                && (!sentence || withOrganisation && words.length() <= LONGEST_TITLE / 2);
    }

    private static List<Quote> organisations(Block block, Matcher matcher) {
        List<Quote> organisations = new ArrayList<>();
        if (matcher.group("bodies") != null) {
            for (int[] part : parts(matcher.group("bodies"), SLASH)) {
                int[] name = withoutQuotationMarks(matcher.group("bodies"), part);
                block.quote(matcher.start("bodies") + name[0], matcher.start("bodies") + name[1])
                        .ifPresent(organisations::add);
            }
        }
        return organisations;
    }

    private static int[] withoutQuotationMarks(String text, int[] part) {
        Matcher quoted = QUOTED.matcher(text).region(part[0], part[1]);
        return quoted.matches() ? new int[]{quoted.start(1), quoted.end(1)} : part;
    }

    private static List<int[]> parts(String text, Pattern separator) {
        List<int[]> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int from = 0;
        while (matcher.find()) {
            parts.add(new int[]{from, matcher.start()});
            from = matcher.end();
        }
        parts.add(new int[]{from, text.length()});
        return parts;
    }
}
