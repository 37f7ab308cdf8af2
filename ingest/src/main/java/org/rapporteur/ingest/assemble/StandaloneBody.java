package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Folding;

/** Finds the name of a body that stands by itself in what a person is: with a legal form, alone, or before the post. */
final class StandaloneBody {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SMALL_BEHIND = Pattern.compile("(?u),[\\s\\u00A0]*\\p{Ll}");
    private static final Pattern SMALL_BETWEEN = Pattern.compile("(?u)\\s\\p{Ll}");
    private static final Pattern LARGE = Pattern.compile("(?u)(?<!\\p{L})\\p{Lu}");
    private static final Pattern LAST_WORD = Pattern.compile("[^\\s\\u00A0]*$");
    private static final String NAME = "[„“«\"][^„“”«»\"]+[“”»\"]|\\p{Lu}[\\p{L}\\p{N}&.'’-]*";
    /** Large words, and quoted ones, at the end. */
    private static final String LAST_NAME = "(?u)(?<![\\p{L}\\p{N}])(?:" + NAME + ")(?:\\s(?:&|<joint>|" + NAME
            + "))*$";
    private static final int LONGEST_REST = 2;

    private final String text;
    private final int end;
    private final Lexicon lexicon;
    private final PostStyle style;
    private final BodyName shape;

    /**
     * What a person is.
     *
     * @param end where it ends, but for what explains a name
     */
    StandaloneBody(String text, int end, Lexicon lexicon, PostStyle style) {
        this.text = text;
        this.end = end;
        this.lexicon = lexicon;
        this.style = style;
        this.shape = new BodyName(text, lexicon);
    }

    /** A name with its legal form, whatever stands before and behind; a comma may part the two. */
    Optional<Span> ofLegalForm() {
        return Stream.concat(Stream.of(end),
                COMMA.matcher(text).region(0, end).results().map(MatchResult::start).toList().reversed().stream())
                .flatMap(close -> ofLegalForm(close).stream()).findFirst();
    }

    private Optional<Span> ofLegalForm(int close) {
        String before = LegalForm.without(text.substring(0, close));
        Matcher name = lexicon.withJoints(LAST_NAME).matcher(before);
        return before.length() < close && name.find()
                ? Optional.of(new Span(behindPost(name.start(), before.length()), close))
                : Optional.empty();
    }

    /** The next large word, where the one here says what somebody is. */
    private int behindPost(int begin, int limit) {
        int word = Math.max(begin, Math.min(limit, text.indexOf(' ', begin)));
        Matcher next = LARGE.matcher(text).region(word, limit);
        return shape.isPost(new Span(begin, word)) && next.find() ? behindPost(next.start(), limit) : begin;
    }

    /** All of it, where it begins with a kind of body or a legal form; its last words may be small. */
    Optional<Span> whole() {
        if (LegalForm.begins(text.substring(0, end))) {
            return shape.at(0, end).filter(all -> all.end() == end);
        }
        Optional<Span> name = shape.at(0, end).filter(found -> words(found).contains(" "))
                .filter(found -> shape.isOfBody(new Span(0, words(found).indexOf(' '))));
        return name.filter(found -> isTail(new Span(found.end(), end))).map(found -> new Span(0, end))
                .filter(all -> !lexicon.postsBehindBodies() && !shape.isPost(all));
    }

    private boolean isTail(Span rest) {
        String tail = words(rest);
        return !tail.isBlank() && Folding.words(tail).size() <= LONGEST_REST && !LARGE.matcher(tail).find()
                && !lexicon.words("word.at").matcher(tail).find() && shape.clauseEnd(rest.begin(), end) == end;
    }

    /** All of it, where posts begin small and so what begins large is a name, and a word of a body is in it. */
    Optional<Span> beginningLarge() {
        Span all = new Span(0, end);
        boolean alone = style.small() && !lexicon.capitalisesNouns() && end > 0
                && Character.isUpperCase(text.codePointAt(0)) && shape.clauseEnd(0, end) == end;
        return alone && words(all).contains(" ") && !shape.isPost(all)
                && shape.isOfBody(lexicon.postsBehindBodies() ? last(all) : all) ? Optional.of(all) : Optional.empty();
    }

    /** The name that stands first, with what the person is there behind it in small letters. */
    Optional<Span> leading() {
        int comma = text.indexOf(',');
        if (comma <= 0 || comma >= end || !SMALL_BEHIND.matcher(text).region(comma, end).lookingAt()) {
            return Optional.empty();
        }
        Span first = new Span(0, comma);
        boolean named = shape.run(0, comma).filter(first::equals).isPresent() && words(first).contains(" ")
                && !shape.isPost(first) && !NameWords.PLACE.in(Folding.words(words(first)));
        boolean clear = !lexicon.joinsNouns() && (!lexicon.capitalisesNouns() || isWholeName(first));
        return named && (clear || shape.isPost(new Span(comma, end))) ? Optional.of(first) : Optional.empty();
    }

    /** Whether it is one word where others' posts have the names of bodies, and neither a place nor what somebody is. */
    boolean isAtPlaceOfBodies(Span part) {
        boolean post = shape.isPost(new Span(0, part.begin())) || Character.isLowerCase(text.codePointAt(0));
        return style.bodiesLast() && post && part.end() == end && !shape.isPost(part) && Folding.words(words(part))
                .stream().noneMatch(word -> style.places().contains(word) || NameWords.isTown(word));
    }

    /** Whether a post is but the name of a body: "Institute of X", "Institut X"; in "Museum Curator" the kind is no kind. */
    boolean isWholeName(Span name) {
        boolean compound = lexicon.joinsNouns() && !SMALL_BETWEEN.matcher(words(name)).find();
        return !shape.isPost(name) && shape.isOfBody(compound ? last(name) : name);
    }

    private Span last(Span name) {
        Matcher word = LAST_WORD.matcher(text).region(name.begin(), name.end());
        return word.find() ? new Span(word.start(), name.end()) : name;
    }

    private String words(Span span) {
        return text.substring(span.begin(), span.end());
    }
}
