package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Folding;

/** The shape of names of organisations in texts of one language: where one that begins at a place ends. */
final class BodyName {
    private static final String LARGE = "\\p{Lu}[\\p{L}\\p{N}&.'’-]*";
    private static final String RUN = "(?u)" + LARGE + "(?:\\s(?:(?:<joint>)\\s)?" + LARGE + ")*";
    private static final Pattern LARGE_WORD = Pattern.compile("(?u)(?<![\\p{L}\\p{N}])" + LARGE);
    private static final Pattern ACRONYM = Pattern.compile("(?u)\\p{Lu}{2,}[\\p{L}\\p{N}]*");
    private static final Pattern COINED = Pattern
            .compile("(?u)\\p{Lu}[\\p{L}]*(?:\\p{Ll}\\p{Lu}|\\p{N})[\\p{L}\\p{N}]*");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    /** One or two short words that join the parts of a name. */
    private static final Pattern MORE = Pattern.compile("(?u)\\s(\\p{Ll}{1,5})(?:\\s(\\p{Ll}{1,5}))?\\s(?=\\p{Lu})");
    private static final Pattern SMALL = Pattern.compile("(?u)\\s\\p{Ll}[\\p{L}'’-]*");
    private static final Pattern QUOTED = Pattern.compile("[\\s\\u00A0][„«“\"][^„“”«»\"\\n]{2,80}[“»”\"]");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:(«„“”»\"]|\\s[-–—]\\s");

    private static final Pattern NOUN_PHRASE = Pattern.compile("(?u)" + LARGE + "(?:(?:\\s(?:für|der|des|von|zur|zum)"
            + "(?:\\s\\p{Ll}+)*\\s" + LARGE + ")+|\\s" + LARGE + ")");
    private static final Pattern JOINED_KIND = Pattern
            .compile("(?u)(?:" + LARGE + "\\s){0,3}\\p{Lu}\\p{L}*-\\p{Lu}[\\p{L}]*");

    private static final Pattern BLANK = Pattern.compile("\\s(?=\\p{Lu})");

    private final String text;
    private final Lexicon lexicon;

    BodyName(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The run of large words that begins here. */
    Optional<Span> run(int begin, int limit) {
        Matcher run = lexicon.withJoints(RUN).matcher(text).region(begin, limit);
        return begin < limit && run.lookingAt() ? Optional.of(new Span(begin, end(run.end()))) : Optional.empty();
    }

    /** The name that begins here: large words, and small ones behind a kind of body. */
    Optional<Span> at(int begin, int limit) {
        return run(begin, clauseEnd(begin, limit)).map(run -> {
            boolean ofKind = isOfBody(new Span(begin, begin + firstWord(run).length()))
                    || LegalForm.begins(text.substring(begin, limit));
            if (!ofKind) {
                return smallKind(run.end(), limit).map(kind -> new Span(begin, small(kind, clauseEnd(begin, limit))))
                        .filter(name -> name.end() > run.end()).orElse(run);
            }
            Matcher quoted = QUOTED.matcher(text).region(run.end(), limit);
            if (quoted.lookingAt()) {
                return new Span(begin, quoted.end());
            }
            return text.substring(run.begin(), run.end()).contains(" ")
                    ? new Span(begin, joined(run.end(), clauseEnd(begin, limit)))
                    : new Span(begin, small(run.end(), clauseEnd(begin, limit)));
        });
    }

    /** With its own name in quotation marks, right behind a kind of body: "Primary School „X“". */
    Span withQuoted(Span name) {
        Matcher quoted = QUOTED.matcher(text).region(Math.min(name.end(), text.length()), text.length());
        return isOfBody(name) && quoted.lookingAt() ? new Span(name.begin(), quoted.end()) : name;
    }

    /** With the kind of body, where that and nothing else stands before the marks that end here. */
    Span withKind(Span name, int end) {
        Span before = new Span(0, Math.max(0, name.begin() - 1));
        boolean kind = before.end() > 0 && Character.isUpperCase(text.codePointAt(0)) && isOfBody(before)
                && !isPost(before) && clauseEnd(0, before.end()) == before.end();
        return kind ? new Span(0, end) : name;
    }

    /** Whether the large words here say which body of the kind that follows in small letters is meant. */
    boolean beginsWithSmallKind(int begin, int limit) {
        return run(begin, clauseEnd(begin, limit)).filter(run -> !firstWord(run).contains(" "))
                .flatMap(run -> smallKind(run.end(), limit)).isPresent();
    }

    /** The end of a kind of body in small letters that stands right here before more of its name: "Osnovne škole Draga". */
    private Optional<Integer> smallKind(int begin, int limit) {
        Matcher word = SMALL.matcher(text).region(begin, limit);
        return !lexicon.capitalisesNouns() && word.lookingAt()
                && BLANK.matcher(text).region(word.end(), limit).lookingAt() && !kinds(word.group().strip()).isEmpty()
                        ? Optional.of(begin)
                        : Optional.empty();
    }

    /**
     * The name that begins here where all nouns are large, so that the next may belong to something else: a kind of body
     * and one noun, or nouns behind prepositions; or words up to one that a kind is joined to.
     */
    Optional<Span> nounPhrase(int begin, int limit) {
        Matcher phrase = NOUN_PHRASE.matcher(text).region(begin, limit);
        Matcher joined = JOINED_KIND.matcher(text).region(begin, limit);
        return Stream.of(joined, phrase).filter(Matcher::lookingAt).map(found -> new Span(begin, end(found.end())))
                .filter(found -> !kinds(firstWord(found)).isEmpty() || named(found)).findFirst();
    }

    /** Where the clause ends that this place is in. */
    int clauseEnd(int begin, int limit) {
        Matcher end = CLAUSE_END.matcher(text).region(Math.min(begin, limit), limit);
        return end.find() ? end.start() : limit;
    }

    /** Behind the article that stands here, if one does. */
    int behindArticle(int begin, int limit) {
        int word = behindBlanks(begin, limit);
        Matcher article = lexicon.words("word.article").matcher(text).region(word, limit);
        return article.lookingAt() ? behindBlanks(article.end(), limit) : word;
    }

    private int behindBlanks(int begin, int limit) {
        int next = begin;
        while (next < limit && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == '\u00A0')) {
            next++;
        }
        return next;
    }

