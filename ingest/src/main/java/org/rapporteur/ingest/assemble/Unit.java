package org.rapporteur.ingest.assemble;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.quantity.Measures;
import org.rapporteur.ingest.quantity.Quantities.Quantity;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The word or sign for what a number counts: right behind it, or the sign of a currency before it.
 *
 * @param quote where it stands
 * @param people whether it is a word for people
 * @param measure whether it is a sign or the abbreviation of a measure
 */
record Unit(Quote quote, boolean people, boolean measure) {
    private static final Pattern NEXT = Pattern.compile("(?u)(?:(?<=\\p{L})\\.)?[\\s\\u00A0\\u202F]*"
            + "(?:(?<sign>[%‰€$£°]\\p{L}?(?!\\p{L}))|(?<=[\\s\\u00A0\\u202F])(?:d[ei][\\s\\u00A0]+|d['’])?(?<word>\\p{L}[\\p{L}\\p{M}’'-]*(?:[²³]|(?<=[\\s\\u00A0\\u202F][kcd]?m)[23])?)(?![\\p{L}\\p{N}]))");
    /** What a measure or sum is counted by: "/h", "/m²", "/person/day". */
    private static final Pattern PER = Pattern
            .compile("(?u)(?:/\\p{L}[\\p{L}\\p{M}]{0,8}(?:[²³]|(?<=m)[23])?(?![\\p{L}\\p{N}]))+");
    private static final Pattern CURRENCY = Pattern.compile("(?<!\\p{L})(EUR|€|USD|\\$|£)[\\s\\u00A0\\u202F]*$");
    private static final Pattern NOUN = Pattern.compile("(?u)[\\s\\u00A0]+\\p{Lu}\\p{Ll}[\\p{L}\\p{M}’'-]+");
    private static final Pattern ADJECTIVE = Pattern.compile("(?u)\\p{Ll}{2,}e[nr]?");
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final int SHORTEST = 2;
    /** Words that stand behind a number and count nothing. */
    private static final List<String> SMALL = List.of("word.small", "word.adverb", "word.at", "word.in", "word.by",
            "word.and", "word.article", "date.until", "place.online");

    static Optional<Unit> of(Quantity numeral, Block block, OfficialLanguage language) {
        Matcher next = NEXT.matcher(block.raw()).region(numeral.end(), block.raw().length()).useTransparentBounds(true);
        Lexicon lexicon = Lexicon.of(language);
        if (next.lookingAt() && next.group("sign") != null) {
            return unit(block, next.start("sign"), behindSlashes(next.end("sign"), block, lexicon), false, true);
        }
        for (String key : List.of("unit.points", "unit.words")) {
            Matcher words = lexicon.words(key).matcher(block.raw()).region(numeral.end(), block.raw().length());
            if (words.find() && block.raw().substring(numeral.end(), words.start()).isBlank()) {
                return unit(block, words.start(), words.end(), false, true);
            }
        }
        if (next.lookingAt() && counts(next.group("word"), numeral, lexicon)) {
            String word = next.group("word");
            boolean people = lexicon.words("word.participants").matcher(word).matches();
            boolean measure = isMeasure(word, lexicon);
            int end = measure
                    ? behindSlashes(next.end("word"), block, lexicon)
                    : behindAdjective(next.end("word"), word, block, lexicon);
            return unit(block, next.start("word"), end, people, measure);
        }
        Matcher currency = CURRENCY.matcher(block.raw()).region(0, numeral.begin());
        return currency.find() ? unit(block, currency.start(1), currency.end(1), false, true) : Optional.empty();
    }

    private static Optional<Unit> unit(Block block, int begin, int end, boolean people, boolean measure) {
        return block.quote(begin, end).map(quote -> new Unit(quote, people, measure));
    }

    /** The end of the noun behind a small word that tells what kind of it is counted, where nouns show by their capitals. */
    private static int behindAdjective(int end, String word, Block block, Lexicon lexicon) {
        Matcher noun = NOUN.matcher(block.raw()).region(end, block.raw().length());
        boolean adjective = lexicon.capitalisesNouns() && ADJECTIVE.matcher(word).matches() && noun.lookingAt();
        return adjective ? noun.end() : end;
    }

    private static int behindSlashes(int end, Block block, Lexicon lexicon) {
        Matcher per = PER.matcher(block.raw()).region(end, block.raw().length());
        boolean until = per.lookingAt()
                && lexicon.words("date.until").matcher(block.raw().substring(end - 1, per.end())).matches();
        return per.lookingAt() && !until ? per.end() : end;
    }

    private static boolean isMeasure(String word, Lexicon lexicon) {
        return Measures.isOne(word, lexicon) || Measures.isCurrency(word, lexicon);
    }

    /** The abbreviation for a year may be that of a measure, too. */
    private static boolean counts(String word, Quantity numeral, Lexicon lexicon) {
        boolean year = !numeral.grouped() && lexicon.words("date.within").matcher(word).matches()
                && numeral.value().compareTo(FIRST_YEAR) >= 0;
        boolean small = SMALL.stream().anyMatch(key -> lexicon.words(key).matcher(word).matches());
        boolean name = Character.isUpperCase(word.charAt(0)) && !lexicon.capitalisesNouns();
        boolean unit = lexicon.words("word.participants").matcher(word).matches() || isMeasure(word, lexicon);
        return !year && (Measures.isAbbreviation(word) || !small && (unit || !name && word.length() >= SHORTEST));
    }
}
