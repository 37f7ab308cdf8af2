package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Folding;

/** The abbreviations a text defines itself: "Association of Small Harbours (ASH)". */
final class Abbreviations {
    private static final Pattern DEFINED = Pattern.compile("(?u)[\\s\\u00A0]\\((\\p{Lu}[\\p{L}]{1,9})\\)");
    private static final Pattern WORD = Pattern.compile("(?u)(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}’'-]*");
    private static final Pattern BOUNDARY = Pattern.compile("[.!?:;()\\n]");
    private static final Pattern LARGE_AT_THE_END = Pattern
            .compile("(?u)(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}’'-]*(?:[\\s\\u00A0]\\p{Lu}[\\p{L}\\p{N}’'-]*){1,6}$");
    private static final int LONGEST = 120;

    private final Map<String, Quote> names = new TreeMap<>();

    Abbreviations(ReportText text) {
        String words = text.source().text();
        Matcher defined = DEFINED.matcher(words);
        while (defined.find()) {
            begin(words, defined.start(), defined.group(1))
                    .flatMap(begin -> text.quote(new Span(begin, defined.start())))
                    .ifPresent(name -> names.putIfAbsent(defined.group(1), name));
        }
    }

    /** What an abbreviation stands for. */
    Optional<Quote> name(String abbreviation) {
        return Optional.ofNullable(names.get(abbreviation));
    }

    /**
     * The name begins with a capitalised word that has the abbreviation's initial: the nearest from where on there are as
     * many capitals as in the abbreviation, else the nearest.
     */
    private static Optional<Integer> begin(String words, int end, String abbreviation) {
        int from = Math.max(0, end - LONGEST);
        Matcher boundary = BOUNDARY.matcher(words).region(from, end);
        while (boundary.find()) {
            from = boundary.end();
        }
        List<MatchResult> capitalised = WORD.matcher(words).region(from, end).results().toList().reversed();
        long capitals = abbreviation.codePoints().filter(Character::isUpperCase).count();
        Optional<Integer> nearest = Optional.empty();
        for (int i = 0; i < capitalised.size(); i++) {
            if (initial(capitalised.get(i).group()).equals(initial(abbreviation))) {
                if (i + 1 >= capitals) {
                    return Optional.of(capitalised.get(i).start());
                }
                if (nearest.isEmpty()) {
                    nearest = Optional.of(capitalised.get(i).start());
                }
            }
        }
        int first = from;
        return nearest.or(() -> kindOfBody(words, first, end));
    }

    /** An abbreviation of a translated name has other initials; a kind of body among the last large words tells. */
    private static Optional<Integer> kindOfBody(String words, int from, int end) {
        Matcher large = LARGE_AT_THE_END.matcher(words).region(from, end);
        return large.find() && !NameWords.kinds(Folding.words(large.group())).isEmpty()
                ? Optional.of(large.start())
                : Optional.empty();
    }

    private static String initial(String word) {
        String folded = Folding.fold(word);
        return folded.substring(0, Math.min(1, folded.length()));
    }
}
