package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
                    .filter(begin -> abbreviates(defined.group(1), words.substring(begin, defined.start())))
                    .flatMap(begin -> text.quote(new Span(begin, defined.start())))
                    .ifPresent(name -> names.putIfAbsent(defined.group(1), name));
        }
    }

    /** What an abbreviation stands for. */
    Optional<Quote> name(String abbreviation) {
        return Optional.ofNullable(names.get(abbreviation));
    }

    /**
     * The name begins behind the last comma, or else before it, with a capitalised word that has the abbreviation's initial:
     * the nearest from where on there are as many capitals as in the abbreviation, else one that is a kind of body, whatever
     * its initial, else the nearest.
     */
    private static Optional<Integer> begin(String words, int end, String abbreviation) {
        int from = Math.max(0, end - LONGEST);
        Matcher boundary = BOUNDARY.matcher(words).region(from, end);
        while (boundary.find()) {
            from = boundary.end();
        }
        int comma = Math.max(from, words.lastIndexOf(',', end) + 1);
        List<MatchResult> near = capitalised(words, comma, end);
        List<MatchResult> all = capitalised(words, from, end);
        return counted(near, abbreviation).or(() -> initial(near, abbreviation, true))
                .or(() -> kindOfBody(words, comma, end)).or(() -> initial(near, abbreviation, false))
                .or(() -> counted(all, abbreviation)).or(() -> initial(all, abbreviation, false))
                .map(begin -> wholeName(words, comma, begin, end));
    }

    /** What has one capital letter only, as a name has, abbreviates several words if any. */
    private static boolean abbreviates(String abbreviation, String name) {
        return name.contains(" ") || abbreviation.codePoints().filter(Character::isUpperCase).count() > 1;
    }

    /** Backwards from the end. */
    private static List<MatchResult> capitalised(String words, int from, int end) {
        return WORD.matcher(words).region(from, end).results().toList().reversed();
    }

    private static Optional<Integer> counted(List<MatchResult> capitalised, String abbreviation) {
        long capitals = abbreviation.codePoints().filter(Character::isUpperCase).count();
        return IntStream.range(0, capitalised.size()).filter(i -> i + 1 >= capitals).mapToObj(capitalised::get)
                .filter(word -> initial(word.group()).equals(initial(abbreviation))).map(MatchResult::start)
                .findFirst();
    }

    private static Optional<Integer> initial(List<MatchResult> capitalised, String abbreviation, boolean kind) {
        return capitalised.stream().filter(word -> initial(word.group()).equals(initial(abbreviation)))
                .filter(word -> !kind || !NameWords.kinds(Folding.words(word.group())).isEmpty())
                .map(MatchResult::start).findFirst();
    }

    /** A kind of body alone is no name: those large words before it belong to it. */
    private static int wholeName(String words, int from, int begin, int end) {
        boolean kindOnly = NameWords.proper(NameWords.telling(words.substring(begin, end))).isEmpty();
        return kindOnly ? kindOfBody(words, from, end).orElse(begin) : begin;
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
