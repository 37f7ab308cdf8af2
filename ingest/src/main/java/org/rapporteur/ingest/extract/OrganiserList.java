package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.extract.ReportFacts.OrganiserMention;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Folding;

/**
 * The organisations that one line lists, parted by semicolons, commas and "and". A comma or "and" may stand within a name,
 * too: "Ministry of Health and Social Affairs", "To Hjul & Venner", "Pomalá kolej, z. s.".
 */
final class OrganiserList {
    private static final Pattern BRACKETS = Pattern.compile("[\\s\\u00A0]*\\([^()]*\\)[\\s\\u00A0.]*$");
    private static final Pattern ENCLOSED = Pattern.compile("\\([^()]*\\)|[„“«\"][^„“”«»\"]*[“”»\"]");
    private static final Pattern COINED = Pattern.compile("(?u)\\p{Lu}[\\p{L}\\p{N}]*[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*");
    private static final Pattern MARK_AT_THE_END = Pattern.compile("[\\s\\u00A0,.]*$");

    private final Lexicon lexicon;
    private final boolean plural;
    private final String text;
    private final List<Span> enclosed;

    /**
     * A list.
     *
     * @param plural whether its label says that they are several
     */
    private OrganiserList(String text, Lexicon lexicon, boolean plural) {
        this.lexicon = lexicon;
        this.plural = plural;
        this.text = text;
        this.enclosed = ENCLOSED.matcher(text).results().map(found -> new Span(found.start(), found.end())).toList();
    }

    /** The organisations, in order; nothing that is no name. */
    static List<OrganiserMention> of(Block value, Lexicon lexicon, boolean plural) {
        OrganiserList list = new OrganiserList(value.raw(), lexicon, plural);
        return list.sides().stream().filter(list::isNamed)
                .flatMap(side -> list.names(side).stream()
                        .flatMap(name -> value.quote(name.begin(), name.end()).stream())
                        .map(name -> new OrganiserMention(name, side.begin() > 0)))
                .toList();
    }

    /** Whether all of the line are names of organisations. */
    static boolean isWhole(Block value, Lexicon lexicon) {
        OrganiserList list = new OrganiserList(value.raw(), lexicon, false);
        return list.sides().stream().allMatch(list::isNamed);
    }

    /** What stands before and behind words such as "in cooperation with". */
    private List<Span> sides() {
        Matcher behind = lexicon.words("word.cooperationend").matcher(text);
        int end = behind.results()
                .filter(word -> MARK_AT_THE_END.matcher(text).region(word.end(), text.length()).lookingAt()).findFirst()
                .map(MatchResult::start).orElse(text.length());
        Pattern with = lexicon.words("word.cooperation");
        boolean said = with.matcher(text).region(0, end).find();
        Pattern words = end < text.length() && !said ? lexicon.words("word.article") : with;
        List<Span> sides = new ArrayList<>();
        int begin = 0;
        for (MatchResult word : words.matcher(text).region(0, end).results().toList()) {
            if (word.start() > begin && !isEnclosed(word.start())) {
                sides.add(side(begin, word.start()));
                begin = word.end();
            }
        }
        sides.add(side(begin, end));
        return sides;
    }

    private Span side(int begin, int end) {
        Matcher mark = MARK_AT_THE_END.matcher(text).region(begin, end);
        return new Span(begin, end < text.length() && mark.find() ? mark.start() : end);
    }

    /** Behind words such as "in cooperation with" there may be nobody in particular. */
    private boolean isNamed(Span side) {
        int begin = behindArticle(side.begin());
        return side.begin() == 0 || begin < side.end() && !Character.isLowerCase(text.codePointAt(begin));
    }

    private List<Span> names(Span side) {
        Matcher separator = lexicon.commaOrListSeparator().matcher(text).region(side.begin(), side.end());
        List<Span> names = new ArrayList<>();
        int begin = behindArticle(side.begin());
        while (separator.find()) {
            int place = separator.start();
            int next = Math.min(behindArticle(separator.end()), side.end());
            if (!isEnclosed(place) && parts(text.substring(begin, place), separator.group().strip(),
                    text.substring(next, side.end()), !names.isEmpty())) {
                names.add(new Span(begin, place));
                begin = next;
            }
        }
        names.add(new Span(begin, side.end()));
        return names.stream().map(this::withoutBrackets).toList();
    }

    private boolean isEnclosed(int place) {
        return enclosed.stream().anyMatch(span -> span.begin() < place && place < span.end());
    }

    /** Whether one name ends before a mark and another begins behind it. */
    private boolean parts(String before, String mark, String rest, boolean list) {
        String behind = first(rest);
        if (mark.equals(";")) {
            return true;
        }
        boolean large = !rest.isEmpty() && !Character.isLowerCase(rest.codePointAt(0));
        List<String> words = Folding.words(behind);
        if (!large || words.isEmpty() || LegalForm.is(behind) || behind.length() == 1
                || NameWords.proper(NameWords.telling(behind)).isEmpty()) {
            return false;
        }
        if (isBody(behind)) {
            return !mark.equals("&") || isBody(before);
        }
        boolean subject = isBody(before) && lexicon.words("word.at").matcher(before).find();
        boolean place = NameWords.PLACE.in(words) || isBody(before) && words.size() == 1 && mark.equals(",") && !plural;
        boolean alike = list || words.size() > 1 || Folding.words(before).size() == 1 || mark.equals(",");
        return plural && !subject && !place && alike && !mark.equals("&");
    }

    /** The words up to the next mark that may part names. */
    private String first(String rest) {
        Matcher next = Pattern.compile("[\\s\\u00A0]*[,;(]|" + lexicon.listSeparator().pattern()).matcher(rest);
        while (next.find()) {
            if (!next.group().strip().equals("&")) {
                return rest.substring(0, next.start());
            }
        }
        return rest;
    }

    private static boolean isBody(String name) {
        List<String> words = Folding.words(name);
        return !NameWords.kinds(words).isEmpty() || NameWords.UNDERTAKING.in(words) || LegalForm.ends(name)
                || COINED.matcher(name.strip()).matches();
    }

    private int behindArticle(int begin) {
        int word = behindBlanks(begin);
        Matcher article = lexicon.words("word.article").matcher(text).region(word, text.length());
        boolean small = word < text.length() && Character.isLowerCase(text.codePointAt(word));
        return small && article.lookingAt() ? behindBlanks(article.end()) : word;
    }

    private int behindBlanks(int begin) {
        int end = begin;
        while (end < text.length() && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == '\u00A0')) {
            end++;
        }
        return end;
    }

    /** What a bracket at the end says is no part of the name: its abbreviation, or the name it had. */
    private Span withoutBrackets(Span name) {
        Matcher brackets = BRACKETS.matcher(text).region(name.begin(), name.end());
        return brackets.find() && brackets.start() > name.begin() ? new Span(name.begin(), brackets.start()) : name;
    }
}
