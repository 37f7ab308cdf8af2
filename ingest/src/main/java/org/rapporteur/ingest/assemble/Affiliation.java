package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.text.Folding;

/** Finds the name of an organisation in a person's post, as its shape tells it. */
final class Affiliation {
    private static final Pattern RUN = Pattern.compile(
            "(?u)\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s(?:(?:of|de|del|della|di|da|do|for|van|voor|für|der|des|du|på|och|und|and|et|e|y|na|za|w|i|a|o)\\s)?\\p{Lu}[\\p{L}\\p{N}&.'’-]*)*");
    private static final Pattern QUOTED = Pattern.compile("[„“”«»\"]([^„“”«»\"]{3,80})[“”»«\"]");
    private static final Pattern ACRONYM = Pattern.compile("(?u)\\p{Lu}{2,}[\\p{L}\\p{N}]*");

    private static final Pattern KIND = Pattern.compile("(?u)(\\p{Lu}\\p{L}+)\\s\\p{L}");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;(]|\\s[-–—]\\s");
    private static final Pattern COUNTRY = Pattern.compile("(?u)(?:,\\s|\\s\\()(\\p{Lu}\\p{L}+)\\)?");

    private Affiliation() {}

    /**
     * The organisation at the end of a post: what follows the last comma or the last preposition between a post and its
     * organisation, if it begins large; or else a run of two capitalised words, or a name in quotation marks.
     */
    static Optional<Quote> in(Quote post, Lexicon lexicon) {
        return unplaced(post, lexicon).map(name -> placed(post, name));
    }

    /** With the country behind it, where many countries have a body of this name. */
    private static Quote placed(Quote post, Quote name) {
        int end = post.text().indexOf(name.text()) + name.text().length();
        Matcher country = COUNTRY.matcher(post.text()).region(end, post.text().length());
        boolean telling = NameWords.common(NameWords.telling(name.text())) && country.lookingAt()
                && NameWords.PLACE.contains(Folding.fold(country.group(1)));
        return telling ? quote(post, end - name.text().length(), country.end()).orElse(name) : name;
    }

    private static Optional<Quote> unplaced(Quote post, Lexicon lexicon) {
        String text = post.text();
        int comma = text.lastIndexOf(", ");
        if (comma > 0 && Character.isUpperCase(text.codePointAt(comma + 2)) && named(text.substring(comma + 2))) {
            return quote(post, comma + 2, text.length());
        }
        Optional<Quote> afterPreposition = afterPreposition(post, lexicon);
        return afterPreposition.or(() -> runs(post)).or(() -> quoted(post));
    }

    private static Optional<Quote> afterPreposition(Quote post, Lexicon lexicon) {
        Matcher preposition = lexicon.words("word.at").matcher(post.text());
        Optional<Quote> last = Optional.empty();
        while (preposition.find()) {
            int begin = preposition.end() + 1;
            Matcher article = lexicon.words("word.article").matcher(post.text());
            if (begin < post.text().length() && article.region(begin, post.text().length()).lookingAt()) {
                begin = Math.min(article.end() + 1, post.text().length());
            }
            Matcher run = RUN.matcher(post.text());
            if (begin < post.text().length() && run.region(begin, post.text().length()).lookingAt()
                    && named(run.group())) {
                last = quote(post, run.start(), run.end());
                preposition.region(run.end(), post.text().length());
            } else if (begin < post.text().length() && ofKind(post.text(), begin)) {
                last = quote(post, begin, clauseEnd(post.text(), begin));
                break;
            }
        }
        return last;
    }

    /** Whether a name begins here whose other words are small, as in most languages they are behind a kind of body. */
    private static boolean ofKind(String text, int begin) {
        Matcher word = KIND.matcher(text).region(begin, text.length());
        return word.lookingAt() && !NameWords.kinds(Folding.words(word.group(1))).isEmpty();
    }

    private static int clauseEnd(String text, int begin) {
        Matcher end = CLAUSE_END.matcher(text);
        return end.find(begin) ? end.start() : text.length();
    }

    /** Outside the first word, which is large anyway in some posts. */
    private static Optional<Quote> runs(Quote post) {
        List<Quote> found = new ArrayList<>();
        Matcher run = RUN.matcher(post.text());
        while (run.find()) {
            boolean whole = run.start() == 0 && run.end() == post.text().length();
            if (!whole && named(run.group())) {
                quote(post, run.start(), run.end()).ifPresent(found::add);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private static Optional<Quote> quoted(Quote post) {
        Matcher quoted = QUOTED.matcher(post.text());
        return quoted.find() ? quote(post, quoted.start(1), quoted.end(1)) : Optional.empty();
    }

    /** One capitalised word may be a place or a subject; two, or an acronym, are a name. */
    private static boolean named(String run) {
        return run.strip().contains(" ") || ACRONYM.matcher(run).lookingAt();
    }

    private static Optional<Quote> quote(Quote post, int begin, int end) {
        int from = post.text().codePointCount(0, begin);
        int to = post.text().codePointCount(0, end);
        boolean unbroken = post.range().end() - post.range().begin() == post.text().codePointCount(0,
                post.text().length());
        Range range = unbroken ? new Range(post.range().begin() + from, post.range().begin() + to) : post.range();
        return Optional.of(new Quote(post.text().substring(begin, end), range));
    }
}
