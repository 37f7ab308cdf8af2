package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** Says which lines ought to introduce somebody, or may do so, and were kept as text. */
final class UnreadPeople {
    private static final Pattern SENTENCE_END = Pattern.compile("(?su).*(?:\\p{L}{4,}|\\d|[)”“»\"])[.!?…]$");
    /** A number and a small word: "1. session: What a wheel does". */
    private static final Pattern SESSION = Pattern
            .compile("(?u)\\d{1,2}[.)ºª°]?[\\s\\u00A0]+\\p{Ll}{3,14}[\\s\\u00A0]*(?:[:.–—-]|$)");
    private static final Pattern CELL = Pattern.compile("\\t|[\\s\\u00A0]\\|[\\s\\u00A0]");
    /** What stands below them is often told in sentences. */
    private static final Set<String> ALSO_TOLD = Set.of("role.opening", "role.closing", "role.host", "role.panellist",
            "role.rapporteur");

    private UnreadPeople() {}

    static List<Finding> of(ReportText text, Outline outline, People people, Lexicon lexicon) {
        List<Block> due = people.unread();
        Stream<Finding> certain = due.stream()
                .map(line -> finding(text, line, Severity.warning,
                        "'" + line.words() + "' stands where people are introduced, names nobody that was understood, "
                                + "and was kept as text",
                        "write the name first, then a comma and what that person is, one person a line"));
        Stream<Finding> partly = people.partlyRead().stream()
                .map(line -> new Finding("people-partly-read", Severity.warning, text.source().file(), line.line(),
                        "only a part of '" + line.words() + "' was understood as people and what they are",
                        "give each person a line: the name first, then a comma and what that person is"));
        Stream<Finding> possible = PeopleByShape.unread(outline, people, lexicon).stream()
                .filter(line -> !due.contains(line))
                .map(line -> finding(text, line, Severity.info,
                        "'" + line.words() + "' may introduce somebody and was kept as text",
                        "give people on lines of their own below a heading such as 'Speakers'"));
        Stream<Finding> accounts = outline.parts().stream().filter(Part::introducesPeople)
                .flatMap(part -> part.blocks().stream())
                .flatMap(line -> Contacts.openHandles(line).stream()
                        .map(handle -> new Finding("account-unread", Severity.info, text.source().file(), line.line(),
                                "nothing says on which service '" + handle + "' is, so no account was published",
                                "write the name of the service before it, as in 'Mastodon: " + handle + "'")));
        return Stream.of(certain, partly, possible, accounts).flatMap(lines -> lines).toList();
    }

    private static Finding finding(ReportText text, Block line, Severity severity, String message, String advice) {
        return new Finding("people-unread", severity, text.source().file(), line.line(), message, advice);
    }

    /**
     * Whether a line that was not understood stands where the report promises people.
     *
     * @param found whether others in the part were understood; sentences below them go on with the report
     */
    static boolean isDue(Part part, Block block, boolean found) {
        String words = block.words();
        Optional<String> promise = part.key().filter(key -> !key.equals(Outline.PEOPLE));
        boolean told = SENTENCE_END.matcher(words).matches();
        boolean counts = part.is("section.participants") && words.codePoints().anyMatch(Character::isDigit);
        return promise.filter(key -> !told || !found && !ALSO_TOLD.contains(key)).isPresent() && !counts
                && Link.in(words).isEmpty();
    }

    /** Whether a line has the number of a session, before or behind the word for one. */
    static boolean isSession(Block block) {
        return Talks.isSession(block) || SESSION.matcher(block.words()).lookingAt();
    }

    /** Whether a line is all capitals with no mark that parts a name from a post, as headings are. */
    static boolean isInCapitals(Block block) {
        String words = block.words();
        return words.codePoints().noneMatch(letter -> Character.isLowerCase(letter) || letter == ',' || letter == '(');
    }

    /**
     * Whether a line says more than was understood: it has the marks of a table, or one person where its label promises
     * several.
     */
    static boolean isPartly(Block block, List<Introduction> introduced, boolean several) {
        boolean row = introduced.stream().flatMap(person -> person.post().stream())
                .anyMatch(post -> CELL.matcher(block.raw()).find());
        return row || several && introduced.size() == 1 && block.raw().contains(",");
    }
}