    /** One capitalised word may be a place or a subject; two, an acronym, a coined word or a kind of body are a name. */
    boolean named(Span span) {
        String words = text.substring(span.begin(), span.end()).strip();
        boolean joinedKind = words.contains("-") && hasKind(span) && !NameWords.proper(Folding.words(words)).isEmpty();
        return words.contains(" ") || ACRONYM.matcher(words).lookingAt() || COINED.matcher(words).matches()
                || joinedKind;
    }

    /** Whether a word is written in Latin letters while its language is not. */
    boolean foreign(Span span) {
        String word = text.substring(span.begin(), span.end());
        return LATIN.matcher(word).matches() && text.codePoints().filter(Character::isLetter)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }

    /** Whether a kind of body is among the words. */
    boolean hasKind(Span span) {
        return !NameWords.kinds(Folding.words(text.substring(span.begin(), span.end()))).isEmpty();
    }

    /** Whether a kind of body, or a word for media, companies and the like, is among the words. */
    boolean isOfBody(Span span) {
        String words = text.substring(span.begin(), span.end());
        return hasKind(span) || NameWords.UNDERTAKING.in(Folding.words(words)) || LegalForm.begins(words);
    }

    /** Whether it says what somebody is. */
    boolean isPost(Span span) {
        return NameWords.POST.in(Folding.words(text.substring(span.begin(), span.end())));
    }

    /** Whether it begins with a word for a part of a body. */
    boolean isUnit(Span span) {
        return isUnit(Folding.words(firstWord(span)));
    }

    static boolean isUnit(List<String> word) {
        return NameWords.UNIT.in(word) && NameWords.kinds(word).isEmpty();
    }

    /** The large words that stand for kinds of bodies. */
    List<Span> kindsIn(int begin, int limit) {
        return LARGE_WORD.matcher(text).region(Math.min(begin, limit), limit).results()
                .filter(word -> !kinds(word.group()).isEmpty()).map(word -> new Span(word.start(), word.end()))
                .toList();
    }

    private String firstWord(Span span) {
        String words = text.substring(span.begin(), span.end());
        return words.split(" ", 2)[0];
    }

    private static Set<String> kinds(String word) {
        return NameWords.kinds(Folding.words(word));
    }

    /** Without the full stop that ends a sentence. */
    private int end(int end) {
        return text.charAt(end - 1) == '.' && end == text.length() ? end - 1 : end;
    }

    /** Large words that short words join, unless a body, a place or something else begins with them. */
    private int joined(int begin, int limit) {
        int end = begin;
        Matcher more = MORE.matcher(text);
        while (more.region(end, limit).lookingAt()) {
            Optional<Span> next = run(more.end(), limit);
            if (next.isEmpty() || parts(more.group(1)) || more.group(2) != null && parts(more.group(2))
                    || !kinds(firstWord(next.get())).isEmpty()) {
                break;
            }
            end = next.get().end();
        }
        return end;
    }

    /** Small words up to a place or another body. */
    private int small(int begin, int limit) {
        Matcher word = SMALL.matcher(text);
        int end = begin;
        while (word.region(end, limit).lookingAt()) {
            int next = word.end();
            boolean elsewhere = parts(word.group().strip()) && run(behindArticle(next, limit), limit).isPresent();
            if (elsewhere) {
                break;
            }
            end = next;
            Matcher blank = BLANK.matcher(text).region(end, limit);
            Optional<Span> large = blank.lookingAt() ? run(blank.end(), limit) : Optional.empty();
            end = large.map(Span::end).orElse(end);
        }
        return end;
    }

    /** Whether another thing begins behind this word. */
    private boolean parts(String word) {
        return lexicon.words("word.and").matcher(word).matches() || lexicon.words("word.in").matcher(word).matches()
                || lexicon.words("word.employedat").matcher(word).matches();
    }
}
