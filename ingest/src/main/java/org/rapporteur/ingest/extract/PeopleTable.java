package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.PersonName;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;

/**
 * A table of people of which only the marks between its columns are left: "Name | Post | Organisation", a row a line.
 *
 * @param columns what each column says; a name, then posts and bodies, where no header tells
 * @param rows the rows below the header
 * @param headed whether the first line is a header
 */
record PeopleTable(List<Column> columns, List<Block> rows, boolean headed, Pattern separator, Lexicon lexicon) {
    private static final String BLANKS = "[\\s\\u00A0]*";
    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{2,}");
    /** Marks, tabs, or in text from pages, gaps. */
    private static final List<Pattern> SEPARATORS = List.of(Pattern.compile(BLANKS + "\\|" + BLANKS),
            Pattern.compile("[ \\u00A0]*\\t" + BLANKS), GAP);
    private static final Pattern SURNAME_FIRST = Pattern.compile("([^,]{2,60}),[\\s\\u00A0]*([^,]{2,60})");
    private static final int LONGEST_ROW = 400;

    PeopleTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a column says. */
    enum Column {
        NAME, SURNAME, GIVEN, POST, ORGANISATION, ROLE, OTHER
    }

    /** The table that begins at an index, below a header; or without one, where people are introduced. */
    static Optional<PeopleTable> at(List<Block> blocks, int index, boolean amongPeople, Lexicon lexicon) {
        return SEPARATORS.stream().flatMap(separator -> table(blocks, index, amongPeople, separator, lexicon).stream())
                .findFirst();
    }

    /** A part with the tables in it, each under the heading right above it, as parts of their own. */
    static List<Part> apart(Part part, Lexicon lexicon) {
        List<Part> parts = new ArrayList<>();
        List<Block> blocks = part.blocks();
        Optional<String> key = part.key();
        Optional<Block> heading = part.heading();
        int from = 0;
        int next = 0;
        while (next < blocks.size() && !part.introducesPeople()) {
            Optional<PeopleTable> table = at(blocks, next, false, lexicon);
            if (table.isPresent()) {
                boolean above = next > from && SubHeading.is(blocks.get(next - 1), lexicon);
                parts.add(new Part(key, heading, blocks.subList(from, above ? next - 1 : next)));
                from = next + table.get().size();
                parts.add(new Part(Optional.of(Outline.PEOPLE),
                        above ? Optional.of(blocks.get(next - 1)) : Optional.empty(), blocks.subList(next, from)));
                key = Optional.empty();
                heading = Optional.empty();
                next = from;
            } else {
                next++;
            }
        }
        parts.add(new Part(key, heading, blocks.subList(from, blocks.size())));
        return parts.stream().filter(each -> each.heading().isPresent() || !each.blocks().isEmpty()).toList();
    }

    /** How many lines it has. */
    int size() {
        return rows.size() + (headed ? 1 : 0);
    }

    /** Whom a row introduces; nobody where there is no name in its place. */
    Optional<PersonMention> person(Block row, Optional<Role> role) {
        List<Optional<Block>> cells = cells(row, separator);
        Optional<Role> stated = cells(cells, Column.ROLE).stream().flatMap(cell -> role(cell).stream()).findFirst();
        List<Quote> post = new ArrayList<>();
        List.of(Column.POST, Column.ORGANISATION).forEach(column -> cells(cells, column).stream()
                .filter(cell -> role(cell).isEmpty() || headed).map(Block::quote).forEach(post::add));
        Optional<Role> unheaded = headed
                ? Optional.empty()
                : cells(cells, Column.POST).stream().flatMap(cell -> role(cell).stream()).findFirst();
        return name(cells).map(name -> new PersonMention(name, joined(post, ", "), Optional.empty(), row.quote(),
                stated.or(() -> unheaded).or(() -> role), Contacts.accountsIn(row), List.of()));
    }

    private static Optional<PeopleTable> table(List<Block> blocks, int index, boolean amongPeople, Pattern separator,
            Lexicon lexicon) {
        List<Optional<Block>> first = cells(blocks.get(index), separator);
        Optional<List<Column>> header = header(first, lexicon);
        if (first.size() < 2 || header.isEmpty() && !amongPeople) {
            return Optional.empty();
        }
        List<Column> columns = header.orElseGet(() -> IntStream.range(0, first.size())
                .mapToObj(column -> column == 0 ? Column.NAME : Column.POST).toList());
        PeopleTable empty = new PeopleTable(columns, List.of(), header.isPresent(), separator, lexicon);
        List<Block> rows = blocks.subList(index + (header.isPresent() ? 1 : 0), blocks.size()).stream()
                .takeWhile(empty::isRow).toList();
        int least = header.isEmpty() && separator == GAP ? 2 : 1;
        return rows.size() < least
                ? Optional.empty()
                : Optional.of(new PeopleTable(columns, rows, header.isPresent(), separator, lexicon));
    }

