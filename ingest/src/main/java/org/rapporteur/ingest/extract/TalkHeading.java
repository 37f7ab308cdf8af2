package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;

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
    /** "Name, organisation". */
    private static final Pattern WITH_BODY = Pattern.compile(
            "(?u)(?<names>[\\p{L}\\p{M}\u2588][\\p{L}\\p{M}\u2588.'’‑ \\u00A0-]{3,80}?)[\\s\\u00A0]*,[\\s\\u00A0]*(?<bodies>\\p{Lu}[^:,;()\\n]{1,120}[^:,;().!?…\\s\\n])");
    private static final String BLANK = "[\\s\\u00A0]*";
    /** One name or several, two words or more. */
    private static final String NAMES = "(?<names>[^\\s\\u00A0,:;(–—|„“”«»\"]+[\\s\\u00A0][^,:;()–—|\\n„“”«»\"]{1,110}?)";
    /** "Name, organisation “Title”". */
    private static final Pattern TITLE_BEHIND = Pattern.compile("(?u)" + NAMES + BLANK + "(?:," + BLANK
            + "(?<bodies>[^„“”«»\"\\n]{2,160}?)" + BLANK + ")?(?<title>[„“”«»\"][^„“”«»\"\\n]{3,200}[“”»«\"])");
    /** "Title (Name, organisation)". */
    private static final Pattern TITLE_BEFORE = Pattern.compile("(?u)(?<title>[^()\\n]{3,200}[^()\\n.;…\\s\\u00A0])"
            + BLANK + "\\(" + NAMES + "(?:," + BLANK + "(?<bodies>[^()\\n]{2,160}))?\\)");
    private static final Pattern SLASH = Pattern.compile("[\\s\\u00A0]*/[\\s\\u00A0]*");
    private static final Pattern AND = Pattern.compile("[\\s\\u00A0]*[/&][\\s\\u00A0]*");
    private static final Pattern QUOTED = Pattern.compile("[„“”«»\"]([^„“”«»\"]+)[“”»«\"]");
    private static final Pattern CLOSING = Pattern.compile("[“”»«\"]$");
    private static final int LONGEST_TITLE = 220;

    static Optional<TalkHeading> of(Block line, Roster roster, Lexicon lexicon) {
        Block block = TalkLine.untimed(line);
        Optional<ProgrammeRow> row = ProgrammeRow.of(line);
        return row.isPresent()
                ? row.flatMap(found -> inRow(found, roster))
                : marked(block, roster, lexicon).or(() -> beside(block, roster, lexicon));
    }

    /** A row with the name of one of the people in one cell, and a title in another. */
    private static Optional<TalkHeading> inRow(ProgrammeRow row, Roster roster) {
        List<TalkHeading> talks = row.cells().stream().flatMap(cell -> alone(cell, roster).stream()).toList();
        List<Block> others = row.cells().stream().filter(cell -> alone(cell, roster).isEmpty()).toList();
        return talks.size() == 1 && !others.isEmpty()
                ? Optional.of(new TalkHeading(talks.getFirst().performers(), talks.getFirst().names(),
                        talks.getFirst().organisations(), Optional.of(others.getFirst().quote())))
                : Optional.empty();
    }

    /** Names before a colon or dash. */
    private static Optional<TalkHeading> marked(Block block, Roster roster, Lexicon lexicon) {
        return Optional.of(HEADING.matcher(block.raw())).filter(Matcher::find).filter(
                line -> block.heading() || titleLike(line.group("title"), line.group("bodies") != null, lexicon))
                .flatMap(line -> heading(block, line, roster, lexicon));
    }

    /** A title in quotation marks behind the names, or before them where they stand in brackets. */
    private static Optional<TalkHeading> beside(Block block, Roster roster, Lexicon lexicon) {
        return Stream.of(TITLE_BEHIND, TITLE_BEFORE).map(pattern -> pattern.matcher(block.raw()))
                .filter(line -> !block.bullet() && line.matches() && titleLike(line.group("title"), false, lexicon))
                .flatMap(line -> heading(block, line, roster, lexicon).stream()).findFirst();
    }

    /** Names known from the roster; where an address stands for a title, the line says how to reach somebody. */
    private static Optional<TalkHeading> heading(Block block, Matcher line, Roster roster, Lexicon lexicon) {
        if (block.part(line.start("title"), line.end("title")).filter(Contacts::reachesSomebody).isPresent()) {
            return Optional.empty();
        }
        List<Integer> performers = new ArrayList<>();
        List<Quote> names = new ArrayList<>();
        for (int[] part : parts(line.group("names"), lexicon.listSeparator())) {
            Optional<Integer> person = roster.find(line.group("names").substring(part[0], part[1]));
            if (person.isEmpty()) {
                return Optional.empty();
            }
            performers.add(person.get());
            block.quote(line.start("names") + part[0], line.start("names") + part[1]).ifPresent(names::add);
        }
        return Optional.of(new TalkHeading(performers, names, organisations(block, line), title(block, line)));
    }

    private static Optional<Quote> title(Block block, Matcher line) {
        return block.part(line.start("title"), line.end("title")).map(Title::withoutQuotationMarks).map(Block::quote);
    }

    /** A line that gives the name of one of the people, two words or more, and nothing but an organisation in brackets. */
    static Optional<TalkHeading> alone(Block block, Roster roster) {
        Matcher alone = ALONE.matcher(block.raw());
        Matcher behind = WITH_BODY.matcher(block.raw());
        Matcher line = !alone.matches() && behind.matches()
                && roster.isFrom(behind.group("names"), behind.group("bodies")) ? behind : alone;
        if (block.bullet() || !line.matches() || !line.group("names").strip().matches("\\S+[\\s\\u00A0]+\\S.*")) {
            return Optional.empty();
        }
        return roster.find(line.group("names")).flatMap(person -> block.quote(0, line.end("names")).map(
                name -> new TalkHeading(List.of(person), List.of(name), organisations(block, line), Optional.empty())));
    }

    /** A line that says who somebody is, above what they said. */
    static Optional<TalkHeading> introduced(Block block, Roster roster) {
        return alone(block, roster).or(() -> Introduction.of(block).filter(person -> !block.bullet())
                .flatMap(person -> roster.find(person.name().text()).map(index -> new TalkHeading(List.of(index),
                        List.of(person.name()), List.of(), Optional.empty()))));
    }

    /** A heading is short, and ends as no sentence but a question does. */
    private static boolean titleLike(String title, boolean withOrganisation, Lexicon lexicon) {
        String words = title.strip();
        String last = CLOSING.matcher(words).replaceFirst("");
        boolean sentence = !last.endsWith(lexicon.questionMark()) && last.matches("(?s).*[.!;…]$");
        return words.length() <= LONGEST_TITLE
                && (!sentence || withOrganisation && words.length() <= LONGEST_TITLE / 2);
    }

    private static List<Quote> organisations(Block block, Matcher matcher) {
        List<Quote> organisations = new ArrayList<>();
        if (matcher.group("bodies") != null) {
            List<int[]> bodies = parts(matcher.group("bodies"), AND);
            boolean several = bodies.size() > 1
                    && bodies.stream().allMatch(body -> isBody(matcher.group("bodies").substring(body[0], body[1])));
            for (int[] part : several ? bodies : parts(matcher.group("bodies"), SLASH)) {
                int[] name = withoutQuotationMarks(matcher.group("bodies"), behindPost(matcher.group("bodies"), part));
                block.quote(matcher.start("bodies") + name[0], matcher.start("bodies") + name[1])
                        .ifPresent(organisations::add);
            }
        }
        return organisations;
    }

    private static boolean isBody(String words) {
        return !NameWords.kinds(Folding.words(words)).isEmpty();
    }

    /** What stands behind a comma, where what somebody is stands before it; nothing where there is no name behind. */
    private static int[] behindPost(String text, int[] part) {
        String words = text.substring(part[0], part[1]);
        String lead = words.split(",", 2)[0];
        boolean small = Character.isLowerCase(words.strip().codePointAt(0)) && words.contains(",");
        if (!small && !NameWords.POST.in(Folding.words(lead)) || !NameWords.kinds(Folding.words(lead)).isEmpty()) {
            return part;
        }
        int begin = part[0] + words.lastIndexOf(',') + 1;
        String rest = text.substring(begin, part[1]).strip();
        boolean body = begin > part[0] && !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0))
                && !NameWords.POST.in(Folding.words(rest));
        return body ? new int[]{begin, part[1]} : new int[]{part[1], part[1]};
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
