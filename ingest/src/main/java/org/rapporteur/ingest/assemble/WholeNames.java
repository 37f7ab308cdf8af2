package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.Bodies.Body;
import org.rapporteur.ingest.lexicon.Bodies;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Finds the bodies that everybody knows by their whole names, and not by a part of another, longer one: "the European Council of Cork
 * Growers" is no council of the Union. A link that is missing does less harm than a wrong one.
 */
record WholeNames(String text, OfficialLanguage language) {
    private static final Pattern LARGE = Pattern.compile("(?u)[\\s\\u00A0&&[^\\n]]+\\p{Lu}\\p{Ll}");
    private static final Pattern GAP = Pattern.compile("[ \\u00A0]+");
    /** A large word that does not begin its sentence, right before. */
    private static final Pattern LARGE_BEFORE = Pattern
            .compile("(?u)[\\p{L}\\p{N}][ \\u00A0]+(\\p{Lu}[\\p{Ll}'’]+(?:-\\p{L}+)*)[ \\u00A0]+$");
    private static final int LONGEST_WORD = 60;

    /** The places where a body is named by its whole name. */
    List<Span> of(Body body) {
        return Stream.ofNullable(body.patterns().get(language)).flatMap(pattern -> pattern.matcher(text).results())
                .filter(name -> !goesOnBehind(name.end()) && !goesOnBefore(name.start()))
                .map(name -> new Span(name.start(), name.end())).filter(name -> !isPartOfAnother(name)).toList();
    }

    /** "Council of the European Union" does not name the Union. */
    private boolean isPartOfAnother(Span name) {
        return Bodies.in(text, language).stream()
                .flatMap(other -> other.patterns().get(language).matcher(text).results())
                .anyMatch(longer -> longer.start() <= name.begin() && longer.end() >= name.end()
                        && longer.end() - longer.start() > name.end() - name.begin());
    }

    private boolean goesOnBehind(int end) {
        Lexicon lexicon = Lexicon.of(language);
        boolean side = !lexicon.capitalisesNouns() && !lexicon.postsBehindBodies() && !lexicon.joinsNouns();
        if (side && LARGE.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        Matcher gap = GAP.matcher(text).region(end, text.length());
        return gap.lookingAt() && (joined(lexicon, "word.genitive", gap.end(), Character::isLetter)
                || joined(lexicon, "word.purpose", gap.end(), Character::isUpperCase));
    }

    /** Whether one of these words stands here and a name goes on behind it, which no other well-known body is. */
    private boolean joined(Lexicon lexicon, String key, int begin, IntPredicate first) {
        Matcher word = lexicon.words(key).matcher(text).region(begin, text.length());
        if (!word.lookingAt()) {
            return false;
        }
        int next = behind(GAP, word.end());
        Matcher article = lexicon.words("word.article").matcher(text).region(next, text.length());
        int name = article.lookingAt() ? behind(GAP, article.end()) : next;
        return Stream.of(next, name).allMatch(from -> from < text.length() && !Bodies.at(text, from, language))
                && first.test(text.codePointAt(name));
    }

    private int behind(Pattern pattern, int begin) {
        Matcher found = pattern.matcher(text).region(begin, text.length());
        return found.lookingAt() ? found.end() : begin;
    }

    private boolean goesOnBefore(int begin) {
        Lexicon lexicon = Lexicon.of(language);
        Matcher before = LARGE_BEFORE.matcher(text).region(Math.max(0, begin - LONGEST_WORD), begin);
        if (lexicon.capitalisesNouns() || !before.find()) {
            return false;
        }
        List<String> word = Folding.words(before.group(1));
        return !NameWords.POST.in(word) && NameWords.kinds(word).isEmpty() && !NameWords.SMALL.in(word)
                && !NameWords.PLACE.in(word);
    }
}