    private boolean isRow(Block block) {
        List<Optional<Block>> cells = cells(block, separator);
        boolean fits = cells.size() > 1 && cells.size() <= columns.size();
        return fits && (headed || cells.size() == columns.size()) && (headed || name(cells).isPresent());
    }

    /** What a header says that the columns are: names, and one thing more that is known. */
    private static Optional<List<Column>> header(List<Optional<Block>> cells, Lexicon lexicon) {
        List<Column> columns = new ArrayList<>(cells.stream()
                .map(cell -> cell.flatMap(words -> lexicon.keyOf("column.", words.words()))
                        .map(key -> Column.valueOf(key.substring(key.indexOf('.') + 1).toUpperCase(Locale.ROOT)))
                        .orElse(Column.OTHER))
                .toList());
        int name = columns.indexOf(Column.NAME);
        if (name >= 0 && columns.contains(Column.SURNAME) != columns.contains(Column.GIVEN)) {
            columns.set(name, columns.contains(Column.SURNAME) ? Column.GIVEN : Column.SURNAME);
        }
        boolean named = columns.contains(Column.NAME)
                || columns.contains(Column.SURNAME) && columns.contains(Column.GIVEN);
        boolean known = columns.stream().filter(column -> column != Column.OTHER).count() > 1;
        return named && known ? Optional.of(columns) : Optional.empty();
    }

    private static List<Optional<Block>> cells(Block row, Pattern separator) {
        String raw = row.raw();
        List<Optional<Block>> cells = new ArrayList<>();
        if (raw.length() > LONGEST_ROW) {
            return cells;
        }
        Matcher mark = separator.matcher(raw);
        int from = 0;
        while (mark.find()) {
            if (mark.start() > 0) {
                cells.add(row.part(from, mark.start()));
            }
            from = mark.end();
        }
        if (from < raw.length()) {
            cells.add(row.part(from, raw.length()));
        }
        return cells;
    }

    /** The cells of one column that say something, and not how to reach somebody. */
    private List<Block> cells(List<Optional<Block>> cells, Column column) {
        return IntStream.range(0, Math.min(cells.size(), columns.size())).filter(at -> columns.get(at) == column)
                .mapToObj(cells::get).flatMap(Optional::stream).filter(cell -> Contacts.spans(cell.raw()).isEmpty())
                .toList();
    }

    private Optional<Role> role(Block cell) {
        return lexicon.keyOf("role.", cell.words())
                .map(key -> Role.valueOf(key.substring(key.indexOf('.') + 1).toUpperCase(Locale.ROOT)));
    }

    private Optional<Quote> name(List<Optional<Block>> cells) {
        boolean surnameFirst = lexicon == Lexicon.of(OfficialLanguage.HU);
        List<Block> parts = new ArrayList<>(cells(cells, surnameFirst ? Column.SURNAME : Column.GIVEN));
        parts.addAll(cells(cells, surnameFirst ? Column.GIVEN : Column.SURNAME));
        return parts.size() == 2
                ? joined(parts.stream().map(Block::quote).toList(), " ").flatMap(PeopleTable::named)
                : cells(cells, Column.NAME).stream().findFirst().map(Enumeration::withoutNumber)
                        .flatMap(PeopleTable::name);
    }

    private static Optional<Quote> name(Block cell) {
        Matcher surnameFirst = SURNAME_FIRST.matcher(cell.words());
        Optional<Quote> turned = surnameFirst.matches()
                ? named(Quote.joined(List.of(cell.quote().part(surnameFirst.start(2), surnameFirst.end(2)),
                        cell.quote().part(surnameFirst.start(1), surnameFirst.end(1))), " "))
                : Optional.empty();
        return Introduction.of(cell).filter(person -> person.post().isEmpty()).map(Introduction::name).or(() -> turned);
    }

    /** The name that all of the words are, titles and degrees left out. */
    private static Optional<Quote> named(Quote words) {
        String text = words.text();
        return PersonName.at(text, 0).filter(name -> name.behindDegrees(text) == text.length())
                .map(name -> words.part(name.begin(), name.end()));
    }

    private static Optional<Quote> joined(List<Quote> cells, String mark) {
        return cells.isEmpty() ? Optional.empty() : Optional.of(Quote.joined(cells, mark));
    }
}
