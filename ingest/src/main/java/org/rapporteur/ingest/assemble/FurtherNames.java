package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

/** What a text writes right behind the name of an organisation: its abbreviation, or the name it had before. */
final class FurtherNames {
    private static final Pattern BEHIND = Pattern
            .compile("(?u)[»”“\"’']?(?:[\\s\\u00A0]*\\(([^()\\n]{2,120})\\)|,[\\s\\u00A0]+([^().;\\n]{4,120}))");
    private static final Pattern PIECE = Pattern.compile("[^,;]+");
    private static final Pattern ABBREVIATION = Pattern.compile("(?u)\\p{Lu}[\\p{L}\\p{N}-]{1,9}");
    private static final Pattern NAME = Pattern.compile("(?u)[\\s\\u00A0:–„“”«\"‘']*(\\p{Lu}[^„“”»\"’]{2,90})");
    private static final int LONGER_THAN_ITS_WORDS = 2;
    private static final int SHORTEST_NAME = 3;

    private final Lexicon lexicon;
    private final ReportText text;

    FurtherNames(OfficialLanguage language, ReportText text) {
        this.lexicon = Lexicon.of(language);
        this.text = text;
    }

    /** The further names that stand behind this one, anywhere in the text. */
    List<Quote> of(String name) {
        String words = text.source().text();
        Matcher found = Pattern.compile(Arrays.stream(name.split(" ")).map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u00A0]+", "(?<![\\p{L}\\p{N}])", ""))).matcher(words);
        Matcher behind = BEHIND.matcher(words);
        List<Quote> names = new ArrayList<>();
        while (found.find()) {
            if (behind.region(found.end(), words.length()).lookingAt()) {
                boolean inBrackets = behind.group(1) != null;
                Matcher piece = PIECE.matcher(words).region(behind.start(inBrackets ? 1 : 2),
                        behind.end(inBrackets ? 1 : 2));
                while (piece.find()) {
                    former(words, piece.start(), piece.end(), inBrackets)
                            .or(() -> inBrackets && abbreviates(piece.group().strip(), name)
                                    ? text.quote(new Span(piece.start(), piece.end()))
                                    : Optional.empty())
                            .ifPresent(names::add);
                    if (!inBrackets) {
                        break;
                    }
                }
            }
        }
        return names;
    }

    private Optional<Quote> former(String words, int begin, int end, boolean inBrackets) {
        int first = begin;
        while (first < end && Character.isWhitespace(words.charAt(first))) {
            first++;
        }
        Matcher formerly = lexicon.words("word.formerly").matcher(words).region(first, end);
        if (!formerly.lookingAt()) {
            return Optional.empty();
        }
        if (Posts.isPost(words.substring(formerly.end(), end), inBrackets, lexicon)) {
            return Optional.empty();
        }
        Matcher article = lexicon.words("word.article").matcher(words);
        int next = Math.min(end, formerly.end() + 1);
        int from = article.region(next, end).lookingAt() ? article.end() : formerly.end();
        Matcher name = NAME.matcher(words).region(from, end);
        return name.lookingAt() && tells(name.group(1), inBrackets)
                ? text.quote(new Span(name.start(1), name.end(1)))
                : Optional.empty();
    }

    /** A single word is a name where it stands in brackets and is no kind of body and no place. */
    private static boolean tells(String name, boolean inBrackets) {
        List<String> words = NameWords.telling(name);
        return words.size() > 1 || inBrackets && words.getFirst().length() > SHORTEST_NAME
                && NameWords.kinds(words).isEmpty() && !NameWords.common(words) && !NameWords.PLACE.in(words);
    }

    /** It is mostly capitals and begins as one of the words of the name. */
    private static boolean abbreviates(String piece, String name) {
        List<String> words = Folding.words(name);
        long capitals = piece.codePoints().filter(Character::isUpperCase).count();
        return ABBREVIATION.matcher(piece).matches() && capitals > 1 && words.size() > 1
                && capitals <= words.size() + LONGER_THAN_ITS_WORDS
                && words.stream().anyMatch(word -> word.startsWith(Folding.fold(piece).substring(0, 1)));
    }
}
